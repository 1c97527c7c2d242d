import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinaModule } from '../../../../scripts/calendars/china';
import { judge } from '../../../../scripts/calendars/judged';
import { readIndependent } from '../../../../scripts/calendars/vacanza/read';
import { countryCodes, FIRST_YEAR, LAST_YEAR, version } from '../../../../scripts/calendars/date-holidays';
import {
  COUNTRIES_FIRST_YEAR,
  COUNTRIES_LAST_YEAR,
  COUNTRIES_SOURCE,
} from '../../../../shared/time/calendars/countries';
import { countries, countryCalendar } from '../../../../shared/time/calendars/country';
import { isoDay } from '../../../../shared/time/moment';

/**
 * date-holidays takes its time, above all with the Chinese calendar, so a few countries are made anew; the version
 * test below fails when the package changes. GENDAN_ALL_YEARS=1 makes all of them.
 */
const QUICK = ['US', 'DE', 'TR', 'GB-ENG', 'BD', 'TH', 'SA'];
const everything = process.env.GENDAN_ALL_YEARS !== undefined;
const checked = everything ? countryCodes() : QUICK;
const independent = readIndependent();

/** When one of these fails after a package was updated: `npm run generate`, and look at what changed. */
describe('the shipped calendars are what the packages say', () => {
  test('China: the committed file is the generated one', () => {
    const file = join(__dirname, '../../../../shared/time/calendars/cn.ts');
    expect(readFileSync(file, 'utf8')).toBe(chinaModule());
  });

  test('countries: the same countries and years, from the installed version', () => {
    expect(countries().map(({ code }) => code)).toEqual(countryCodes());
    expect([COUNTRIES_FIRST_YEAR, COUNTRIES_LAST_YEAR]).toEqual([FIRST_YEAR, LAST_YEAR]);
    expect(COUNTRIES_SOURCE).toBe(`vacanza/holidays ${independent.version}, date-holidays ${version}`);
  });

  test.each(checked)('%s: every day off, half day and weekend day worked', (code) => {
    const judged = judge(code, independent.countries.get(code));
    const expected = new Map<string, number>(judged.worked.map((iso) => [iso, 17 * 60]));
    for (const { date, closesAt } of judged.holidays) {
      const until = closesAt === undefined ? 0 : closesAt * 60;
      expected.set(date, Math.min(until, expected.get(date) ?? until));
    }
    const data = countryCalendar(code)!;
    const actual = data.overrides.map(({ day, windows }): [string, number] => [
      isoDay(day),
      windows[0]?.to ?? 0,
    ]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    expect(data.week.map((windows) => (windows.length > 0 ? '0' : '1')).join('')).toBe(judged.weekend);
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
    ['BD', '0000110'],
    ['BN', '0000101'],
    ['DJ', '0000110'],
    ['MR', '0000011'],
    ['LY', '0000110'],
    ['IR', '0000100'],
    ['HK', '0000011'],
  ])('%s', (code, closed) => {
    const week = countryCalendar(code)?.week;
    expect(week?.map((windows) => (windows.length > 0 ? '0' : '1')).join('')).toBe(closed);
  });
});
