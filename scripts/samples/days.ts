import { civilFromDay, dayFromCivil, weekdayOf } from '../../shared/time/civil';

/** The day on which the samples look as they do: Monday, 18 May 2026. */
export const TODAY = dayFromCivil(2026, 5, 18);

export const in2026 = (month: number, day: number): number => dayFromCivil(2026, month, day);

/** First and last days off around Spring Festival, Qingming, May Day, Dragon Boat in 2026, and days worked instead. */
const OFF: readonly (readonly [number, number])[] = [
  [in2026(2, 15), in2026(2, 23)],
  [in2026(4, 4), in2026(4, 6)],
  [in2026(5, 1), in2026(5, 5)],
  [in2026(6, 19), in2026(6, 21)],
];
const WORKED = new Set([in2026(2, 14), in2026(2, 28), in2026(5, 9)]);

export function isOfficeDay(day: number): boolean {
  if (WORKED.has(day)) return true;
  return weekdayOf(day) < 5 && !OFF.some(([from, to]) => from <= day && day <= to);
}

/** The day itself, or the next one on which the office works. */
export function officeDay(day: number): number {
  let d = day;
  while (!isOfficeDay(d)) d++;
  return d;
}

/** The ways in which people write a date into a cell. `serial` and `serial-time` are true dates. */
export type DateHabit =
  | 'serial'
  | 'dots'
  | 'dots-zero'
  | 'chinese'
  | 'month-day'
  | 'short-dots'
  | 'slash'
  | 'compact'
  | 'english';

/** A day as a habit writes it: text, or a number for a true date and for 20260503. */
export function written(day: number, habit: DateHabit): string | number {
  const { year, month, day: d } = civilFromDay(day);
  switch (habit) {
    case 'serial':
      return day;
    case 'dots':
      return `${year}.${month}.${d}`;
    case 'dots-zero':
      return `${year}.${two(month)}.${two(d)}`;
    case 'chinese':
      return `${year}年${month}月${d}日`;
    case 'month-day':
      return `${month}月${d}日`;
    case 'short-dots':
      return `${month}.${d}`;
    case 'slash':
      return `${month}/${d}`;
    case 'compact':
      return year * 10000 + month * 100 + d;
    case 'english':
      return `${two(d)}${MONTHS[month - 1]}${String(year).slice(2)}`;
  }
}

const two = (n: number): string => String(n).padStart(2, '0');

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
