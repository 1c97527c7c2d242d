import type { Sheet } from '../book/model';
import type { CellWrite, NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import type { Finding } from '../finding';
import {
  CALENDAR_KINDS,
  CALENDAR_TITLES,
  choicesOf,
  SHEET_NAMES,
  type CalendarColumn,
} from '../templates/vocabulary';
import type { CalendarData, Coverage, DayOverride } from '../time/calendar-data';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { sameWindows } from '../time/windows';
import { textCell, newTable, type TableColumn } from './table';
import { hoursText, weekText } from './hours';
import { readCalendarRows } from './calendar-rows';

type Cells = Partial<Record<CalendarColumn, CellWrite>>;

/** The sheet 跟单_日历: per calendar its week, what its list of days off covers, and the days that differ. */
export function calendarsToSheet(calendars: readonly CalendarData[], lang: Lang): NewSheet {
  return newTable(
    SHEET_NAMES.calendar[lang],
    CALENDAR_TITLES,
    lookOf(lang),
    calendars.flatMap((data) => calendarCells(data, lang)),
    lang,
  );
}

/** Reads the calendars; a row that cannot be read is left out and reported. */
export function calendarsFromSheet(sheet: Sheet): { value: CalendarData[]; findings: Finding[] } {
  return readCalendarRows(sheet);
}

/** A calendar from a year on: what a workbook needs of one whose list goes back to 2007. */
export function sinceYear(data: CalendarData, year: number): CalendarData {
  const first = dayFromCivil(year, 1, 1);
  return {
    ...data,
    overrides: data.overrides.filter(({ day }) => day >= first),
    coverage: data.coverage
      .filter(({ to }) => to >= first)
      .map((coverage) => ({ ...coverage, from: Math.max(coverage.from, first) })),
  };
}

/** The year of a serial day. */
export function yearOf(day: number): number {
  return civilFromDay(day).year;
}

function calendarCells(data: CalendarData, lang: Lang): Cells[] {
  const cells = (kind: keyof typeof CALENDAR_KINDS, rest: Cells): Cells => ({
    calendar: textCell(data.name),
    kind: textCell(CALENDAR_KINDS[kind][lang]),
    ...rest,
  });
  return [
    cells('week', { hours: textCell(weekText(data.week, lang)) }),
    ...data.coverage.map((coverage) => cells('coverage', coverageCells(coverage))),
    ...runsOf(data.overrides).map((run) => cells(run[0]!.kind, runCells(run))),
  ];
}

function coverageCells({ from, to, source }: Coverage): Cells {
  return { from: { as: 'date', value: from }, to: { as: 'date', value: to }, source: textCell(source) };
}

function runCells(run: readonly DayOverride[]): Cells {
  const [first, last] = [run[0]!, run[run.length - 1]!];
  return {
    from: { as: 'date', value: first.day },
    to: first === last ? undefined : { as: 'date', value: last.day },
    hours: textCell(hoursText(first.windows)),
    label: textCell(first.label.zh),
    labelEn: first.label.en === first.label.zh ? undefined : textCell(first.label.en),
  };
}

/** Days in a row that are the same in everything make one row of the sheet. */
function runsOf(overrides: readonly DayOverride[]): DayOverride[][] {
  const runs: DayOverride[][] = [];
  for (const day of overrides) {
    const run = runs[runs.length - 1];
    if (run && continues(run[run.length - 1]!, day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function continues(before: DayOverride, day: DayOverride): boolean {
  return (
    day.day === before.day + 1 &&
    day.kind === before.kind &&
    day.label.zh === before.label.zh &&
    day.label.en === before.label.en &&
    sameWindows(day.windows, before.windows)
  );
}

function lookOf(lang: Lang): TableColumn<CalendarColumn>[] {
  return [
    { key: 'calendar', width: 14 },
    { key: 'kind', width: 14, choices: choicesOf(CALENDAR_KINDS, lang) },
    { key: 'from', width: 12, format: 'date' },
    { key: 'to', width: 12, format: 'date' },
    { key: 'hours', width: 34 },
    { key: 'label', width: 18 },
    { key: 'labelEn', width: 22 },
    { key: 'source', width: 44, wrap: true },
  ];
}
