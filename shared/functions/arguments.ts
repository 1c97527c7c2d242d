import { FIRST_DAY, LAST_DAY } from '../time/civil';
import type { Moment } from '../time/moment';
import { dayOf, fromSerial, parseIso } from '../time/moment';
import { ArgumentMissing, DateOutOfRange, NotADate, NotANumber, NumberOutOfRange } from './errors';
import type { Argument, Value } from './value';
import { isBlankValue, isMoment, single } from './value';

/**
 * Readers of single arguments. Each gives undefined for a blank, and throws the sentence that names the
 * argument for what it cannot read.
 */

/** A serial number, ISO text (`2026-02-13`, `2026-02-13 09:30`, `2026-02-13T09:30`) or a date from another function. */
export function dateOf(given: Argument, argument: string): Moment | undefined {
  const value = single(given);
  if (isBlankValue(value)) return undefined;
  const moment = momentIn(value);
  if (moment === undefined) throw new NotADate(argument, value);
  if (!isOnSheet(moment)) throw new DateOutOfRange(argument);
  return moment;
}

/** The whole day of a date; its time of day is cut off, as WORKDAY does. */
export function serialDayOf(given: Argument, argument: string): number | undefined {
  const moment = dateOf(given, argument);
  return moment === undefined ? undefined : dayOf(moment);
}

/** Text that holds a number counts as the number, as in a cell formula; TRUE and dates in quotes do not. */
function numberOf(given: Argument, argument: string): number | undefined {
  const value = single(given);
  if (isBlankValue(value)) return undefined;
  const number = typeof value === 'string' ? numberIn(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new NotANumber(argument, value);
  return number;
}

/** A whole number within bounds; a fraction is cut off towards zero. */
export function countOf(given: Argument, argument: string, from: number, to: number): number | undefined {
  const number = numberOf(given, argument);
  if (number === undefined) return undefined;
  const whole = Math.trunc(number);
  if (whole < from || whole > to) throw new NumberOutOfRange(argument, from, to);
  return whole;
}

/** Text as typed, without spaces around it; a number counts as its digits. */
export function textOf(given: Argument): string | undefined {
  const value = single(given);
  if (isBlankValue(value)) return undefined;
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
}

/** For an argument that must be there. */
export function required<T>(value: T | undefined, argument: string): T {
  if (value === undefined) throw new ArgumentMissing(argument);
  return value;
}

/** Whether a sheet can hold the moment. */
export function isOnSheet(moment: Moment): boolean {
  const day = dayOf(moment);
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The moment a value holds; undefined when it is no date. */
export function momentIn(value: Value): Moment | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? fromSerial(value) : undefined;
  if (typeof value === 'string') return parseIso(value);
  return value !== null && typeof value === 'object' && isMoment(value) ? value.moment : undefined;
}

const NUMBER = /^[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})(e[+-]?\d{1,3})?%?$/i;

/** The number that a text holds, undefined when it holds none. `5%` is 0.05. */
export function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return undefined;
  return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}
