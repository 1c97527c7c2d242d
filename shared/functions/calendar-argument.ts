import { both } from '../lang';
import type { Calendar } from '../time/calendar';
import type { Window } from '../time/windows';
import type { CalendarData, DayOverride } from '../time/calendar-data';
import { compileCalendar } from '../time/calendar';
import type { CalendarCatalog } from '../time/catalog';
import { parseCalendar } from '../time/spec';
import { ordinaryHours } from '../time/week-text';
import { dayOf } from '../time/moment';
import { isOnSheet, momentIn } from './arguments';
import { DateOutOfRange, ErrorInArgument, FormulaError, shown } from './errors';
import type { Argument, Range, Value } from './value';
import { columnsOf, isBlankValue, isErrorValue, isRange, rowsOf } from './value';
import { readListed, readMask } from './hours';

/** The calendar that holds when none is given. */
const DEFAULT_CALENDAR = 'CN';
/** The week of a list of days off that names no week, as WORKDAY has it, with Chinese office hours. */
const PLAIN_WEEK = 'Mon-Fri 09:00-12:00,13:30-18:00';

/**
 * A calendar argument: a name or spec (`CN`, `CN & US`, `Mon-Sat 08:30-17:30`, a mask such as `0000011`), or a
 * range with the days off of the workbook. In a range, left to right and row by row:
 *
 * - a date is a day off, unless the cell to its right says otherwise: `work` (a make-up working day), `off`,
 *   or hours such as `09:00-12:00`; cells further right are remarks;
 * - text that is no date is the week that the list goes with, a spec as above; several are parts of one week.
 *
 * Without such a text the week is Monday to Friday and nothing but the list is off, as in WORKDAY.
 */
export function calendarFrom(given: Argument, argument: string, catalog: CalendarCatalog): Calendar {
  if (!isRange(given)) return calendarOfText(given, argument, catalog);
  const first = given[0]![0]!;
  if (rowsOf(given) === 1 && columnsOf(given) === 1 && (first === null || typeof first === 'string')) {
    return calendarOfText(first, argument, catalog);
  }
  const list = readList(given, argument);
  const base = weekOf(list.specs, catalog);
  if (list.days.size === 0) return base;
  return compileCalendar(withDays(base.data, list.days));
}

function calendarOfText(given: Value | undefined, argument: string, catalog: CalendarCatalog): Calendar {
  if (isBlankValue(given)) return parseCalendar(DEFAULT_CALENDAR, catalog);
  if (typeof given !== 'string') return calendarFrom([[given!]], argument, catalog);
  if (momentIn(given) !== undefined) return calendarFrom([[given, null]], argument, catalog);
  return calendarOfSpec(given, catalog);
}

interface DayList {
  readonly specs: string[];
  readonly days: Map<number, readonly Window[] | 'work'>;
}

function readList(range: Range, argument: string): DayList {
  const list: DayList = { specs: [], days: new Map() };
  for (const row of range) {
    for (let i = 0; i < row.length; i++) {
      const cell = row[i]!;
      if (isErrorValue(cell)) throw new ErrorInArgument(cell);
      if (isBlankValue(cell)) continue;
      const moment = momentIn(cell);
      if (moment === undefined) {
        if (typeof cell !== 'string') throw new NotACalendarCell(argument, cell);
        list.specs.push(cell);
        continue;
      }
      if (!isOnSheet(moment)) throw new DateOutOfRange(argument);
      const beside = row[i + 1];
      const hasRemark = typeof beside === 'string' && !isBlankValue(beside) && momentIn(beside) === undefined;
      list.days.set(dayOf(moment), hasRemark ? hoursOf(beside, argument) : []);
      if (hasRemark) i = endOfRemarks(row, i + 1);
    }
  }
  return list;
}

/** The last of the cells after a date that are remarks: up to the next date in the row. */
function endOfRemarks(row: readonly Value[], from: number): number {
  let end = from;
  while (end + 1 < row.length && !isErrorValue(row[end + 1]!) && momentIn(row[end + 1]!) === undefined) end++;
  return end;
}

function hoursOf(text: string, argument: string): readonly Window[] | 'work' {
  const hours = readListed(text);
  if (hours === undefined) throw new NotHours(argument, text);
  return hours;
}

/** The week that a list goes with. Several texts are parts of one week: `Mon-Fri 09:00-18:00` and `Sat 09:00-12:00`. */
function weekOf(specs: readonly string[], catalog: CalendarCatalog): Calendar {
  if (specs.length === 1) return calendarOfSpec(specs[0]!, catalog);
  return parseCalendar(specs.length === 0 ? PLAIN_WEEK : specs.join('; '), catalog);
}

function calendarOfSpec(spec: string, catalog: CalendarCatalog): Calendar {
  const mask = readMask(spec);
  if (mask === undefined) return parseCalendar(spec, catalog);
  const hours = parseCalendar(PLAIN_WEEK, catalog).data.week[0]!;
  return compileCalendar({
    name: spec.trim(),
    week: mask.map((isOff) => (isOff ? [] : hours)),
    overrides: [],
    coverage: [],
  });
}

/** The calendar with the listed days in place of what it says of them. */
function withDays(base: CalendarData, days: DayList['days']): CalendarData {
  const ordinary = ordinaryHours(base.week);
  const overrides: DayOverride[] = base.overrides.filter((override) => !days.has(override.day));
  for (const [day, hours] of days) {
    const windows = hours === 'work' ? ordinary : hours;
    overrides.push({ day, windows, kind: windows.length > 0 ? 'make-up' : 'holiday', label: LISTED });
  }
  overrides.sort((a, b) => a.day - b.day);
  return { ...base, name: `${base.name} *`, overrides };
}

const LISTED = both('表中所列', 'in the list');

class NotACalendarCell extends FormulaError {
  constructor(argument: string, cell: Value) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：区域里的“${shown(cell)}”既不是日期也不是日历。请只选日期和它右边的说明。`,
        `${argument}: "${shown(cell)}" in the range is neither a date nor a calendar. Select the dates and what stands to their right only.`,
      ),
    );
  }
}

class NotHours extends FormulaError {
  constructor(argument: string, text: string) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：看不懂日期右边的“${shown(text)}”。请写 work（补班）、off（放假）或时段 09:00-12:00。`,
        `${argument}: "${shown(text)}" beside a date is not understood. Write work, off, or hours such as 09:00-12:00.`,
      ),
    );
  }
}
