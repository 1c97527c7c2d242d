import { civilFromDay, dayFromCivil, isRealDate } from './civil';

/**
 * A point on the workbook's own wall clock: a whole day, or a minute of a day. Held as one integer (twice
 * the minutes since serial day 0, odd when a time of day is part of it), so that a hundred thousand orders
 * stay small and comparisons are exact. Make and take apart moments only with the functions here.
 */
export type Moment = number & { readonly __moment: true };

export const MINUTES_PER_DAY = 1440;

/** The whole day of a serial day number. */
export function wholeDay(serialDay: number): Moment {
  return (serialDay * MINUTES_PER_DAY * 2) as Moment;
}

/** A timed moment; `minute` counts from the start of serial day 0. */
export function timed(minute: number): Moment {
  return (minute * 2 + 1) as Moment;
}

export function isWholeDay(moment: Moment): boolean {
  return Math.floor(moment / 2) * 2 === moment; // the remainder of numbers beyond 31 bits is slow
}

/** The minute at which the moment begins, counted from serial day 0. */
export function minuteOf(moment: Moment): number {
  return Math.floor(moment / 2);
}

/** The serial day that the moment lies in. */
export function dayOf(moment: Moment): number {
  return Math.floor(moment / (2 * MINUTES_PER_DAY));
}

/** The last minute that still belongs to the moment: 23:59 of a whole day, the minute itself of a timed one. */
export function lastMinuteOf(moment: Moment): number {
  return isWholeDay(moment) ? minuteOf(moment) + MINUTES_PER_DAY - 1 : minuteOf(moment);
}

/** Whether `now` lies after a deadline: from the next day on, or from the next minute on when it is timed. */
export function isPast(deadline: Moment, now: Moment): boolean {
  return minuteOf(now) > lastMinuteOf(deadline);
}

/** The earlier deadline of two: a timed one on a day comes before that whole day. */
export function isEarlier(a: Moment, b: Moment): boolean {
  return lastMinuteOf(a) < lastMinuteOf(b);
}

/** The later completion of two: a whole day is taken to end with the day. */
export function laterOf(a: Moment, b: Moment): Moment {
  return lastMinuteOf(a) >= lastMinuteOf(b) ? a : b;
}

/** From a cell's serial number; rounded to the minute. No fraction: a whole day. */
export function fromSerial(serial: number): Moment {
  const day = Math.floor(serial);
  const minute = Math.round((serial - day) * MINUTES_PER_DAY);
  if (minute === 0) return wholeDay(day);
  if (minute === MINUTES_PER_DAY) return wholeDay(day + 1); // a day that a formula missed by a hair
  return timed(day * MINUTES_PER_DAY + minute);
}

/**
 * From a serial number that the sheet shows without a time of day: what lies within a minute of midnight is a
 * whole day that another program wrote a little off (SheetJS in Beijing writes 46160.000497685185, 43 seconds).
 */
export function fromShownDay(serial: number): Moment {
  const midnight = Math.round(serial);
  return Math.abs(serial - midnight) * MINUTES_PER_DAY <= 1 ? wholeDay(midnight) : fromSerial(serial);
}

/** The serial number for a cell. A timed midnight has no fraction and so reads back as a whole day. */
export function toSerial(moment: Moment): number {
  return minuteOf(moment) / MINUTES_PER_DAY;
}

/** `2026-02-24`, or `2026-02-24 18:00` when timed. */
export function isoOf(moment: Moment): string {
  const date = isoDay(dayOf(moment));
  return isWholeDay(moment) ? date : `${date} ${clockOf(minuteOf(moment))}`;
}

/** `2026-02-24` of a serial day. */
export function isoDay(serialDay: number): string {
  const { year, month, day } = civilFromDay(serialDay);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** `09:30` of a minute (of the day, or counted from day 0). */
export function clockOf(minute: number): string {
  const ofDay = ((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

/** Reads `2026-02-24`, `2026-02-24 18:00` or `2026-02-24T18:00:00` (seconds round to the minute); undefined for anything else. */
export function parseIso(text: string): Moment | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isRealDate(year, month, day)) return undefined;
  const serialDay = dayFromCivil(year, month, day);
  if (match[4] === undefined) return wholeDay(serialDay);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  const rounded = match[6] === undefined ? 0 : Math.round(second / 60);
  return timed(serialDay * MINUTES_PER_DAY + hour * 60 + minute + rounded);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The same moment so many days later. */
export function shiftDays(moment: Moment, days: number): Moment {
  return (moment + days * MINUTES_PER_DAY * 2) as Moment;
}
