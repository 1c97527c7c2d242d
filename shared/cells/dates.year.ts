import { civilFromDay, dayFromCivil, isRealDate } from '../time/civil';
import type { DateContext } from './reading';

/** A date without a year lies at most this long before its context: a deposit or sample may precede the order. */
export const DAYS_BEFORE = 60;

/** Days that a date without a year may lie on either side of a day that it does not follow. */
const HALF_YEAR = 183;

/**
 * The context of dates that lie around a day (today, the middle of a table's dates) and do not follow it as they follow
 * the day of their own order: each is read in the year that brings it nearest.
 */
export const around = (day: number): number => day - HALF_YEAR + DAYS_BEFORE;

/**
 * The serial day of a month and day without a year: the one in the twelve months from shortly before `near`.
 * Undefined without a context (the year is never taken for granted); `impossible` when no year has that day.
 */
export function dayNear(
  month: number,
  day: number,
  near: number | undefined,
): number | undefined | 'impossible' {
  if (!isRealDate(2000, month, day)) return 'impossible'; // 2000 is a leap year
  if (near === undefined) return undefined;
  const from = Math.floor(near) - DAYS_BEFORE;
  const { year } = civilFromDay(from);
  for (let y = year; y <= year + 8; y++) {
    if (!isRealDate(y, month, day)) continue;
    const serialDay = dayFromCivil(y, month, day);
    if (serialDay >= from) return serialDay;
  }
  return 'impossible';
}

/** A year of two digits, as spreadsheets take it: up to 69 is 20xx. */
export function fullYear(year: number): number {
  return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** `26/5/25` near 2026 may begin with the year: so many days from its context at most. */
export const YEAR_FIRST = 400;

/**
 * What three numbers between slashes, dots or hyphens can mean, earliest first. The column's style decides
 * where it fits; else month-first and day-first are both open, and year-first where it lies near its context or the
 * last number is no year that an order of today may have. A Chinese sheet writes the year first: near its context that
 * decides.
 */
export function threeNumbers(
  parts: readonly [number, number, number],
  fourDigits: boolean,
  { style, near, dayMayBeFirst }: DateContext,
): number[] {
  const readings = {
    mdy: dayOf(parts[2], parts[0], parts[1]),
    dmy: dayOf(parts[2], parts[1], parts[0]),
    ymd: undefined as number | undefined,
  };
  if (!fourDigits) readings.ymd = dayOf(parts[0], parts[1], parts[2]);
  const styled = style && readings[style];
  if (styled !== undefined && isPlausible(styled, near)) return [styled];
  const lastIsYear = [readings.mdy, readings.dmy].filter((day): day is number => day !== undefined);
  const plausible = lastIsYear.filter((day) => fourDigits || isPlausible(day, near));
  const isOfToday =
    readings.ymd !== undefined && near !== undefined && Math.abs(readings.ymd - near) <= YEAR_FIRST;
  if (isOfToday && dayMayBeFirst === false && style === undefined) return [readings.ymd!];
  if (plausible.length > 0) return sorted(isOfToday ? [...plausible, readings.ymd!] : plausible);
  if (readings.ymd !== undefined && isPlausible(readings.ymd, near)) return [readings.ymd];
  return sorted(readings.ymd === undefined ? lastIsYear : [...lastIsYear, readings.ymd]);
}

function dayOf(year: number, month: number, day: number): number | undefined {
  const y = fullYear(year);
  return isRealDate(y, month, day) ? dayFromCivil(y, month, day) : undefined;
}

/** Whether an order of today, or one of that time, may have such a date. */
export function isPlausible(day: number, near: number | undefined): boolean {
  if (near !== undefined) return Math.abs(day - near) < 5 * 366;
  const { year } = civilFromDay(day);
  return year >= 2010 && year <= 2045;
}

const sorted = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => a - b);
