import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRADE_PARTNERS } from '../../../../scripts/calendars/trade-partners';
import { chinaModule } from '../../../../scripts/calendars/china';
import {
  countryCodes,
  FIRST_YEAR,
  LAST_YEAR,
  readCountry,
  version,
} from '../../../../scripts/calendars/date-holidays';
import {
  COUNTRIES_FIRST_YEAR,
  COUNTRIES_LAST_YEAR,
  COUNTRIES_SOURCE,
} from '../../../../shared/time/calendars/countries';
import { countries, countryCalendar } from '../../../../shared/time/calendars/country';
import { isoDay } from '../../../../shared/time/moment';

/**
 * date-holidays takes its time, above all with the Chinese calendar, so a few countries are checked in all years
 * and most big partners in one; the version test below fails when the package changes. GENDAN_ALL_YEARS=1
 * checks all countries in all years.
 */
const IN_FULL = ['US', 'DE', 'TR', 'GB-ENG'];
const SLOW = ['HK', 'SG', 'KR', 'ID'];
const everything = process.env.GENDAN_ALL_YEARS !== undefined;
const checked = everything
  ? countryCodes()
  : [...new Set([...IN_FULL, ...TRADE_PARTNERS.filter((code) => !SLOW.includes(code))])];

/** When one of these fails after a package was updated: `npm run generate`, and look at what changed. */
describe('the shipped calendars are what the packages say', () => {
  test('China: the committed file is the generated one', () => {
    const file = join(__dirname, '../../../../shared/time/calendars/cn.ts');
    expect(readFileSync(file, 'utf8')).toBe(chinaModule());
  });

  test('countries: the same countries and years, from the installed version', () => {
    expect(countries().map(({ code }) => code)).toEqual(countryCodes());
    expect([COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR]).toEqual([FIRST_YEAR, LAST_YEAR]);
    expect(COUNTRIES_SOURCE).toBe(`date-holidays ${version}`);
  });

  test.each(checked)('%s: every day off and half day', (code) => {
    const [from, to] = everything || IN_FULL.includes(code) ? [FIRST_YEAR, LAST_YEAR] : [2026, 2026];
    const expected = new Map<string, number>();
    for (const { date, days, closesAt } of readCountry(code, Math.max(FIRST_YEAR, from - 1), to)) {
      for (let i = 0; i < days; i++) {
        const iso = new Date(Date.parse(date) + i * 86_400_000).toISOString().slice(0, 10);
        const until = closesAt === undefined ? 0 : closesAt * 60;
        expected.set(iso, Math.min(until, expected.get(iso) ?? until));
      }
    }
    const overrides = countryCalendar(code)?.overrides ?? [];
    const actual = overrides.map(({ day, windows }): [string, number] => [isoDay(day), windows[0]?.to ?? 0]);
    const years = (days: Iterable<[string, number]>) =>
      Object.fromEntries(
        [...days].filter(([iso]) => Number(iso.slice(0, 4)) >= from && Number(iso.slice(0, 4)) <= to),
      );
    expect(years(actual)).toEqual(years(expected));
    expect(overrides.every((o) => o.kind === (o.windows.length > 0 ? 'half day' : 'holiday'))).toBe(true);
  });
});

describe('weekends', () => {
  test.each([
    ['US', '0000011'],
    ['CN is not among the countries', undefined],
    ['AE', '0000011'],
    ['SA', '0000110'],
    ['EG', '0000110'],
    ['IL', '0000110'],
    ['IN', '0000001'],
  ])('%s', (code, closed) => {
    const week = countryCalendar(code)?.week;
    expect(week?.map((windows) => (windows.length > 0 ? '0' : '1')).join('')).toBe(closed);
  });
});
