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

/**
 * The date of a serial day. Counted in quarters of a day, a century has 146097 of them, and a year 1461, so
 * that one division each finds the century, the year, the month (from March) and the day.
 */
export function civilFromDay(serialDay: number): CivilDate {
  const quarters = 4 * (serialDay + DAY_ZERO) + 3;
  const century = Math.floor(quarters / DAYS_PER_ERA);
  const ofCentury = (quarters - century * DAYS_PER_ERA) | 3;
  const yearOfCentury = (ofCentury / 1461) | 0;
  const dayOfYear = (ofCentury - yearOfCentury * 1461) >> 2;
  const fifths = 5 * dayOfYear + 461;
  const month = (fifths / 153) | 0; // 3 March … 14 February of the next year
  const day = (((fifths - month * 153) / 5) | 0) + 1;
  const year = century * 100 + yearOfCentury;
  return month > 12 ? { year: year + 1, month: month - 12, day } : { year, month, day };
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
