import { FIRST_YEAR, LAST_YEAR, readCountry, type CountryHoliday } from './date-holidays';
import { ANNOUNCED_UNTIL, CUSTOMARY, OPTIONAL_BUT_CLOSED, WEEKENDS, weekendByCldr } from './judgements';
import { CANONICAL_NAMES } from './holiday-names';
import { later } from './pack-dates';
import type { IndependentCountry } from './vacanza/read';

/** A country's days as they ship: what two independent sets of data and `judgements.ts` make of them. */
export interface JudgedCountry {
  readonly code: string;
  readonly weekend: string;
  readonly holidays: readonly JudgedHoliday[];
  /** Weekend days worked in exchange, ISO. */
  readonly worked: readonly string[];
  /** The last year whose days off are known for certain; undefined when none is. */
  readonly knownUntil: number | undefined;
}

/** One day off or half day. */
export interface JudgedHoliday extends Omit<CountryHoliday, 'days'> {
  /** From this year on the date is an estimate. */
  readonly estimatedFrom: number | undefined;
}

/** A day of the year that one holiday has so often is fixed. */
const FIXED = 8;

/** What comes before is over; whether it was an estimate is of no use to anybody. */
const ESTIMATES_SINCE = 2024;

/**
 * The rule: a public holiday of vacanza/holidays is off, substitutes included. A day that date-holidays alone has
 * as public is off where vacanza/holidays knows it as a day on which banks or offices close, or where
 * `judgements.ts` says why. Half days are those of date-holidays.
 */
export function judge(code: string, independent: IndependentCountry | undefined): JudgedCountry {
  const second = readCountry(code);
  if (!independent) {
    const holidays = second.flatMap(({ days, ...one }) =>
      Array.from({ length: days }, (_, i) => ({
        ...one,
        date: later(one.date, i),
        estimatedFrom: undefined,
      })),
    );
    return { code, weekend: weekendByCldr(code), holidays, worked: [], knownUntil: undefined };
  }
  const names = namesByDay(second);
  const days = new Map(
    [...independent.days].map(([day, { name }]) => [day, names.get(day) ?? canonical(name)]),
  );
  for (const [day, name] of names) if (isKept(code, day, name, independent)) days.set(day, name);
  const estimates = estimatesByName(independent, days);
  const whole = [...days]
    .filter(([day]) => Number(day.slice(0, 4)) >= FIRST_YEAR)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, name]) => ({ date, closesAt: undefined, name, estimatedFrom: estimates.get(name) }));
  const half = second
    .filter(({ closesAt, date }) => closesAt !== undefined && !days.has(date))
    .map(({ date, closesAt, name }) => ({ date, closesAt, name, estimatedFrom: undefined }));
  const worked = independent.worked.filter((day) => !days.has(day) && Number(day.slice(0, 4)) >= FIRST_YEAR);
  return {
    code,
    weekend: WEEKENDS[code] ?? independent.weekend,
    holidays: [...whole, ...half],
    worked,
    knownUntil: knownUntil(code, independent),
  };
}

/** Whether a day off that only date-holidays has as public is one. */
export function isKept(code: string, day: string, name: string, independent: IndependentCountry): boolean {
  if (independent.days.has(day)) return false;
  const beside = independent.beside.get(day);
  const closes = beside === 'bank' || beside === 'de_facto' || beside === 'government';
  if (closes || (beside === 'optional' && OPTIONAL_BUT_CLOSED.includes(code))) return true;
  return CUSTOMARY[code]?.names.test(name) ?? false;
}

function knownUntil(code: string, { lastYear }: IndependentCountry): number | undefined {
  const announced = ANNOUNCED_UNTIL[code];
  return Math.min(LAST_YEAR, lastYear, announced ?? LAST_YEAR);
}

/** Whole days off by ISO day. */
function namesByDay(holidays: readonly CountryHoliday[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { date, days, closesAt, name } of holidays) {
    if (closesAt !== undefined) continue;
    for (let i = 0; i < days; i++) names.set(later(date, i), name);
  }
  return names;
}

/** By name; a fixed day onto which an estimated feast happens to fall makes no estimate of the day. */
function estimatesByName(
  { days }: IndependentCountry,
  names: ReadonlyMap<string, string>,
): Map<string, number> {
  const estimates = new Map<string, number>();
  const times = new Map<string, number>();
  for (const [day, name] of names) {
    const yearly = `${day.slice(5)} ${name}`;
    times.set(yearly, (times.get(yearly) ?? 0) + 1);
  }
  for (const [day, { isEstimate }] of days) {
    const year = Number(day.slice(0, 4));
    const name = names.get(day) as string;
    const isFixed = (times.get(`${day.slice(5)} ${name}`) ?? 0) > FIXED;
    if (!isEstimate || year < ESTIMATES_SINCE || isFixed) continue;
    estimates.set(name, Math.min(year, estimates.get(name) ?? year));
  }
  return estimates;
}

function canonical(name: string): string {
  const found = CANONICAL_NAMES.find(([pattern]) => pattern.test(name));
  return found ? found[1] : name;
}
