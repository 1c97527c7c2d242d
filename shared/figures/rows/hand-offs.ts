import { handOffOf } from '../../matters/hand-offs/hand-off';
import { saidOf } from '../../matters/history';
import { MATTERS } from '../../matters/matters.sheet';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { orderKey } from '../../trade/order-key';
import { dayOf } from '../../time/moment';
import type { FigureRow } from '../figure';
import { named, type BookFigure } from './look';

/** Of each hand-off the first answer: it was taken the first time, or it was given back. */
export const handOffsFirst: BookFigure = (plan) => {
  const back = rejectedOn(plan);
  return recordsOf(plan, MATTERS).rows.flatMap(({ record, row, place }): FigureRow[] => {
    const handOff = record && handOffOf(record, row);
    if (!record || !handOff || (handOff.is !== 'accepted' && handOff.is !== 'rejected')) return [];
    const rejected = back.get(orderKey(handOff.number));
    const isFirst = handOff.is === 'accepted' && handOff.times === 1 && rejected === undefined;
    const day = isFirst ? dayOr(handOff.accepted) : (rejected ?? dayOr(handOff.rejected ?? handOff.accepted));
    if (day === undefined) return [];
    return [
      {
        figure: 'handOffsFirst',
        day,
        order: record.order ?? handOff.number,
        person: handOff.sender === '' ? '' : named(plan, handOff.sender),
        stage: handOff.stage,
        counts: 1,
        met: isFirst ? 1 : 0,
        days: 0,
        place: place('number'),
      },
    ];
  });
}; // prettier-ignore

const dayOr = (moment: Parameters<typeof dayOf>[0] | undefined): number | undefined =>
  moment === undefined ? undefined : dayOf(moment);

/** The day on which each hand-off was first given back, by its number, as the log tells. */
function rejectedOn({ config: { log } }: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { event, at, date, note } of log) {
    if (event !== 'rejected') continue;
    const [number = ''] = note.trim().split(/\s/, 1);
    const key = orderKey(number);
    const day = dayOf(date ?? at);
    if (saidOf(number, note) !== undefined) found.set(key, Math.min(day, found.get(key) ?? Infinity));
  }
  return found;
}
