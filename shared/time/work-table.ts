import { LAST_DAY } from './civil';
import type { DayOverride } from './calendar-data';
import { BadCalendarData, ClosedCalendar, BadOpeningHours, OutsideDates } from './errors';
import { HoursTable } from './hours-table';
import { clockOf, MINUTES_PER_DAY } from './moment';
import { areProper, CLOSED, minutesOpen, type Windows } from './windows';

/** Serial day 0 is a Saturday: weeks are counted from it, so that a day's place in its week is `day % 7`. */
const SATURDAY = 5;

/**
 * Numbers all working days and all working minutes of a calendar from serial day 0 on, and finds a number's
 * day or minute again. Between the first and the last override every day has its running totals in a table;
 * before and after, whole weeks are multiplied out. So no question depends on how far it reaches.
 */
export class WorkTable {
  /** First day in the table, and the first day behind it. */
  private readonly first: number;
  private readonly end: number;
  private readonly before: WeekTotals;
  private readonly spanDays: number;
  private readonly spanMinutes: number;
  /** Totals of the weekly pattern up to the table, and up to its end as if there were no overrides. */
  private readonly daysToFirst: number;
  private readonly minutesToFirst: number;
  private readonly patternDaysToEnd: number;
  private readonly patternMinutesToEnd: number;
  /** Running totals before each day of the table, and the days by number. */
  private readonly dayTotals: Int32Array;
  private readonly minuteTotals: Float64Array;
  private readonly dayOfNumber: Int32Array;
  /** For every 2^bucketBits working minutes the table row in which they start: narrows the search to a day or two. */
  private readonly bucketBits: number;
  private readonly rowOfBucket: Int32Array;
  /** Distinct sets of windows; 0 to 6 are those of the week from Saturday on. */
  private readonly shapes: readonly Windows[];
  private readonly hours: HoursTable;
  private readonly shapeOfRow: Int32Array;

  constructor(
    private readonly name: string,
    week: readonly Windows[],
    overrides: readonly DayOverride[],
  ) {
    check(name, week, overrides);
    const shapes = [0, 1, 2, 3, 4, 5, 6].map((i) => week[(i + SATURDAY) % 7] ?? CLOSED);
    this.before = weekTotals(shapes);
    const days = overrides.map((override) => override.day);
    this.first = days.reduce((a, b) => Math.min(a, b), days.length > 0 ? LAST_DAY : 0);
    this.end = days.reduce((a, b) => Math.max(a, b), -1) + 1;
    const rows = this.end - this.first;

    this.shapeOfRow = new Int32Array(rows);
    for (let row = 0; row < rows; row++) this.shapeOfRow[row] = (this.first + row) % 7;
    const shapeOfHours = new Map(shapes.map((windows, i) => [hoursText(windows), i]));
    for (const { day, windows } of overrides) {
      const hours = hoursText(windows);
      let shape = shapeOfHours.get(hours);
      if (shape === undefined) {
        shape = shapes.push(windows) - 1;
        shapeOfHours.set(hours, shape);
      }
      this.shapeOfRow[day - this.first] = shape;
    }
    this.shapes = shapes;
    this.hours = new HoursTable(shapes);

    this.daysToFirst = patternDays(this.before, this.first);
    this.minutesToFirst = patternMinutes(this.before, this.first);
    this.patternDaysToEnd = patternDays(this.before, this.end);
    this.patternMinutesToEnd = patternMinutes(this.before, this.end);

    const minutesOfShape = shapes.map(minutesOpen);
    this.dayTotals = new Int32Array(rows + 1);
    this.minuteTotals = new Float64Array(rows + 1);
    const dayOfNumber = new Int32Array(rows);
    let count = 0;
    let minutes = 0;
    for (let row = 0; row < rows; row++) {
      const open = minutesOfShape[this.shapeOfRow[row] as number] as number;
      if (open > 0) dayOfNumber[count++] = this.first + row;
      minutes += open;
      this.dayTotals[row + 1] = count;
      this.minuteTotals[row + 1] = minutes;
    }
    this.dayOfNumber = dayOfNumber.subarray(0, count);
    this.spanDays = count;
    this.spanMinutes = minutes;
    this.bucketBits = 31 - Math.clz32(Math.max(1, minutes / Math.max(1, rows)));
    this.rowOfBucket = bucketRows(this.minuteTotals, 2 ** this.bucketBits);
  }

  windowsOn(day: number): Windows {
    return this.shapes[this.shapeOf(day)] as Windows;
  }

  isWorkday(day: number): boolean {
    return this.windowsOn(day).length > 0;
  }

  /** Working days before `day`, from day 0 on; `day` may be one past the last. */
  daysBefore(day: number): number {
    if (day < this.first) return patternDays(this.before, day);
    if (day < this.end) return this.daysToFirst + (this.dayTotals[day - this.first] as number);
    return this.daysToFirst + this.spanDays + patternDays(this.before, day) - this.patternDaysToEnd;
  }

  /** The working day with a number (0: the first of all). OutsideDates, ClosedCalendar when there is none. */
  dayAt(number: number): number {
    if (number < 0) throw this.noneBefore();
    let ofTable = number - this.daysToFirst;
    if (ofTable >= 0) {
      if (ofTable < this.spanDays) return this.dayOfNumber[ofTable] as number;
      ofTable -= this.spanDays;
      number = ofTable + this.patternDaysToEnd;
    }
    const week = this.before;
    if (week.days === 0) throw new ClosedCalendar(this.name);
    const weeks = Math.floor(number / week.days);
    const day = weeks * 7 + (week.dayOfNumber[number - weeks * week.days] as number);
    if (!(day <= LAST_DAY)) throw new OutsideDates();
    return day;
  }

