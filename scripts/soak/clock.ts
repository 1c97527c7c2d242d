import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ServeClock } from '../../automation/serve/jobs/job';
import { wallClockIn } from '../../clock/wall-clock';

/** Where the books of a soak are. */
export const ZONE = 'Asia/Shanghai';

/** How old what was read of the file may be (ms): a clock is asked often. */
const FRESH_MS = 100;

/**
 * A clock that runs as the machine's does, and is ahead of it by what a file says (ms), so that one process moves the
 * clocks of all the others.
 */
export function clockIn(file: string): ServeClock {
  let [readAt, ahead] = [-Infinity, 0];
  const utc = (): number => {
    const now = Date.now();
    if (now - readAt >= FRESH_MS) [readAt, ahead] = [now, Number(readFileSync(file, 'utf8'))];
    return now + ahead;
  };
  return { utc, wall: (zone = ZONE) => wallClockIn(zone, new Date(utc())) };
}

/** Moves all clocks that read the file to a time (milliseconds since 1970, UTC). */
export function moveClocks(file: string, to: number): void {
  writeFileSync(`${file}.new`, String(to - Date.now()));
  renameSync(`${file}.new`, file);
}

/** A time by the wall clock of the soak's zone, which has no summer time: `2026-05-09 09:00`. */
export const timeOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}+08:00`);
