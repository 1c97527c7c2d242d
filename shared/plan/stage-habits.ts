import { dayOf, type Moment } from '../time/moment';
import type { Keeping } from './completion';

/** How one column of a table is kept, as far as the orders that are past it tell. */
export interface StageHabit {
  /** Orders past the stage, and how many of them have its cell filled. */
  readonly past: number;
  readonly filled: number;
  /** Days by which filled cells came after their deadline, in order. */
  readonly delays: readonly number[];
  /** Deadlines of the orders that have the cell filled, serial days, in order. */
  readonly filledDue: readonly number[];
}

/** Fewer orders than this past a stage tell nothing of how it is kept. */
const FEW = 5;
const KEPT_SHARE = 0.5;
/** Of a column that is filled so often it is asked whether the team means to keep it. */
const HALF = { from: 0.25, to: 0.6 };

export const keepingOf = ({ past, filled }: StageHabit): Keeping =>
  past < FEW || filled >= KEPT_SHARE * past ? 'kept' : 'lost';

/** Whether it cannot be told that a column is kept, nor that it is not. */
export function isHalfKept({ past, filled }: StageHabit): boolean {
  return past >= FEW && filled >= HALF.from * past && filled <= HALF.to * past;
}

/** A blank that is younger is never taken for one that was passed over. */
const LEAST_DAYS = 14;
/** What counts as old where too few cells are filled to tell. */
const USUAL_DAYS = 30;
const ENOUGH_DELAYS = 12;
const YOUNGER = 3;

/**
 * Whether a blank that has been due for so long was passed over rather than not done: it is later than 95 % of the
 * column's own cells ever were, and three orders due after it have theirs.
 */
export function isOld({ delays, filledDue }: StageHabit, due: Moment, now: Moment): boolean {
  const [day, late] = [dayOf(due), dayOf(now) - dayOf(due)];
  const usual = delays.length >= ENOUGH_DELAYS ? delays[Math.ceil(delays.length * 0.95) - 1]! : USUAL_DAYS;
  if (late <= Math.max(usual, LEAST_DAYS)) return false;
  return filledDue.length >= YOUNGER && filledDue[filledDue.length - YOUNGER]! > day;
}
