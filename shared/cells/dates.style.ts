import type { CellValue } from '../book/model';
import type { DateStyle } from './reading';
import { plainText } from './text';

const THREE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/;

/**
 * How a column writes dates of three numbers. A first number above 12 makes it day-first, a second one
 * month-first; both in one column, or neither, decide nothing. Year-first when the first numbers above 31
 * say so, or all first numbers agree on one year that no month or day could be.
 */
export function columnDateStyle(values: Iterable<CellValue>): DateStyle | undefined {
  let [dayFirst, monthFirst, yearFirst, seen] = [0, 0, 0, 0];
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  for (const value of values) {
    if (typeof value !== 'string' || value.length > 40) continue;
    const match = THREE.exec(plainText(value));
    if (!match) continue;
    const [first, second, last] = [+match[1]!, +match[3]!, +match[4]!];
    seen++;
    firsts.add(first);
    lasts.add(last);
    if (first > 31) yearFirst++;
    else if (first > 12) dayFirst++;
    if (second > 12) monthFirst++;
  }
  if (seen === 0) return undefined;
  if (yearFirst > 0) return 'ymd';
  const twoYears = firsts.size <= 2 && [...firsts].every((n) => n >= 15 && n <= 45);
  if (twoYears && lasts.size > 2 && seen >= 3 && monthFirst === 0) return 'ymd';
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  if (dayFirst > 0) return 'dmy';
  return monthFirst > 0 ? 'mdy' : undefined;
}
