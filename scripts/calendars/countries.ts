import { countryCodes, FIRST_YEAR, LAST_YEAR, version } from './date-holidays';
import { CHINESE_HOLIDAY_NAMES } from './holiday-names';
import { judge, type JudgedCountry, type JudgedHoliday } from './judged';
import { TRADE_PARTNERS } from './trade-partners';
import { packDates, shortDate } from './pack-dates';
import { readIndependent } from './vacanza/read';

/** A name known in so many countries is kept for all of them. */
const COMMON = 3;

/**
 * The module that ships, packed: one line per country.
 * A line is `code|weekend Monday to Sunday, 1 = closed|last year known for certain|holidays|weekend days worked`; a
 * holiday is its dates and then `*days`, `~hour at which it closes early`, `?year from which it is an estimate`,
 * `=name`. Dates are `MMDD` for every year, `MMDD+17-30` for 2017 to 2030, `MMDD^ac/26` with substitutes (see pack-dates.ts),
 * `150402,160324` one by one, or `#n` for a series; numbers count in base 36. A series has two characters per
 * year: the day of the year, or `--`.
 */
export function countriesModule(): string {
  const independent = readIndependent();
  const countries = countryCodes().map((code) => judge(code, independent.countries.get(code)));
  const names = namesToKeep(countries);
  const series = new Map<string, number>();
  const lines = countries.map(({ code, weekend, knownUntil, holidays, worked }) => {
    const tokens = tokensOf(holidays, names, series);
    const known = knownUntil === undefined ? '' : String(knownUntil);
    return [code, weekend, known, tokens.join(' '), worked.map(shortDate).join(',')].join('|');
  });
  const nameLines = [...names.keys()].map((name) => {
    const chinese = CHINESE_HOLIDAY_NAMES[name];
    return chinese ? `${name}|${chinese}` : name;
  });
  return `// Written by "npm run generate" from vacanza/holidays ${independent.version} and date-holidays ${version};
// not to be edited by hand. The dates are data of vacanza/holidays (MIT) and of date-holidays (CC BY-SA 3.0), see
// NOTICE; this file is available under CC BY-SA 3.0.
// How to read it: scripts/calendars/countries.ts, shared/time/calendars/country.ts

export const COUNTRIES_SOURCE = 'vacanza/holidays ${independent.version}, date-holidays ${version}';
export const COUNTRIES_FIRST_YEAR = ${FIRST_YEAR};
export const COUNTRIES_LAST_YEAR = ${LAST_YEAR};

/** Holiday names, English and where known Chinese. */
export const HOLIDAY_NAMES = \`${literal(nameLines)}\`;

/** Series of dates without a fixed day. */
export const HOLIDAY_SERIES = \`${literal([...series.keys()])}\`;

export const COUNTRIES = \`${literal(lines)}\`;
`;
}

/** Names of trade partners' holidays and of those known in several countries, the most used first. */
function namesToKeep(countries: readonly JudgedCountry[]): Map<string, number> {
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
  holidays: readonly JudgedHoliday[],
  names: ReadonlyMap<string, number>,
  series: Map<string, number>,
): string[] {
  const kinds = new Map<string, string[]>();
  for (const { date, closesAt, name, estimatedFrom } of holidays) {
    const index = names.get(name);
    const suffix =
      (closesAt === undefined ? '' : `~${closesAt}`) +
      (estimatedFrom === undefined ? '' : `?${estimatedFrom - 2000}`) +
      (index === undefined ? '' : `=${index.toString(36)}`);
    kinds.set(suffix, [...(kinds.get(suffix) ?? []), date]);
  }
  return [...kinds].flatMap(([suffix, days]) => packDates(days, series).map((text) => text + suffix));
}

function literal(lines: readonly string[]): string {
  return lines.join('\n').replace(/[\\`$]/g, '\\$&');
}
