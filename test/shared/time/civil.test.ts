import {
  addMonths,
  civilFromDay,
  dayFromCivil,
  daysInMonth,
  FIRST_DAY,
  isRealDate,
  LAST_DAY,
  weekdayOf,
} from '../../../shared/time/civil';

const EPOCH = Date.UTC(1899, 11, 30);

describe('serial days and dates', () => {
  test('every day to 2200, and every eleventh to 9999, is the date that JavaScript’s calendar gives, and back', () => {
    const wrong: number[] = [];
    for (let day = FIRST_DAY; day <= LAST_DAY; day += day < 110000 ? 1 : 11) {
      const date = new Date(EPOCH + day * 86_400_000);
      const { year, month, day: ofMonth } = civilFromDay(day);
      const same =
        year === date.getUTCFullYear() &&
        month === date.getUTCMonth() + 1 &&
        ofMonth === date.getUTCDate() &&
        weekdayOf(day) === (date.getUTCDay() + 6) % 7 &&
        dayFromCivil(year, month, ofMonth) === day;
      if (!same) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    [0, 1899, 12, 30],
    [1, 1899, 12, 31],
    [60, 1900, 2, 28],
    [61, 1900, 3, 1],
    [36585, 2000, 2, 29],
    [45000, 2023, 3, 15],
    [LAST_DAY, 9999, 12, 31],
  ])('serial %i is %i-%i-%i', (serial, year, month, day) => {
    expect(civilFromDay(serial)).toEqual({ year, month, day });
  });

  test('a month and a day beyond their range carry over', () => {
    expect(dayFromCivil(2026, 13, 1)).toBe(dayFromCivil(2027, 1, 1));
    expect(dayFromCivil(2026, 3, 0)).toBe(dayFromCivil(2026, 2, 28));
    expect(dayFromCivil(2026, -1, 1)).toBe(dayFromCivil(2025, 11, 1));
  });

  test.each([
    [2026, 2, 29, false],
    [2028, 2, 29, true],
    [2100, 2, 29, false],
    [2000, 2, 29, true],
    [2026, 4, 31, false],
    [2026, 13, 1, false],
    [2026, 0, 1, false],
    [2026, 1, 0, false],
  ])('%i-%i-%i is a day: %s', (year, month, day, real) => {
    expect(isRealDate(year, month, day)).toBe(real);
  });

  test.each([
    ['31 January + 1 month is the last of February', '2026-01-31', 1, '2026-02-28'],
    ['31 January + 1 month in a leap year', '2028-01-31', 1, '2028-02-29'],
    ['31 March - 1 month', '2026-03-31', -1, '2026-02-28'],
    ['over the turn of the year', '2026-11-15', 3, '2027-02-15'],
    ['36 months for the export refund', '2026-03-10', 36, '2029-03-10'],
    ['back over the turn of the year', '2026-02-15', -14, '2024-12-15'],
  ])('%s', (_, from, months, to) => {
    const day = (iso: string) => (Date.parse(iso) - EPOCH) / 86_400_000;
    expect(addMonths(day(from), months)).toBe(day(to));
  });

  test('months have their days', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });
});
