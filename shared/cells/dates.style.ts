import type { CellValue } from '../book/model';
import type { DateStyle } from './reading';
import { plainText } from './text';

const TWO = /^\D{0,12}?(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?![\d./%-])/;
const THREE = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-])/;

/**
 * How a column writes dates of two or three numbers. A first number above 12 makes it day-first, a second one
 * month-first; both in one column, or neither, decide nothing. Year-first when the first numbers above 31
 * say so, or all first numbers agree on one year that no month or day could be. `26/5/25` alone decides nothing.
 */
export function columnDateStyle(values: Iterable<CellValue>): DateStyle | undefined {
  let [dayFirst, monthFirst, yearFirst, doubtful, seen] = [0, 0, 0, 0, 0];
  const firsts = new Set<number>();
  const lasts = new Set<number>();
  for (const value of values) {
    const text = textIn(value);
    if (text === undefined) continue;
    const three = threeIn(text);
    if (!three) {
      const style = shortStyle(text);
      if (style === 'dmy') dayFirst++;
      else if (style === 'mdy') monthFirst++;
      continue;
    }
    const { first, second, last } = three;
    seen++;
    firsts.add(first);
    lasts.add(+last);
    if (first > 31) yearFirst++;
    else if (mayBeginWithYear(three)) doubtful++;
    else if (first > 12) dayFirst++;
    if (second > 12) monthFirst++;
  }
  if (yearFirst > 0) return 'ymd';
  const twoYears = firsts.size <= 2 && [...firsts].every((n) => n >= 15 && n <= 45);
  if (twoYears && lasts.size > 2 && seen >= 3 && monthFirst === 0) return 'ymd';
  // many first numbers before one last number: the days of a year
  const isOneYear = lasts.size === 1 && firsts.size >= 3;
  return dayOrMonth(isOneYear ? dayFirst + doubtful : dayFirst, monthFirst);
}

/** How many dates of some cells can only be read with the day, or only with the month, first. */
export interface DateOrder {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** What the cells of a column tell of the hand that wrote them; a date that may begin with its year tells nothing. */
export function dateOrderIn(values: Iterable<CellValue>): DateOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const value of values) {
    const text = textIn(value);
    const three = text === undefined ? undefined : threeIn(text);
    if (!three) continue;
    const { first, second } = three;
    if (isDayAndMonth(first, second) && !mayBeginWithYear(three)) dayFirst++;
    else if (isDayAndMonth(second, first)) monthFirst++;
  }
  return { dayFirst, monthFirst };
}

/** So many dates tell how the whole table is written. */
const ENOUGH = 2;

/** A table is written by one hand: the order of day and month that its columns show together, where none contradicts. */
export function tableDateStyle(columns: readonly DateOrder[]): DateStyle | undefined {
  const dayFirst = columns.reduce((sum, each) => sum + each.dayFirst, 0);
  const monthFirst = columns.reduce((sum, each) => sum + each.monthFirst, 0);
  return dayFirst + monthFirst < ENOUGH ? undefined : dayOrMonth(dayFirst, monthFirst);
}

/** The text of a cell that may hold a date; 5.18 may be one which the spreadsheet took for a number. */
function textIn(value: CellValue): string | undefined {
  const isDecimal = typeof value === 'number' && value < 32;
  return isDecimal || (typeof value === 'string' && value.length <= 40)
    ? plainText(String(value))
    : undefined;
}

interface Three {
  readonly first: number;
  readonly second: number;
  /** As it is written: a year may have two digits or four. */
  readonly last: string;
}

function threeIn(text: string): Three | undefined {
  const match = THREE.exec(text);
  return match ? { first: +match[1]!, second: +match[3]!, last: match[4]! } : undefined;
}

/** `26/5/25`: of twenty-six, or the twenty-sixth. */
const mayBeginWithYear = ({ first, last }: Three): boolean =>
  first >= 20 && last.length === 2 && Number(last) <= 31;

function dayOrMonth(dayFirst: number, monthFirst: number): DateStyle | undefined {
  if (dayFirst > 0 && monthFirst > 0) return undefined;
  if (dayFirst > 0) return 'dmy';
  return monthFirst > 0 ? 'mdy' : undefined;
}

function shortStyle(text: string): DateStyle | undefined {
  const match = TWO.exec(text);
  if (!match) return undefined;
  const [first, second] = [+match[1]!, +match[3]!];
  if (isDayAndMonth(first, second)) return 'dmy';
  return isDayAndMonth(second, first) ? 'mdy' : undefined;
}

const isDayAndMonth = (day: number, month: number): boolean =>
  day > 12 && day <= 31 && month >= 1 && month <= 12;
