import { both, type Bilingual } from '../../lang';
import { countryOf, type Country } from '../country-code';
import type { CalendarData, Coverage, DayOverride } from '../calendar-data';
import type { Windows } from '../windows';
import { dayFromCivil, weekdayOf } from '../civil';

/**
 * The holidays of other countries as `countries.ts` writes them. They are large, so whoever composes Gendan hands
 * them in: a page fetches them while the book is being read, everything else has them from the start (`shipped.ts`).
 */
export interface HolidayData {
  readonly COUNTRIES: string;
  readonly COUNTRIES_FIRST_YEAR: number;
  readonly COUNTRIES_LAST_YEAR: number;
  readonly COUNTRIES_SOURCE: string;
  readonly HOLIDAY_NAMES: string;
  readonly HOLIDAY_SERIES: string;
}

let handedIn: HolidayData | undefined;

/** Before the first calendar of another country is asked for; the data never changes, so once is enough. */
export function handInHolidays(data: HolidayData): void {
  handedIn = data;
}

/** Counting without the holidays would be wrong in silence, so a page that forgot them stops instead. */
function holidays(): HolidayData {
  if (!handedIn) throw new Error('the holidays of other countries have not been handed in');
  return handedIn;
}

/** Office hours where nothing else is known: 09:00-17:00. */
const INTERNATIONAL_HOURS: Windows = [{ from: 9 * 60, to: 17 * 60 }];

/** Days before and after an estimated feast that are not certain either: the moon may be seen a day apart. */
const NEAR = 1;

/**
 * A country's weekend and its public and bank holidays, by ISO 3166 code in capitals; half days close early.
 * Nationwide days only, without regional ones; weekend days worked in exchange where they are known. Not covered,
 * so unverified, is what is not known for certain: the days around feasts that go by the moon and are only
 * estimated, and the years for which the country's government has still to settle bridges and exchanged days.
 */
export function countryCalendar(code: string): CalendarData | undefined {
  const line = lines().get(code);
  if (!line) return undefined;
  const week = [...line.weekend].map((closed) => (closed === '1' ? [] : INTERNATIONAL_HOURS));
  const byDay = new Map<number, DayOverride>();
  for (const day of line.worked === '' ? [] : datesOf(line.worked)) {
    byDay.set(day, { day, windows: INTERNATIONAL_HOURS, kind: 'make-up', label: EXCHANGED });
  }
  const estimates: number[] = [];
  for (const token of line.holidays.split(' ').filter(Boolean)) {
    const { overrides, estimatedFrom } = overridesOf(token);
    for (const override of overrides) {
      const other = byDay.get(override.day);
      if (!other || other.windows.length > override.windows.length) byDay.set(override.day, override);
      if (override.day >= estimatedFrom) estimates.push(override.day);
    }
  }
  const overrides = [...byDay.values()].sort((a, b) => a.day - b.day);
  return { name: code, week, overrides, coverage: coverageOf(line.knownUntil, estimates), beyond: COMPUTED };
}

/** From the first year to the last known one, without the days around estimates. */
function coverageOf(knownUntil: number | undefined, estimates: readonly number[]): Coverage[] {
  const { COUNTRIES_FIRST_YEAR, COUNTRIES_SOURCE: source } = holidays();
  if (knownUntil === undefined) return [NOTHING_KNOWN];
  const end = dayFromCivil(knownUntil, 12, 31);
  const ranges: Coverage[] = [];
  let from = dayFromCivil(COUNTRIES_FIRST_YEAR, 1, 1);
  for (const day of [...estimates].sort((a, b) => a - b)) {
    if (day > end) break;
    if (day - NEAR > from) ranges.push({ from, to: day - NEAR - 1, source });
    from = Math.max(from, day + NEAR + 1);
  }
  if (from <= end) ranges.push({ from, to: end, source });
  return ranges;
}

/** In years that are not settled yet. */
const COMPUTED = both('假期按规律推算，以官方公布为准', 'days off are computed, not announced');

/** No coverage at all would mean that there is nothing to know. */
const NOTHING_KNOWN: Coverage = { from: 0, to: -1, source: '' };

/** All countries with a calendar here, by code. China's comes from its own notices. */
export function countries(): Country[] {
  return [...lines().keys()].flatMap((code) => countryOf(code) ?? []);
}

interface Line {
  readonly weekend: string;
  /** The last year whose days off are known for certain. */
  readonly knownUntil: number | undefined;
  readonly holidays: string;
  readonly worked: string;
}

let parsed: Map<string, Line> | undefined;

function lines(): Map<string, Line> {
  if (parsed) return parsed;
  const byCode = new Map<string, Line>();
  for (const line of holidays().COUNTRIES.split('\n')) {
    const [code = '', weekend = '', until = '', holidays = '', worked = ''] = line.split('|');
    const knownUntil = until === '' ? undefined : Number(until);
    byCode.set(code, { weekend, knownUntil, holidays, worked });
  }
  return (parsed = byCode);
}

