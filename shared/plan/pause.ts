import type { Party } from '../cells/party';
import { addLimit, type Limit } from '../time/limit';
import { dayOf, isPast, laterOf, minuteOf, wholeDay, type Moment } from '../time/moment';
import type { Pause } from '../process/log';
import type { Wait } from './order-plan';
import type { OrderFacts, StageClocks } from './order-facts';
import type { StageInput } from './stage-record';

/** A party that is waited for hears from us every two working days, unless the log says when it last did. */
const CHASE_EVERY: Limit = { amount: 2, unit: 'wd' };

/**
 * A deadline moved back by the time that the owner had to wait for others, counted in the unit of the limit:
 * working days for `wd`, elapsed time for `h`. A pause that began after the deadline had passed moves nothing,
 * nor does the part of a pause before the clock started.
 */
export function shiftedByPauses(
  due: Moment,
  start: Moment | undefined,
  pauses: readonly Pause[],
  limit: Limit | undefined,
  clocks: StageClocks,
  now: Moment,
): Moment {
  let shifted = due;
  for (const pause of pauses) {
    const from = start === undefined ? pause.from : laterOf(start, pause.from);
    if (isPast(shifted, from)) continue;
    const to = pause.to ?? now;
    const length = pauseLength(from, to, limit, clocks);
    if (length && length.amount > 0) shifted = addLimit(shifted, length, clocks.clocks);
  }
  return shifted;
}

function pauseLength(
  from: Moment,
  to: Moment,
  limit: Limit | undefined,
  { clocks }: StageClocks,
): Limit | undefined {
  const unit = limit?.unit ?? 'd';
  switch (unit) {
    case 'wd':
      return { amount: clocks.office.countWorkdays(dayOf(from) + 1, dayOf(to)), unit };
    case 'bd':
      return { amount: clocks.bank.countWorkdays(dayOf(from) + 1, dayOf(to)), unit };
    case 'wh':
    case 'wmin':
      return { amount: clocks.office.minutesBetween(minuteOf(from), minuteOf(to)), unit: 'wmin' };
    case 'h':
    case 'min':
      return { amount: minuteOf(to) - minuteOf(from), unit: 'min' };
    default:
      return { amount: dayOf(to) - dayOf(from), unit: 'd' };
  }
}

/** Whom the stage waits for right now, by the log or by what a cell says; undefined when it does not. */
export function waitOf(
  input: StageInput,
  facts: OrderFacts,
  clocks: StageClocks,
  now: Moment,
): Wait | undefined {
  const pauses = input.log?.pauses ?? NO_PAUSES;
  const days = waitedDays(pauses, clocks, now);
  const pause = pauses.find(isOpen);
  if (pause) {
    const last = wholeDay(dayOf(pause.chased ?? pause.from));
    return { party: pause.party, since: pause.from, chase: addLimit(last, CHASE_EVERY, clocks.clocks), days };
  }
  const party = holdingParty(input, facts);
  return party && { party, since: undefined, chase: undefined, days };
}

const NO_PAUSES: readonly Pause[] = [];
const isOpen = ({ to }: Pause): boolean => to === undefined;

/** A stage's own cell, else the order's status: 待客户 there holds up what may wait for the customer, 暂停 everything. */
function holdingParty({ facts: cell, record }: StageInput, order: OrderFacts): Party | undefined {
  if (cell.state === 'hold' || cell.party !== undefined) return cell.party ?? 'other';
  if (order.state !== 'hold') return undefined;
  if (order.party === undefined) return 'other';
  return record.stage.waitsOn.includes(order.party) ? order.party : undefined;
}

/** Working days that pauses have taken so far. */
export function waitedDays(pauses: readonly Pause[], { clocks }: StageClocks, now: Moment): number {
  let days = 0;
  for (const { from, to } of pauses)
    days += Math.max(0, clocks.office.countWorkdays(dayOf(from) + 1, dayOf(to ?? now)));
  return days;
}
