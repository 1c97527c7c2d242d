import type { Book } from '../book/model';
import type { Config, Settings } from '../config';
import { GendanError } from '../errors';
import type { Process, ProcessProblem } from '../process/process';
import type { ProcessRow } from '../process/row';
import { catalogOf, type CalendarCatalog } from '../time/catalog';
import { parseCalendar } from '../time/spec';
import { clockSource, type ClockSource } from './clock-source';
import type { Finding } from '../finding';
import { settingPlace } from './setting-place';

const FALLBACK = 'CN';

/** The calendars a book works by. One that cannot be read is a finding, and CN counts in its place. */
export function bookClocks(
  book: Book,
  config: Config,
): { clocks: ClockSource; catalog: CalendarCatalog; findings: Finding[] } {
  const catalog = catalogOf(config.calendars);
  const findings: Finding[] = [];
  const readable = (item: CalendarItem): string => {
    const name = config.settings[item];
    const problem = name === '' ? undefined : unreadable(name, catalog);
    if (!problem) return name;
    findings.push({
      kind: 'setting',
      severity: 'error',
      place: settingPlace(book, item),
      message: problem.sentence,
      fix: item === 'customerCalendar' ? { as: 'blank' } : { as: 'text', value: FALLBACK },
    });
    return item === 'customerCalendar' ? '' : FALLBACK;
  };
  const names = {
    office: readable('officeCalendar') || FALLBACK,
    bank: readable('bankCalendar') || FALLBACK,
    customer: readable('customerCalendar'),
  };
  return { clocks: clockSource(names, catalog), catalog, findings };
}

type CalendarItem = keyof Pick<Settings, 'officeCalendar' | 'bankCalendar' | 'customerCalendar'>;

function unreadable(name: string, catalog: CalendarCatalog): GendanError | undefined {
  try {
    parseCalendar(name, catalog);
    return undefined;
  } catch (error) {
    if (error instanceof GendanError) return error;
    throw error;
  }
}

/** Calendars of stages that cannot be read, as problems of their rows. */
export function stageCalendarProblems(
  process: Process,
  rows: readonly ProcessRow[],
  catalog: CalendarCatalog,
): ProcessProblem[] {
  return process.variants.flatMap(({ stages }) =>
    stages.flatMap(({ calendar, row }) => {
      if (calendar === 'office' || calendar === 'bank' || calendar === 'customer') return [];
      const problem = unreadable(calendar, catalog);
      return problem
        ? [{ row: rows.indexOf(row), column: 'calendar' as const, problem: problem.sentence }]
        : [];
    }),
  );
}
