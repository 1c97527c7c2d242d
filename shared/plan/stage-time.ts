import { GendanError } from '../errors';
import type { Stage } from '../process/process';
import type { Pause } from '../process/log';
import type { Limit, LimitUnit } from '../time/limit';
import { dayOf, isEarlier, lastMinuteOf, minuteOf, MINUTES_PER_DAY, type Moment } from '../time/moment';
import { afterLimit } from './after-limit';
import type { StageClocks } from './order-facts';
import type { StagePlan } from './order-plan';
import { shiftedByPauses } from './pause';

/** A day that stands so often in one column was typed in bulk: it says when somebody caught up, not when it happened. */
const BULK = 5;

/** A stage that one order has done, on a day that is known. */
export interface DoneOn {
  readonly order: string;
  readonly stage: Pick<Stage, 'key'>;
  /** The column that dates it; undefined: the log does, which is a column of its own for each stage. */
  readonly column: number | undefined;
  readonly day: number;
}

/** Whether the day of something done was typed in bulk, by all that one table says was done: it stands in the same column for many orders. */
export function bulkTyped(all: readonly DoneOn[]): (done: DoneOn) => boolean {
  const orders = new Map<string, Set<string>>();
  for (const each of all) {
    const at = dayInColumn(each);
    let those = orders.get(at);
    if (!those) orders.set(at, (those = new Set()));
    if (those.size < BULK) those.add(each.order);
  }
  return (done) => (orders.get(dayInColumn(done))?.size ?? 0) >= BULK;
}

const dayInColumn = ({ column, stage, day }: DoneOn): string => `${column ?? stage.key} ${day}`;

type Timed = Pick<StagePlan, 'stage' | 'start' | 'startedBy' | 'done' | 'isEstimated' | 'isStartExpected'>;

/**
 * When a stage that is done began, as far as dates tell. Undefined where only an estimate does, and where it was done
 * before the stage that it comes after: the two were typed the wrong way round, or one did not wait for the other.
 */
export function beganOn({ start, startedBy, done, isEstimated, isStartExpected }: Timed): Moment | undefined {
  if (start === undefined || done === undefined || isEstimated || isStartExpected) return undefined;
  return startedBy && isEarlier(done, start) ? undefined : start;
}

/**
 * The shortest limit, in the unit of the stage's own, by which the stage would not have been late: counted as deadlines
 * are, so that days off, rolling and pauses are left out alike. `most`: what is longer is not told apart, and Infinity.
 * Of a stage without a limit the elapsed calendar days. Undefined where its start is not known.
 */
export function tookOf(
  timed: Timed,
  pauses: readonly Pause[],
  clocks: StageClocks,
  now: Moment,
  most = Infinity,
): number | undefined {
  const { stage, done } = timed;
  const start = beganOn(timed);
  if (start === undefined) return undefined;
  if (!stage.limit) return Math.max(0, dayOf(done!) - dayOf(start));
  const { unit } = stage.limit;
  const last = minuteOf(done!);
  const keeps = (amount: number): boolean => {
    const limit: Limit = { amount, unit };
    const due = afterLimit(start, { ...stage, limit }, clocks);
    return last <= lastMinuteOf(shiftedByPauses(due, start, pauses, limit, clocks, now));
  };
  try {
    return shortest(keeps, guessOf(start, done!, unit, clocks), most);
  } catch (error) {
    // A date that no calendar reaches.
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

/** Where the search begins: without pauses and rolling that is it. */
function guessOf(start: Moment, done: Moment, unit: LimitUnit, { clocks }: StageClocks): number {
  const days = dayOf(done) - dayOf(start);
  const minutes = minuteOf(done) - minuteOf(start);
  switch (unit) {
    case 'wd':
      return clocks.office.countWorkdays(dayOf(start) + 1, dayOf(done));
    case 'bd':
      return clocks.bank.countWorkdays(dayOf(start) + 1, dayOf(done));
    case 'w':
      return Math.ceil(days / 7);
    case 'mo':
      return Math.ceil(days / 31);
    case 'h':
    case 'wh':
      return Math.ceil(minutes / 60);
    case 'min':
    case 'wmin':
      return minutes;
    default:
      return days;
  }
}

/** More than anybody's lifetime in any unit. */
const NEVER = 100 * 366 * MINUTES_PER_DAY;

/** The least whole amount that keeps, found from a guess: down from it, or up in growing steps. */
function shortest(keeps: (amount: number) => boolean, guess: number, most: number): number | undefined {
  const limit = Math.min(most, NEVER);
  let high = Math.min(Math.max(guess, 0), limit);
  let low = 0;
  if (keeps(high)) {
    if (high === 0 || !keeps(high - 1)) return high;
    high--;
  } else {
    do {
      if (high >= limit) return most === Infinity ? undefined : Infinity;
      low = high + 1;
      high = Math.min(Math.max(1, 2 * high), limit);
    } while (!keeps(high));
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (keeps(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
