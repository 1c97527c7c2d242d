import { handOffOf } from '../matters/hand-offs/hand-off';
import { MATTERS } from '../matters/matters.sheet';
import { orderOf } from '../orders/order-of';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { orderKey } from '../trade/order-key';
import { dayOf, type Moment } from '../time/moment';
import { nameIn } from './skill-rows';
import type { Slip } from './slip';

/** Hand-offs that the receiver gave back, whoever sent them: once each, on the day of the last time. */
export function givenBack(plan: Plan): Slip[] {
  const days = rejectedOn(plan);
  return recordsOf(plan, MATTERS).rows.flatMap(({ record, row, place }): Slip[] => {
    const handOff = record && handOffOf(record, row);
    // One that was withdrawn never was.
    if (!record || !handOff || handOff.sender === '' || handOff.is === 'over') return [];
    const day = days.get(orderKey(handOff.number)) ?? dayOr(handOff.rejected);
    if (day === undefined) return [];
    const named = record.order ?? handOff.order;
    return [
      {
        kind: 'rejected',
        person: nameIn(plan, handOff.sender),
        topic: handOff.stage,
        order: orderOf(plan, named)?.order ?? named,
        day,
        place: place('number'),
      },
    ];
  });
}

const dayOr = (moment: Moment | undefined): number | undefined =>
  moment === undefined ? undefined : dayOf(moment);

/** The day on which each hand-off was last given back, by its number, as the log tells; a day to come is none. */
function rejectedOn({ config: { log }, now }: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { event, at, date, note } of log) {
    if (event !== 'rejected') continue;
    const day = dayOf(date ?? at);
    const number = orderKey(numberIn(note));
    if (day <= dayOf(now)) found.set(number, Math.max(day, found.get(number) ?? -Infinity));
  }
  return found;
}

/** The number that a note begins with (`order/stage/n 退回：…`); numbers of orders may have spaces. */
const numberIn = (note: string): string =>
  /^.+?\/[^/\s]+\/\d{1,6}(?=\s|$)/s.exec(note.trim())?.[0] ?? note.trim().split(/\s/, 1)[0]!;
