import { dayOf, type Moment } from '../time/moment';
import type { Keeping } from './completion';

/** Orders past a stage, and how many of them have its cell filled. */
export interface Share {
  readonly past: number;
  readonly filled: number;
}

/** How one column of a table is kept, as far as the orders that are past it tell. */
export interface StageHabit extends Share {
  /** Key of the stage. */
  readonly stage: string;
  /** The same of each person who keeps rows, by the name as it compares. */
  readonly persons: Readonly<Record<string, Share>>;
  /** Days by which filled cells came after their deadline, in order. */
  readonly delays: readonly number[];
  /** Deadlines of the orders that have the cell filled, serial days, in order. */
  readonly filledDue: readonly number[];
}

/** Fewer orders than this past a stage tell nothing of how it is kept. */
const FEW = 5;
const KEPT_SHARE = 0.5;
/** A column that was kept is lost only below. */
const LOST_SHARE = 0.25;
/** Above, nothing has to be remembered of a column: it does not become lost from one day to the next. */
const SAFE_SHARE = 0.75;
/** Of a column that is filled so often it is asked whether the team means to keep it. */
const HALF = { from: 0.25, to: 0.6 };

/**
 * Whether a column counts for an order: by what the order's own person does where that can be told, else by the whole
 * table, and there what was kept stays so until it is hardly filled any more.
 */
export function keepingOf(habit: StageHabit, person?: string, before?: 'kept' | 'lost'): Keeping {
  const own = person === undefined ? undefined : habit.persons[person];
  if (own && own.past >= FEW) return own.filled >= KEPT_SHARE * own.past ? 'kept' : 'lost';
  const { past, filled } = habit;
  if (past < FEW) return 'kept';
  return filled >= (before === 'kept' ? LOST_SHARE : KEPT_SHARE) * past ? 'kept' : 'lost';
}

/** Whether the column's share is such that what it was before may decide some day. */
export function isNearTheEdge({ past, filled }: Share): boolean {
  return past >= FEW && filled >= LOST_SHARE * past && filled < SAFE_SHARE * past;
}

/** Whether it cannot be told that a column is kept, nor that it is not. */
export function isHalfKept({ past, filled }: Share): boolean {
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
