import { GendanError } from '../errors';
import { addLimit } from '../time/limit';
import { dayOf, isEarlier, isPast, shiftDays, type Moment } from '../time/moment';
import type { Plan } from './plan';

/** Working days without an event after which nobody keeps a book up to date: half of what looks late was never typed. */
const QUIET = { amount: 10, unit: 'wd' } as const;

/**
 * The day of a book's newest event, where none has been recorded for ten working days and orders are open still;
 * undefined for a book that is kept up.
 */
export function staleSince({
  tables,
  clocks,
  now,
}: Pick<Plan, 'tables' | 'clocks' | 'now'>): Moment | undefined {
  let newest: Moment | undefined;
  let isOpen = false;
  for (const { rows } of tables)
    for (const { order } of rows) {
      isOpen ||= order.next !== undefined;
      const on = order.newest;
      if (on !== undefined && (newest === undefined || isEarlier(newest, on))) newest = on;
    }
  if (!isOpen || newest === undefined) return undefined;
  return isQuiet(newest, clocks, now) ? newest : undefined;
}

function isQuiet(newest: Moment, { office }: Plan['clocks'], now: Moment): boolean {
  try {
    return isPast(addLimit(newest, QUIET, { office, bank: office }), now);
  } catch (error) {
    // A calendar that never opens.
    if (error instanceof GendanError) return false;
    throw error;
  }
}

/** The moment on an earlier day at which a book is shown as it was then: the time of day that it is now. */
export const asOf = (day: Moment, now: Moment): Moment => shiftDays(now, dayOf(day) - dayOf(now));
