import { minuteOf, type Moment } from '../shared/time/moment';
import { wallClock, wallClockIn } from './wall-clock';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Milliseconds of serial day 0. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/**
 * When a clock on the wall of a zone (the machine's where none is named) shows a moment, in milliseconds since 1970. A
 * time that the autumn shows twice is the first of the two; one that the spring leaves out is the minute at which the
 * clock jumped over it. So a later moment never comes earlier.
 */
export function utcOf(moment: Moment, zone?: string): number {
  const asIfUtc = SERIAL_START + minuteOf(moment) * MINUTE_MS;
  const wallAt = (utc: number): number => SERIAL_START + minuteOf(wallIn(utc, zone)) * MINUTE_MS;
  // A clock changes at most once within two days.
  const offsets = [asIfUtc - DAY_MS, asIfUtc + DAY_MS].map((utc) => wallAt(utc) - utc);
  const candidates = offsets.map((offset) => asIfUtc - offset).sort((a, b) => a - b);
  const shown = candidates.find((utc) => wallAt(utc) === asIfUtc);
  if (shown !== undefined) return shown;
  let [before, after] = [candidates[0]! - DAY_MS, candidates[1]! + DAY_MS];
  while (after - before > MINUTE_MS) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (wallAt(middle) < asIfUtc) before = middle;
    else after = middle;
  }
  return after;
}

/** What the clock on the wall of a zone shows at a time; the machine's where none is named. */
export function wallIn(utc: number, zone?: string): Moment {
  const date = new Date(utc);
  return zone === undefined ? wallClock(date) : wallClockIn(zone, date);
}
