import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedDir } from '../../tools/shared-dir';
import { evaluated } from './evaluate';

/** Working-day and working-hour cases of other projects' tests, asked as formulas. */
const folder = join(sharedDir() ?? '', 'vectors');

interface DayCase {
  id: string;
  fn: string;
  args: {
    start: string;
    end?: string;
    n?: number | string;
    weekend: string | null;
    weekend_raw?: unknown;
    holidays: string[];
  };
  expect: string | number | { error: string };
  disputed?: boolean;
  brute_force?: number | string;
}

interface HourCase {
  id: string;
  args: { start: string; seconds: number; windows: string[][]; holidays: string[] };
  expect: string;
  compare?: 'date';
}

interface HolidayCase {
  date: string;
  off: boolean;
  name: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const isPresent = sharedDir() !== undefined && existsSync(folder);
const casesOf = <T>(name: string): T[] => (isPresent ? (read(name) as { cases: T[] }).cases : []);
/** One row per case; a row that says so where the vectors are absent. */
const table = <T extends { id: string }>(cases: readonly T[]): [string, T][] =>
  isPresent ? cases.map((one) => [one.id, one]) : [['no vectors beside the repository', {} as T]];
const quoted = (value: unknown): string => (typeof value === 'number' ? String(value) : `"${String(value)}"`);
const asArray = (cells: readonly string[]): string => `{${cells.map(quoted).join(';')}}`;

function dayFormula({ fn, args }: DayCase): string {
  const week = args.weekend ?? String(args.weekend_raw);
  const calendar = asArray([week, ...args.holidays]);
  return fn.startsWith('workday')
    ? `=SLA.WORKDAY(${quoted(args.start)},${quoted(args.n)},${calendar})`
    : `=SLA.NETWORKDAYS(${quoted(args.start)},${quoted(args.end)},${calendar})`;
}

/**
 * Left out: cases about weekend numbers, blank or array weekends that are no week (a calendar names its week as
 * a mask or in words, so there is nothing to ask). Valid weekend numbers are asked by the mask they stand for.
 */
const namesAWeek = ({ args }: DayCase): boolean =>
  args.weekend !== null || (typeof args.weekend_raw === 'string' && args.weekend_raw !== '');

const vectors = isPresent ? describe : describe.skip;

vectors('working days as other spreadsheets and libraries count them', () => {
  for (const name of ['formulajs-workdays', 'libreoffice-workday-intl', 'numpy-busday', 'poi-workdays']) {
    it.each(table(casesOf<DayCase>(name).filter(namesAWeek)))('%s', (_, one) => {
      const printed = evaluated(dayFormula(one));
      if (one.disputed) expect(printed).toBe(String(one.brute_force));
      else if (typeof one.expect === 'object') expect(printed).toMatch(/^#(VALUE|NUM)! ./);
      else expect(printed).toBe(String(one.expect));
    });
  }
});

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The hours as a range in a sheet would give them: the week, then the days off. */
function hoursCalendar({ windows, holidays }: HourCase['args']): string {
  const week = windows.flatMap((day, i) => (day.length > 0 ? [`${WEEKDAYS[i]} ${day.join(',')}`] : []));
  return asArray([...week, ...holidays]);
}

const minuteOf = (iso: string): string => evaluated(`=SLA.DUE("${iso}","0min")`);

vectors('working hours as pandas counts them', () => {
  const rows = table(casesOf<HourCase>('pandas-business-hour'));

  it.each(rows)('%s: DUE', (_, { args, expect: expected, compare }) => {
    const printed = evaluated(`=SLA.DUE("${args.start}","${args.seconds / 60}wmin",${hoursCalendar(args)})`);
    if (compare === 'date') expect(printed.slice(0, 10)).toBe(expected.slice(0, 10));
    else expect(printed).toBe(minuteOf(expected));
  });

  it.each(rows.filter(([, one]) => one.compare !== 'date'))('%s: WORKTIME gives the hours back', (_, one) => {
    const { start, seconds } = one.args;
    expect(evaluated(`=SLA.WORKTIME("${start}","${one.expect}",${hoursCalendar(one.args)},"min")`)).toBe(
      String(seconds / 60),
    );
  });
});

vectors('days off and make-up days of the State Council notices', () => {
  it('agrees with every listed day', () => {
    const { days } = read('cn-holidays') as { days: HolidayCase[] };
    const wrong = days.filter(
      ({ date, off }) => evaluated(`=SLA.NETWORKDAYS("${date}","${date}","CN")`) !== (off ? '0' : '1'),
    );
    expect(wrong).toEqual([]);
    expect(days.length).toBeGreaterThan(0);
  });
});
