import { both, joined, type Bilingual } from '../lang';
import { LAST_DAY, weekdayOf } from './civil';
import type { CalendarData, DayOverride } from './calendar-data';
import { commonCoverage, coverageTest } from './coverage';
import { NotWhole, NotFinite, OutsideDates } from './errors';
import { MINUTES_PER_DAY } from './moment';
import { CLOSED, commonWindows, sameWindows, type Window, type Windows } from './windows';
import { WorkTable } from './work-table';

/**
 * A calendar ready to count on. Days are serial days 0 to 2958465, minutes are whole minutes counted from
 * the start of serial day 0; anything else, and any result outside, throws OutsideDates, NotWhole or NotFinite.
 * Each call takes the same short time, however far it counts.
 */
export interface Calendar {
  readonly name: string;
  readonly data: CalendarData;
  windowsOn(day: number): readonly Window[];
  /** Whether there is any working time on the day. */
  isWorkday(day: number): boolean;
  overrideOn(day: number): DayOverride | undefined;
  /**
   * Whether the calendar knows the days off on this day, or on all days up to another; if not, it still counts by
   * its weekly pattern and by what `data.beyond` says.
   */
  covers(day: number, to?: number): boolean;
  /**
   * As WORKDAY: the n-th working day after the day (before it when n is negative); the day itself is never
   * counted, and n = 0 gives it back, working day or not. ClosedCalendar when there is none.
   */
  nthWorkday(day: number, n: number): number;
  /** As NETWORKDAYS: working days from one day to another, both included; negative when reversed. */
  countWorkdays(from: number, to: number): number;
  /** The day itself if it is a working day, else the next or the previous one. */
  rollToWorkday(day: number, direction: 'following' | 'preceding'): number;
  /**
   * The minute at which n working minutes have passed. Running out exactly at closing stays at closing;
   * counted backward, exactly at opening stays at opening; n = 0 gives the minute back.
   */
  addMinutes(minute: number, n: number): number;
  /** Working minutes from a to b; negative when b comes first. */
  minutesBetween(a: number, b: number): number;
}

/** Prepares a calendar for counting. BadOpeningHours, BadCalendarData when its data is out of order. */
export function compileCalendar(data: CalendarData): Calendar {
  return new CompiledCalendar(data);
}

/**
 * The calendar that is open when both are. A date keeps the reason of the side that closes or changes it;
 * it is covered where both sides are.
 */
export function intersect(a: Calendar, b: Calendar): Calendar {
  const week = a.data.week.map((windows, weekday) => commonWindows(windows, b.data.week[weekday] ?? CLOSED));
  const days = new Set([...a.data.overrides, ...b.data.overrides].map((override) => override.day));
  const overrides: DayOverride[] = [];
  for (const day of [...days].sort((x, y) => x - y)) {
    const windows = commonWindows(a.windowsOn(day), b.windowsOn(day));
    if (sameWindows(windows, week[weekdayOf(day)] ?? CLOSED)) continue; // the other side is closed anyway
    const reason = reasonOf(a.overrideOn(day), b.overrideOn(day));
    overrides.push({ day, windows, kind: reason.kind, label: reason.label });
  }
  return compileCalendar({
    name: `${a.name} & ${b.name}`,
    week,
    overrides,
    coverage: commonCoverage(a.data.coverage, b.data.coverage),
    beyond: bothBeyond(a.data.beyond, b.data.beyond),
  });
}

function bothBeyond(a: Bilingual | undefined, b: Bilingual | undefined): Bilingual | undefined {
  return a && b && a !== b ? joined([a, b], both('；', '; ')) : (a ?? b);
}

function reasonOf(a: DayOverride | undefined, b: DayOverride | undefined): DayOverride {
  const reasons = [a, b].filter((override): override is DayOverride => override !== undefined);
  return reasons.find((override) => override.windows.length === 0) ?? (reasons[0] as DayOverride);
}

const END_OF_TIME = (LAST_DAY + 1) * MINUTES_PER_DAY;

class CompiledCalendar implements Calendar {
  private readonly table: WorkTable;
  private readonly overrideOfDay: ReadonlyMap<number, DayOverride>;
  readonly covers: (day: number, to?: number) => boolean;

  constructor(readonly data: CalendarData) {
    this.table = new WorkTable(data.name, data.week, data.overrides);
    this.overrideOfDay = new Map(data.overrides.map((override) => [override.day, override]));
    this.covers = coverageTest(data.coverage);
  }

  get name(): string {
    return this.data.name;
  }

  windowsOn(day: number): Windows {
    checkDay(day);
    return this.table.windowsOn(day);
  }

  isWorkday(day: number): boolean {
    checkDay(day);
    return this.table.isWorkday(day);
  }

  overrideOn(day: number): DayOverride | undefined {
    return this.overrideOfDay.get(day);
  }

  nthWorkday(day: number, n: number): number {
    checkDay(day);
    checkWhole(n);
    if (n === 0) return day;
    const table = this.table;
    return table.dayAt(n > 0 ? table.daysBefore(day + 1) + n - 1 : table.daysBefore(day) + n);
  }

  countWorkdays(from: number, to: number): number {
    checkDay(from);
    checkDay(to);
    const table = this.table;
    if (from <= to) return table.daysBefore(to + 1) - table.daysBefore(from);
    return 0 - (table.daysBefore(from + 1) - table.daysBefore(to));
  }

  rollToWorkday(day: number, direction: 'following' | 'preceding'): number {
    checkDay(day);
    const table = this.table;
    if (table.isWorkday(day)) return day;
    const before = table.daysBefore(day);
    return table.dayAt(direction === 'following' ? before : before - 1);
  }

  addMinutes(minute: number, n: number): number {
    checkMinute(minute);
    checkWhole(n);
    if (n === 0) return minute;
    const table = this.table;
    // Forward the last minute worked decides and its end is the result; backward the first one, and its start.
    const before = table.minutesBefore(minute) + n;
    const result = n > 0 ? table.minuteAt(before - 1) + 1 : table.minuteAt(before);
    if (result >= END_OF_TIME) throw new OutsideDates();
    return result;
  }

  minutesBetween(a: number, b: number): number {
    checkMinute(a);
    checkMinute(b);
    return this.table.minutesBefore(b) - this.table.minutesBefore(a);
  }
}

function checkDay(day: number): void {
  if ((day | 0) !== day || day < 0 || day > LAST_DAY) rejectPosition(day);
}

function checkMinute(minute: number): void {
  if (!(minute >= 0 && minute < END_OF_TIME) || Math.floor(minute) !== minute) rejectPosition(minute);
}

function checkWhole(n: number): void {
  if (Math.floor(n) !== n || n - n !== 0) throw Number.isFinite(n) ? new NotWhole(n) : new NotFinite(n);
}

function rejectPosition(position: number): never {
  if (Number.isNaN(position)) throw new NotFinite(position);
  if (Number.isFinite(position) && !Number.isInteger(position)) throw new NotWhole(position);
  throw new OutsideDates();
}
