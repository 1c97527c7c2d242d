import { civilFromDay, dayFromCivil, daysInMonth, isRealDate, weekdayOf } from '../time/civil';
import { DAYS_BEFORE, dayNear } from './dates.year';
import type { What } from './dates.what';
import type { DateContext } from './reading';

type Part = '上旬' | '中旬' | '下旬' | undefined;
const partOf = (word: string | undefined): Part =>
  word === undefined
    ? undefined
    : /^(上旬|初|early|begin)/i.test(word)
      ? '上旬'
      : /^(中|mid)/i.test(word)
        ? '中旬'
        : '下旬';

/** The thirds of a month as UCP 600 article 3 has them: 1 to 10, 11 to 20, 21 to the end. */
export function period(year: number, month: number, word: string | undefined): What {
  if (month < 1 || month > 12) return 'impossible';
  const first = dayFromCivil(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const part = partOf(word);
  if (part === '上旬') return { from: first, to: first + 9 };
  if (part === '中旬') return { from: first + 10, to: first + 19 };
  return { from: part === '下旬' ? first + 20 : first, to: last };
}

export function yearlessPeriod(month: number, word: string | undefined, context: DateContext): What {
  if (month < 1 || month > 12) return 'impossible';
  const middle = partOf(word) === '上旬' ? 10 : partOf(word) === '中旬' ? 20 : 28;
  const day = dayNear(month, middle, context.near);
  if (typeof day !== 'number') return { inferred: true, from: undefined, to: undefined };
  const read = period(civilFromDay(day).year, month, word);
  return typeof read === 'object' ? { ...read, inferred: true } : read;
}

/** `7/8月`: July to August. */
export function twoMonths(match: RegExpExecArray, context: DateContext): What {
  const first = yearlessPeriod(+match[1]!, undefined, context);
  const second = yearlessPeriod(+match[2]!, undefined, context);
  if (typeof first !== 'object' || typeof second !== 'object' || !('from' in first) || !('from' in second))
    return undefined;
  return { from: first.from, to: second.to, inferred: true };
}

/** `18-20 May`, `5月18-20日`: days of one month, both included. */
export function daysOf(
  year: number | undefined,
  month: number,
  first: number,
  last: number,
  context: DateContext,
): What {
  if (first >= last || !isRealDate(year ?? 2000, month, last)) return undefined;
  const from = year === undefined ? dayNear(month, first, context.near) : dayFromCivil(year, month, first);
  if (typeof from !== 'number') return { inferred: true, from: undefined, to: undefined };
  return { from, to: from + last - first, ...(year === undefined && { inferred: true }) };
}

/** Week n as ISO 8601 counts them: Monday to Sunday, week 1 is the one with 4 January. */
export function week(n: number, context: DateContext): What {
  if (n < 1 || n > 53) return undefined;
  if (context.near === undefined) return { inferred: true, from: undefined, to: undefined };
  const year = civilFromDay(context.near).year;
  for (const y of [year - 1, year, year + 1]) {
    const fourth = dayFromCivil(y, 1, 4);
    const monday = fourth - weekdayOf(fourth) + 7 * (n - 1);
    if (monday + 6 >= context.near - DAYS_BEFORE) return { from: monday, to: monday + 6, inferred: true };
  }
  return undefined;
}
