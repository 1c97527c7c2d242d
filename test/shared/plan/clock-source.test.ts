import { clockSource } from '../../../shared/plan/clock-source';
import type { Variant } from '../../../shared/process/process';
import { chinaCalendar } from '../../../shared/time/calendars/china';
import { catalogOf } from '../../../shared/time/catalog';

const AT_CUSTOMERS = { stages: [{ calendar: 'customer' }] } as unknown as Variant;
/** Teams keep calendars of their own where Gendan ships none, and in place of shipped ones. */
const OWN = catalogOf([
  { ...chinaCalendar(), name: '柬埔寨' },
  { ...chinaCalendar(), name: 'QA' },
]);
const clocks = clockSource({ office: 'CN', bank: 'CN', customer: '' }, OWN);
const calendarOf = (country: string) => clocks.of(AT_CUSTOMERS, country)[0]!.calendar.data.name;

test.each([
  ['罗马尼亚', 'RO'],
  ['台湾', 'TW'],
  ['Hungary', 'HU'],
  ['Czechia', 'CZ'],
  ['阿联酋', 'AE'],
  ['Holland', 'NL'],
  ['England', 'GB-ENG'],
  ['柬埔寨', '柬埔寨'],
  ['卡塔尔', 'QA'],
  ['科威特', 'CN'],
  ['Congo', 'CN'],
  ['', 'CN'],
])('a customer in “%s” is judged by the calendar %s', (country, calendar) => {
  expect(calendarOf(country)).toBe(calendar);
});
