import type { NewSheet } from '../book/patch';
import type { Lang } from '../lang';
import { newRecordSheet } from '../records/create';
import type { RecordOf } from '../records/sheet';
import type { CalendarData, DayOverride } from '../time/calendar-data';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { coverageTest } from '../time/coverage';
import { sameWindows } from '../time/windows';
import { hoursText, weekText } from './hours';
import { CALENDAR_RECORDS } from './calendars.sheet';

type CalendarRecord = Partial<RecordOf<typeof CALENDAR_RECORDS>>;

/** The sheet 跟单_日历: per calendar its week, what its list of days off covers, and the days that differ. */
export function calendarsToSheet(calendars: readonly CalendarData[], lang: Lang): NewSheet {
  return newRecordSheet(
    CALENDAR_RECORDS,
    calendars.flatMap((data) => recordsOf(data, lang)),
    { lang },
  );
}

/** A calendar from a year on, as far as its source goes: what a workbook needs of one whose list goes back to 2004. */
export function sinceYear(data: CalendarData, year: number): CalendarData {
  const first = dayFromCivil(year, 1, 1);
  const isCovered = coverageTest(data.coverage);
  return {
    ...data,
    overrides: data.overrides.filter(({ day }) => day >= first && isCovered(day)),
    coverage: data.coverage
      .filter(({ to }) => to >= first)
      .map((coverage) => ({ ...coverage, from: Math.max(coverage.from, first) })),
  };
}

/** The year of a serial day. */
export function yearOf(day: number): number {
  return civilFromDay(day).year;
}

function recordsOf(data: CalendarData, lang: Lang): CalendarRecord[] {
  const calendar = data.name;
  return [
    { calendar, kind: 'week', hours: weekText(data.week, lang) },
    ...data.coverage.map((coverage): CalendarRecord => ({ calendar, kind: 'coverage', ...coverage })),
    ...runsOf(data.overrides).map((run): CalendarRecord => ({ calendar, ...runRecord(run) })),
  ];
}

function runRecord(run: readonly DayOverride[]): CalendarRecord {
  const [first, last] = [run[0]!, run[run.length - 1]!];
  return {
    kind: first.kind,
    from: first.day,
    to: first === last ? undefined : last.day,
    hours: hoursText(first.windows),
    label: first.label.zh,
    labelEn: first.label.en === first.label.zh ? undefined : first.label.en,
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