  /** Working minutes before a minute counted from the start of day 0. */
  minutesBefore(minute: number): number {
    const day = (minute / MINUTES_PER_DAY) | 0; // days fit into 31 bits, minutes may not
    const ofDay = minute - day * MINUTES_PER_DAY;
    let total: number;
    let shape: number;
    if (day >= this.first && day < this.end) {
      const row = day - this.first;
      total = this.minutesToFirst + (this.minuteTotals[row] as number);
      shape = this.shapeOfRow[row] as number;
    } else {
      total = patternMinutes(this.before, day);
      if (day >= this.end) total += this.minutesToFirst + this.spanMinutes - this.patternMinutesToEnd;
      shape = day % 7;
    }
    return total + this.hours.minutesBefore(shape, ofDay);
  }

  /** The minute in which the working minute with a number starts. OutsideDates, ClosedCalendar when there is none. */
  minuteAt(number: number): number {
    if (number < 0) throw this.noneBefore();
    const ofTable = number - this.minutesToFirst;
    if (ofTable >= 0 && ofTable < this.spanMinutes) {
      const row = this.rowOfMinute(ofTable);
      const ofDay = ofTable - (this.minuteTotals[row] as number);
      return (
        (this.first + row) * MINUTES_PER_DAY + this.hours.minuteAt(this.shapeOfRow[row] as number, ofDay)
      );
    }
    const ofPattern = ofTable < 0 ? number : ofTable - this.spanMinutes + this.patternMinutesToEnd;
    const week = this.before;
    if (week.minutes === 0) throw new ClosedCalendar(this.name);
    const weeks = Math.floor(ofPattern / week.minutes);
    const rest = ofPattern - weeks * week.minutes;
    let weekday = 0;
    while (weekday < 6 && (week.minuteTotals[weekday + 1] as number) <= rest) weekday++;
    const day = weeks * 7 + weekday;
    if (!(day <= LAST_DAY)) throw new OutsideDates();
    return (
      day * MINUTES_PER_DAY + this.hours.minuteAt(weekday, rest - (week.minuteTotals[weekday] as number))
    );
  }

  private shapeOf(day: number): number {
    if (day < this.first || day >= this.end) return day % 7;
    return this.shapeOfRow[day - this.first] as number;
  }

  /** The last row of the table with at most so many minutes before it: the day that has the minute. */
  private rowOfMinute(ofTable: number): number {
    const bucket = ofTable >>> this.bucketBits; // below 2^32 even over all days that there are
    let low = this.rowOfBucket[bucket] as number;
    let high = this.rowOfBucket[bucket + 1] as number;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.minuteTotals[middle] as number) <= ofTable) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private noneBefore(): Error {
    return this.before.days === 0 ? new ClosedCalendar(this.name) : new OutsideDates();
  }
}

/** Running totals within a week that starts on Saturday. */
interface WeekTotals {
  readonly days: number;
  readonly minutes: number;
  readonly dayTotals: Int32Array;
  readonly minuteTotals: Int32Array;
  readonly dayOfNumber: Int32Array;
}

function weekTotals(shapes: readonly Windows[]): WeekTotals {
  const dayTotals = new Int32Array(8);
  const minuteTotals = new Int32Array(8);
  const open: number[] = [];
  shapes.forEach((windows, i) => {
    if (windows.length > 0) open.push(i);
    dayTotals[i + 1] = open.length;
    minuteTotals[i + 1] = (minuteTotals[i] as number) + minutesOpen(windows);
  });
  return {
    days: open.length,
    minutes: minuteTotals[7] as number,
    dayTotals,
    minuteTotals,
    dayOfNumber: Int32Array.from(open),
  };
}

function patternDays(week: WeekTotals, day: number): number {
  const weeks = (day / 7) | 0;
  return weeks * week.days + (week.dayTotals[day - weeks * 7] as number);
}

function patternMinutes(week: WeekTotals, day: number): number {
  const weeks = (day / 7) | 0;
  return weeks * week.minutes + (week.minuteTotals[day - weeks * 7] as number);
}

function bucketRows(totals: Float64Array, bucket: number): Int32Array {
  const rows = totals.length - 1;
  const minutes = totals[rows] as number;
  const result = new Int32Array(Math.floor(minutes / bucket) + 2);
  let row = 0;
  for (let i = 0; i < result.length; i++) {
    while (row + 1 < rows && (totals[row + 1] as number) <= i * bucket) row++;
    result[i] = row;
  }
  return result;
}

function check(name: string, week: readonly Windows[], overrides: readonly DayOverride[]): void {
  if (week.length !== 7) throw new BadCalendarData(name, `${week.length}/7`);
  for (const windows of week) if (!areProper(windows)) throw new BadOpeningHours(name, hoursText(windows));
  for (const { day, windows } of overrides) {
    if (!Number.isInteger(day) || day < 0 || day > LAST_DAY) throw new BadCalendarData(name, String(day));
    if (!areProper(windows)) throw new BadOpeningHours(name, hoursText(windows));
  }
}

function hoursText(windows: Windows): string {
  return windows
    .map((w) => `${clockOf(w.from)}-${w.to === MINUTES_PER_DAY ? '24:00' : clockOf(w.to)}`)
    .join(',');
}
