/**
 * Days as spreadsheets count them: serial 1 is 1899-12-31, serial 45000 is 2023-03-15, weekdays are those of
 * the Gregorian calendar throughout. This is the count of Google Sheets and LibreOffice; Excel's differs
 * before 1900-03-01 only, where it has a 29 February 1900 that never was (docs/differences.md).
 */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Days from 0000-03-01 (proleptic Gregorian) to the spreadsheet's day 0, 1899-12-30. */
const DAY_ZERO = 693899;
const DAYS_PER_ERA = 146097;

/** The first and last day that a spreadsheet can show: 1899-12-30 and 9999-12-31. */
export const FIRST_DAY = 0;
export const LAST_DAY = 2958465;

/** The serial day of a date; months and days beyond their range carry over (day 0 is the last of the month before). */
export function dayFromCivil(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2; // count years from March, so that 29 February comes last
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const yearOfEra = (y - era * 400) | 0;
  const monthFromMarch = (months - y * 12) | 0;
  const dayOfYear = ((153 * monthFromMarch + 2) / 5) | 0;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAY_ZERO + (day - 1);
}

/** The date of a serial day. Within an era all numbers are small, so that dividing can be integer work. */
export function civilFromDay(serialDay: number): CivilDate {
  const days = serialDay + DAY_ZERO;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = (days - era * DAYS_PER_ERA) | 0;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36524) | 0) + ((dayOfEra / 146096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(serialDay: number): number {
  return (((serialDay + 5) % 7) + 7) % 7;
}

/** Whether year, month and day name a day that exists. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day a number of months away; a day that the month lacks becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(serialDay: number, months: number): number {
  const from = civilFromDay(serialDay);
  const count = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayFromCivil(year, month, Math.min(from.day, daysInMonth(year, month)));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
