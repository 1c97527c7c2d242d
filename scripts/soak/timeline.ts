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
  /** How long the clocks run on at least (ms). */
  readonly atLeast: number;
}

/** When books are set up: the day before. */
export const SET_UP_AT = timeOf('2026-05-07 17:30');

const move = (name: string, to: number, until: Move['until'], more: Partial<Move> = {}): Move => ({
  name,
  to,
  until,
  isClosed: false,
  isQuiet: false,
  atLeast: 0,
  ...more,
});

/**
 * A Friday afternoon, in the middle of whose work the clocks are moved to so long before midnight (ms), and run over it;
 * the last hour of a Saturday that is worked in place of a holiday (9 May 2026, for 劳动节), with all of its day to catch
 * up with; and the Sunday after it.
 */
export function timeline(beforeMidnight = 15_000): readonly Move[] {
  const midnight = timeOf('2026-05-09 00:00');
  const night = { isClosed: true, atLeast: 1.5 * beforeMidnight };
  return [
    move('Friday', timeOf('2026-05-08 17:34'), 'half done'),
    move('the night to Saturday', midnight - beforeMidnight, 'settled', night),
    move('Saturday, worked', TOLD_BY, 'settled'),
    move('Sunday', timeOf('2026-05-10 10:00'), 'settled', { isClosed: true, isQuiet: true }),
  ];
}

/** By when all that is current has been told. */
export const TOLD_BY = timeOf('2026-05-09 17:36');
