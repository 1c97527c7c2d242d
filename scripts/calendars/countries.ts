import {
  countryCodes,
  FIRST_YEAR,
  LAST_YEAR,
  readCountry,
  version,
  type CountryHoliday,
} from './date-holidays';
import { CHINESE_HOLIDAY_NAMES } from './holiday-names';
import { TRADE_PARTNERS } from './trade-partners';

/** A name known in so many countries is kept for all of them. */
const COMMON = 3;
/** Up to so many dates are cheaper one by one than as a series. */
const FEW = 5;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);

/**
 * The module that ships, packed: one line per country.
 * A line is `code|weekend Monday to Sunday, 1 = closed|holidays`; a holiday is its dates and then `*days`,
 * `~hour at which it closes early`, `=name`. Dates are `MMDD` for every year, `MMDD+17-30` for 2017 to 2030,
 * `150402,160324` one by one, or `#n` for a series; numbers count in base 36. A series has two characters per
 * year: the day of the year, or `--`.
 */
export function countriesModule(): string {
  const countries = countryCodes().map((code) => ({ code, holidays: readCountry(code) }));
  const names = namesToKeep(countries);
  const series = new Map<string, number>();
  const lines = countries.map(({ code, holidays }) => {
    const tokens = tokensOf(holidays, names, series);
    return [code, weekendOf(code), tokens.join(' ')].join('|');
  });
  const nameLines = [...names.keys()].map((name) => {
    const chinese = CHINESE_HOLIDAY_NAMES[name];
    return chinese ? `${name}|${chinese}` : name;
  });
  return `// Written by "npm run generate" from date-holidays ${version}; not to be edited by hand.
// The dates are data of date-holidays under CC BY-SA 3.0 (see NOTICE); this file is available under the same licence.
// How to read it: scripts/calendars/countries.ts, shared/time/calendars/country.ts

export const COUNTRIES_SOURCE = 'date-holidays ${version}';
export const COUNTRIES_FIRST_YEAR = ${FIRST_YEAR};
export const COUNTRIES_LAST_YEAR = ${LAST_YEAR};

/** Holiday names, English and where known Chinese. */
export const HOLIDAY_NAMES = \`${literal(nameLines)}\`;

/** Series of dates without a fixed day. */
export const HOLIDAY_SERIES = \`${literal([...series.keys()])}\`;

export const COUNTRIES = \`${literal(lines)}\`;
`;
}

/** Saturday and Sunday are closed in most countries, Friday and Saturday in others. Text of seven, Monday first. */
function weekendOf(code: string): string {
  const locale = new Intl.Locale(`und-${code.slice(0, 2)}`) as Intl.Locale & {
    weekInfo?: { weekend: number[] };
    getWeekInfo?: () => { weekend: number[] };
  };
  const weekend = (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend;
  if (!weekend) throw new Error('This Node does not know the weekends of countries.');
  return [1, 2, 3, 4, 5, 6, 7].map((day) => (weekend.includes(day) ? '1' : '0')).join('');
}

type Country = { code: string; holidays: readonly CountryHoliday[] };

/** Names of trade partners' holidays and of those known in several countries, the most used first. */
function namesToKeep(countries: readonly Country[]): Map<string, number> {
  const uses = new Map<string, { countries: number; kept: boolean }>();
  for (const { code, holidays } of countries) {
    for (const name of new Set(holidays.map((holiday) => holiday.name))) {
      const use = uses.get(name) ?? { countries: 0, kept: false };
      use.countries++;
      use.kept ||= TRADE_PARTNERS.includes(code);
      uses.set(name, use);
    }
  }
  const kept = [...uses].filter(([, use]) => use.kept || use.countries >= COMMON);
  kept.sort(([a, x], [b, y]) => y.countries - x.countries || (a < b ? -1 : 1));
  return new Map(kept.map(([name], i) => [name, i]));
}

function tokensOf(
  holidays: readonly CountryHoliday[],
  names: ReadonlyMap<string, number>,
  series: Map<string, number>,
): string[] {
  const kinds = new Map<string, string[]>();
  for (const { date, days, closesAt, name } of holidays) {
    const index = names.get(name);
    const suffix =
      (days > 1 ? `*${days}` : '') +
      (closesAt === undefined ? '' : `~${closesAt}`) +
      (index === undefined ? '' : `=${index.toString(36)}`);
    kinds.set(suffix, [...(kinds.get(suffix) ?? []), date]);
  }
  return [...kinds].flatMap(([suffix, dates]) => datesText(dates, series).map((text) => text + suffix));
}

/** Takes fixed days out first, then lays what is left into series of one date a year. */
function datesText(dates: readonly string[], series: Map<string, number>): string[] {
  const texts: string[] = [];
  let rest = [...new Set(dates)].sort();
  for (const monthDay of new Set(rest.map((date) => date.slice(5)))) {
    const years = rest.filter((date) => date.slice(5) === monthDay).map((date) => Number(date.slice(0, 4)));
    const from = Math.min(...years);
    const to = Math.max(...years);
    if (years.length <= FEW || to - from + 1 !== years.length) continue;
    const since = from === FIRST_YEAR ? '' : `+${from - 2000}`;
    const until = to === LAST_YEAR ? '' : `-${to - 2000}`;
    texts.push(monthDay.replace('-', '') + since + until);
    rest = rest.filter((date) => date.slice(5) !== monthDay);
  }
  for (let turn = 0; rest.length > 0; turn++) {
    const byYear = new Map<number, string>();
    for (const date of rest)
      if (!byYear.has(Number(date.slice(0, 4)))) byYear.set(Number(date.slice(0, 4)), date);
    const taken = [...byYear.values()];
    rest = rest.filter((date) => !taken.includes(date));
    texts.push(taken.length <= FEW ? taken.map(shortDate).join(',') : `#${seriesIndex(byYear, series)}`);
  }
  return texts;
}

function seriesIndex(byYear: ReadonlyMap<number, string>, series: Map<string, number>): string {
  const text = YEARS.map((year) => {
    const date = byYear.get(year);
    return date === undefined ? '--' : dayOfYear(date).toString(36).padStart(2, '0');
  }).join('');
  const index = series.get(text) ?? series.size;
  series.set(text, index);
  return index.toString(36);
}

/** 1 January is 1. */
function dayOfYear(date: string): number {
  return (Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / 86_400_000 + 1;
}

function shortDate(date: string): string {
  return date.slice(2).replaceAll('-', '');
}

function literal(lines: readonly string[]): string {
  return lines.join('\n').replace(/[\\`$]/g, '\\$&');
}
