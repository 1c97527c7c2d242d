import { timed, type Moment } from '../shared/time/moment';

/** A spreadsheet's own wall clock: what its cells show of an instant, whatever the zone of the script. */
export interface SheetClock {
  /** The serial number that a cell holds when a script gets it as this `Date`. */
  serialOf(date: Date): number;
  /**
   * How far clocks went forward, in days, where the `Date` lies in the hour after; else 0. A cell that shows a time
   * of the hour that was skipped (or midnight, where clocks go forward at midnight) comes as the same `Date`, which is
   * then as much too late: what the cell shows decides.
   */
  skippedBefore(date: Date): number;
  /** The instant of a serial number; undefined for a time that the clock skips. */
  dateOf(serial: number): Date | undefined;
  now(): Moment;
}

/** The clock of a zone (`Asia/Shanghai`), by JavaScript's own tables: no call to Google for a date. */
export function sheetClock(zone: string): SheetClock {
  const offsetAt = offsets(zone);
  const wallOf = (instant: number): number => instant + offsetAt(instant);
  return {
    serialOf: (date) => serialOfWall(wallOf(date.getTime())),
    skippedBefore(date) {
      const instant = date.getTime();
      const skipped = offsetAt(instant) - offsetAt(instant - LONGEST_SKIP);
      const isAfter = skipped > 0 && offsetAt(instant - skipped) !== offsetAt(instant);
      return isAfter ? skipped / DAY : 0;
    },
    dateOf(serial) {
      const wall = DAY_ZERO + Math.round(serial * DAY);
      for (const near of [wall - DAY, wall + DAY]) {
        const instant = wall - offsetAt(near);
        if (wallOf(instant) === wall) return new Date(instant);
      }
      return undefined;
    },
    now: () => timed(Math.floor((wallOf(Date.now()) - DAY_ZERO) / 60_000)),
  };
}

const DAY = 86_400_000;
/** 1899-12-30, the day 0 of sheets. */
const DAY_ZERO = -2209161600000;
const LONGEST_SKIP = 3 * 3_600_000;

/** In one division, so that a minute of a day gives the very number that the core makes of it. */
function serialOfWall(wall: number): number {
  return (wall - DAY_ZERO) / DAY;
}

/** How far a zone is ahead of UTC at an instant, in milliseconds. Asked once per day, but on the days on which clocks change. */
function offsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ask = (instant: number): number => {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(whole)) parts[type] = value;
    const [year, month, day, hour, minute, second] = [
      parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second,
    ].map(Number) as [number, number, number, number, number, number]; // prettier-ignore
    const wall = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
    wall.setUTCFullYear(parts.era === 'BC' ? 1 - year : year, month - 1, day);
    return wall.getTime() - whole;
  };
  const ofDay = new Map<number, number | 'changes'>();
  return (instant) => {
    const day = Math.floor(instant / DAY);
    let known = ofDay.get(day);
    if (known === undefined) {
      const [from, to] = [ask(day * DAY), ask((day + 1) * DAY)];
      ofDay.set(day, (known = from === to ? from : 'changes'));
    }
    return known === 'changes' ? ask(instant) : known;
  };
}