/**
 * `dates`, then `^` substitutes, `*days in a row`, `~hour at which it closes early`, `?year from which it is an
 * estimate`, `=name`; numbers but the hour and the year in base 36.
 */
const TOKEN = /^([^*~=?^]+)(?:\^([a-e])([a-e])(?:\/(\d\d))?)?(?:\*(\w+))?(?:~([\d.]+))?(?:\?(\d\d))?(?:=(\w+))?$/;

function overridesOf(token: string): { overrides: DayOverride[]; estimatedFrom: number } {
  const match = TOKEN.exec(token);
  if (!match) throw new Error(`not a holiday in the data: ${token}`);
  const [, dates = '', saturday = 'a', sunday = 'a', since, days, hour, estimated, name] = match;
  const closesAt = hour === undefined ? undefined : Number(hour) * 60;
  const label = name === undefined ? PUBLIC_HOLIDAY : nameAt(parseInt(name, 36));
  const length = days === undefined ? 1 : parseInt(days, 36);
  const firsts = datesOf(dates);
  const moving = firsts.filter((day) => since === undefined || day >= yearStart(since));
  const moved = moving.flatMap((day) => substituteOf(day, saturday, sunday));
  const overrides = [...firsts, ...moved].flatMap((first) =>
    Array.from({ length }, (_, i): DayOverride => {
      const day = first + i;
      if (closesAt === undefined) return { day, windows: [], kind: 'holiday', label };
      return { day, windows: [{ from: 9 * 60, to: closesAt }], kind: 'half day', label };
    }),
  );
  return { overrides, estimatedFrom: estimated === undefined ? Infinity : yearStart(estimated) };
}

const yearStart = (twoDigits: string): number => dayFromCivil(2000 + Number(twoDigits), 1, 1);

/** How far a substitute lies from a Saturday or Sunday, by its letter: none, the day before, one to three days on. */
const MOVES: Readonly<Record<string, number>> = { a: 0, b: -1, c: 1, d: 2, e: 3 };

function substituteOf(day: number, saturday: string, sunday: string): number[] {
  const weekday = weekdayOf(day);
  const move = (weekday === 5 ? MOVES[saturday] : weekday === 6 ? MOVES[sunday] : 0) ?? 0;
  const moved = day + move;
  const { COUNTRIES_FIRST_YEAR: first, COUNTRIES_LAST_YEAR: last } = holidays();
  const isInside = moved >= dayFromCivil(first, 1, 1) && moved <= dayFromCivil(last, 12, 31);
  return move === 0 || !isInside ? [] : [moved];
}

/** `1225` each year, `0619+21-30` from 2021 to 2030, `#k` a series, else `yyMMdd` one by one. */
function datesOf(text: string): number[] {
  if (text.startsWith('#')) return seriesAt(parseInt(text.slice(1), 36));
  const yearly = /^(\d\d)(\d\d)(?:\+(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (yearly) {
    const from = yearly[3] === undefined ? holidays().COUNTRIES_FIRST_YEAR : 2000 + Number(yearly[3]);
    const to = yearly[4] === undefined ? holidays().COUNTRIES_LAST_YEAR : 2000 + Number(yearly[4]);
    return Array.from({ length: to - from + 1 }, (_, i) =>
      dayFromCivil(from + i, Number(yearly[1]), Number(yearly[2])),
    );
  }
  return text.split(',').map((date) => {
    const [year = 0, month = 1, day = 1] = (date.match(/\d\d/g) ?? []).map(Number);
    return dayFromCivil(2000 + year, month, day);
  });
}

const EXCHANGED = both('调休上班', 'worked in exchange');
const PUBLIC_HOLIDAY = both('公共假日', 'public holiday');

let names: Bilingual[] | undefined;

function nameAt(index: number): Bilingual {
  names ??= holidays().HOLIDAY_NAMES.split('\n').map((line) => {
    const [en = '', zh] = line.split('|');
    return both(zh ?? PUBLIC_HOLIDAY.zh, en);
  });
  return names[index] ?? PUBLIC_HOLIDAY;
}

let series: string[] | undefined;

/** Two characters a year: the day of the year, or `--`. */
function seriesAt(index: number): number[] {
  series ??= holidays().HOLIDAY_SERIES.split('\n');
  const text = series[index] ?? '';
  const days: number[] = [];
  for (let i = 0; i * 2 < text.length; i++) {
    const dayOfYear = parseInt(text.slice(i * 2, i * 2 + 2), 36);
    if (!Number.isNaN(dayOfYear)) days.push(dayFromCivil(holidays().COUNTRIES_FIRST_YEAR + i, 1, dayOfYear));
  }
  return days;
}
