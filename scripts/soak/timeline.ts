import { timeOf } from './clock';

/** A move of the clocks, and how long they run on from there. */
export interface Move {
  readonly name: string;
  readonly to: number;
  /** `half done`: until a good half of the books has been updated, so that the next move comes in the middle of work. */
  readonly until: 'half done' | 'settled';
  /** Whether nobody may be told anything then. */
  readonly isClosed: boolean;
  /** Whether nothing is to be done at all. */
  readonly isQuiet: boolean;
}

/** When books are set up: the day before. */
export const SET_UP_AT = timeOf('2026-05-07 17:30');

const move = (name: string, to: string, until: Move['until'], more: Partial<Move> = {}): Move => ({
  name,
  to: timeOf(to),
  until,
  isClosed: false,
  isQuiet: false,
  ...more,
});

/**
 * A Friday afternoon, in the middle of whose work the clocks are moved to shortly before midnight; the last hour of a
 * Saturday that is worked in place of a holiday (9 May 2026, for 劳动节), with all of its day to catch up with; and the
 * Sunday after it.
 */
export const TIMELINE: readonly Move[] = [
  move('Friday', '2026-05-08 17:34', 'half done'),
  move('the night to Saturday', '2026-05-08 23:59:40', 'settled', { isClosed: true }),
  move('Saturday, worked', '2026-05-09 17:36', 'settled'),
  move('Sunday', '2026-05-10 10:00', 'settled', { isClosed: true, isQuiet: true }),
];

/** By when all that is current has been told. */
export const TOLD_BY = TIMELINE[2]!;
