import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAll, comparisonTable, reasonFor, withTable } from '../../../scripts/calendars/compare';
import { parseCalendar } from '../../../shared/time/spec';
import { dayOf, isoDay, parseIso } from '../../../shared/time/moment';

const day = (iso: string) => dayOf(parseIso(iso)!);
const workday = (iso: string, n: number, spec: string) => isoDay(parseCalendar(spec).nthWorkday(day(iso), n));

describe('every country against the independent set, 2024 to 2028', () => {
  const all = compareAll();

  test('218 countries and regions are compared', () => {
    expect(all).toHaveLength(218);
  });

  test('no public holiday, substitute or weekend day worked in exchange of the set is missing', () => {
    expect(all.filter(({ onlyTheirs }) => onlyTheirs.length > 0)).toEqual([]);
  });

  test('whoever rests more than the set has a reason, or the country is unverified', () => {
    const undefended = all.filter(
      (one) => one.onlyOurs.length > 0 && one.knownUntil !== undefined && reasonFor(one) === undefined,
    );
    expect(undefended).toEqual([]);
  });

  test('docs/differences.md shows the table of this comparison', () => {
    const page = readFileSync(join(__dirname, '../../../docs/differences.md'), 'utf8');
    expect(page).toBe(withTable(page, comparisonTable()));
  });
});

describe('the next working day abroad', () => {
  test.each([
    ['Dhaka rests on Friday and Saturday', '2026-11-12', 'BD', '2026-11-15'],
    ['Seoul: the three days of Seollal', '2026-02-13', 'KR', '2026-02-19'],
    ['Bangkok: Labour Day, then Coronation Day', '2026-04-30', 'TH', '2026-05-05'],
    ['Hanoi: two days of National Day', '2026-08-31', 'VN', '2026-09-03'],
    ['Brunei works on Saturday, rests on Friday and Sunday', '2026-11-12', 'BN', '2026-11-14'],
    ['Djibouti', '2026-11-12', 'DJ', '2026-11-15'],
    ['New York: Independence Day on a Saturday is kept on Friday', '2026-07-02', 'US', '2026-07-06'],
    ['Tokyo: 6 May stands in for Constitution Day on a Sunday', '2026-05-05', 'JP', '2026-05-07'],
    ['Budapest works on the Saturday for the bridge of 2 January', '2026-01-09', 'HU', '2026-01-10'],
  ])('%s', (_, from, spec, expected) => {
    expect(workday(from, 1, spec)).toBe(expected);
  });

  test('a feast that goes by the moon is unverified, the days around it known', () => {
    const dhaka = parseCalendar('MA');
    expect(dhaka.covers(day('2026-05-27'), day('2026-05-29'))).toBe(false);
    expect(dhaka.covers(day('2026-06-01'), day('2026-06-05'))).toBe(true);
  });

  test('a year whose decree is not known is unverified', () => {
    expect(parseCalendar('VN').covers(day('2026-12-31'))).toBe(true);
    expect(parseCalendar('VN').covers(day('2027-01-04'))).toBe(false);
    expect(parseCalendar('IC').covers(day('2026-06-01'))).toBe(false);
  });
});
