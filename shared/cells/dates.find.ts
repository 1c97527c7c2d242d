import { civilFromDay, dayFromCivil, daysInMonth, isRealDate, weekdayOf } from '../time/civil';
import { MINUTES_PER_DAY, timed, wholeDay, type Moment } from '../time/moment';
import { clockAfter } from './dates.clock';
import { DAYS_BEFORE, dayNear, fullYear, threeNumbers } from './dates.year';
import type { DateContext } from './reading';

/** A date found in a text. */
export type DateHit = { readonly text: string; readonly inferredYear: boolean } & (
  | { readonly is: 'day'; readonly moment: Moment }
  | { readonly is: 'period'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly is: 'unclear'; readonly options: readonly Moment[] }
  | { readonly is: 'impossible' }
);

/** The dates of a text, what stands between them, and what is left when they are taken out. */
export interface Found {
  readonly hits: readonly DateHit[];
  readonly between: readonly string[];
  readonly rest: string;
}

type What =
  | { readonly days: readonly number[]; readonly inferred?: boolean }
  | { readonly from: number | undefined; readonly to: number | undefined; readonly inferred?: boolean }
  | 'impossible'
  | undefined;
type Rule = readonly [pattern: RegExp, read: (match: RegExpExecArray, context: DateContext) => What];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Tried in this order at each place of the text; the longest notations come first. */
const RULES: readonly Rule[] = [
  [
    /(\d{4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,2})(?!\d)\s*[日号]?/y,
    (m) => exact(+m[1]!, +m[2]!, +m[3]!),
  ],
  [/((?:19|20|21)\d{2})(\d{2})(\d{2})(?!\d)/y, (m) => exact(+m[1]!, +m[2]!, +m[3]!)],
  [/(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/y, (m) => exact(fullYear(+m[1]!), +m[2]!, +m[3]!)],
  [
    /((?:19|20|21)\d{2})\s*年\s*(\d{1,2})\s*月\s*(上旬|中旬|下旬|初|中|底|末)?/y,
    (m) => period(+m[1]!, +m[2]!, m[3]),
  ],
  [/((?:19|20|21)\d{2})[./-](0?[1-9]|1[0-2])(?![\d./-])/y, (m) => period(+m[1]!, +m[2]!, undefined)],
  [/(\d{1,2})\s*月\s*份?\s*(\d{1,2})(?!\d)\s*[日号]?/y, (m, c) => yearless(+m[1]!, +m[2]!, c, true)],
  [/(\d{1,2})\s*月份?\s*(上旬|中旬|下旬|初|中|底|末)?/y, (m, c) => yearlessPeriod(+m[1]!, m[2], c)],
  [/(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?![\d%])/y, threeParts],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/-]{0,2}${MONTH_NAME}[\\s.,/'-]{0,3}(\\d{4}|\\d{2})(?![\\d:])`, 'iy'),
    (m) => exact(fullYear(+m[3]!), monthOf(m[2]!), +m[1]!)], // prettier-ignore
  [new RegExp(`${MONTH_NAME}[\\s.-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s.,/'-]{1,3}(\\d{4}|\\d{2})(?![\\d:])`, 'iy'),
    (m) => exact(fullYear(+m[3]!), monthOf(m[1]!), +m[2]!)], // prettier-ignore
  [
    new RegExp(`${MONTH_NAME}[\\s.,'-]{0,2}(\\d{4})(?!\\d)`, 'iy'),
    (m) => period(+m[2]!, monthOf(m[1]!), undefined),
  ],
  [new RegExp(`(early|beginning of|mid|middle of|late|end of|end)[\\s-]+${MONTH_NAME}(?![a-z])(?:[\\s.,'-]{1,2}(\\d{4}))?`, 'iy'),
    (m, c) => (m[3] ? period(+m[3], monthOf(m[2]!), partOf(m[1]!)) : yearlessPeriod(monthOf(m[2]!), partOf(m[1]!), c))], // prettier-ignore
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{0,2}${MONTH_NAME}(?![a-z])`, 'iy'),
    (m, c) => yearless(monthOf(m[2]!), +m[1]!, c, true),
  ],
  [
    new RegExp(`${MONTH_NAME}[\\s.-]{0,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'iy'),
    (m, c) => yearless(monthOf(m[1]!), +m[2]!, c, true),
  ],
  [/(?:第\s*(\d{1,2})\s*周|w(?:ee)?k?\.?\s*(\d{1,2})(?!\d))/iy, (m, c) => week(+(m[1] ?? m[2])!, c)],
  [/(\d{1,2})[/~-](\d{1,2})月/y, twoMonths],
  [/(\d{1,2})\s*([./-])\s*(\d{1,2})(?![\d%])/y, twoParts],
];

/** Finds every date in a text that has been made plain (see `plainText`). */
export function findDates(plain: string, context: DateContext): Found {
  const text = arabic(plain.replace(/\b(ETD|ETA|ATD|ATA|SI|CY|VGM|OK|BL|CRD)(?=\d)/gi, '$1 '));
  const short = /^\d{4}$/.test(text)
    ? yearless(+text.slice(0, 2), +text.slice(2), context, false)
    : undefined;
  if (short && short !== 'impossible')
    return { hits: [hitOf(short, text, undefined)], between: [], rest: '' };
  const hits: DateHit[] = [];
  const between: string[] = [];
  let rest = '';
  let from = 0;
  for (let at = 0; at < text.length && hits.length < 50;) {
    const found = startsHere(text, at) ? matchAt(text, at, context) : undefined;
    if (!found) {
      at++;
      continue;
    }
    if (hits.length > 0) between.push(text.slice(from, at));
    rest += `${text.slice(from, at)} `;
    hits.push(found.hit);
    at = from = found.end;
  }
  return { hits, between, rest: trimmed(rest + text.slice(from)) };
}

/** A date begins where no number or word is under way: not inside `JK1700011/211310`. */
function startsHere(text: string, at: number): boolean {
  const here = text.charCodeAt(at);
  const isDigit = here >= 48 && here <= 57;
  if (!isDigit && !/[a-z第]/i.test(text[at]!)) return false;
  const before = at === 0 ? ' ' : text[at - 1]!;
  return !(
    /[A-Za-z0-9$¥€£]/.test(before) ||
    (isDigit && /[0-9A-Za-z][.]$/.test(text.slice(Math.max(0, at - 2), at)))
  );
}

function matchAt(text: string, at: number, context: DateContext): { hit: DateHit; end: number } | undefined {
  for (const [pattern, read] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const what = match && read(match, context);
    if (!what) continue;
    const clock = clockAfter(text, at + match[0].length);
    return { hit: hitOf(what, match[0].trim(), clock?.minute), end: clock?.end ?? at + match[0].length };
  }
  return undefined;
}

function hitOf(what: Exclude<What, undefined>, text: string, minute: number | undefined): DateHit {
  if (what === 'impossible') return { is: 'impossible', text, inferredYear: false };
  const inferredYear = what.inferred === true;
  if ('from' in what) return { is: 'period', from: what.from, to: what.to, text, inferredYear };
  const moments = what.days.map((day) =>
    minute === undefined ? wholeDay(day) : timed(day * MINUTES_PER_DAY + minute),
  );
  if (moments.length === 1) return { is: 'day', moment: moments[0]!, text, inferredYear };
  return { is: 'unclear', options: moments, text, inferredYear };
}

function exact(year: number, month: number, day: number): What {
  return isRealDate(year, month, day) ? { days: [dayFromCivil(year, month, day)] } : 'impossible';
}

function yearless(month: number, day: number, context: DateContext, certain: boolean): What {
  const found = dayNear(month, day, context.near);
  if (found === 'impossible') return certain ? 'impossible' : undefined;
  return { days: found === undefined ? [] : [found], inferred: true };
}

function threeParts(match: RegExpExecArray, context: DateContext): What {
  const parts = [+match[1]!, +match[3]!, +match[4]!] as const;
  if (match[4]!.length === 1) {
    // no year has one digit: 26.5.3 begins with it, 5/3/5 is no date
    return match[1]!.length === 2 ? exact(fullYear(parts[0]), parts[1], parts[2]) : undefined;
  }
  const days = threeNumbers(parts, match[4]!.length === 4, context.style, context.near);
  return days.length > 0 ? { days } : 'impossible';
}

/** `5/3` is month and day in Chinese sheets; day and month where the column is seen to write days first. */
function twoParts(match: RegExpExecArray, context: DateContext): What {
  const [first, second] = [+match[1]!, +match[3]!];
  const dayFirst = context.style === 'dmy' && second <= 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const read = yearless(month, day, context, false);
  if (read || match[2] === '.') return read;
  return yearless(day, month, context, false);
}

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
function period(year: number, month: number, word: string | undefined): What {
  if (month < 1 || month > 12) return 'impossible';
  const first = dayFromCivil(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const part = partOf(word);
  if (part === '上旬') return { from: first, to: first + 9 };
  if (part === '中旬') return { from: first + 10, to: first + 19 };
  return { from: part === '下旬' ? first + 20 : first, to: last };
}

function yearlessPeriod(month: number, word: string | undefined, context: DateContext): What {
  if (month < 1 || month > 12) return 'impossible';
  const middle = partOf(word) === '上旬' ? 10 : partOf(word) === '中旬' ? 20 : 28;
  const day = dayNear(month, middle, context.near);
  if (typeof day !== 'number') return { inferred: true, from: undefined, to: undefined };
  const read = period(civilFromDay(day).year, month, word);
  return typeof read === 'object' ? { ...read, inferred: true } : read;
}

/** `7/8月`: July to August. */
function twoMonths(match: RegExpExecArray, context: DateContext): What {
  const first = yearlessPeriod(+match[1]!, undefined, context);
  const second = yearlessPeriod(+match[2]!, undefined, context);
  if (typeof first !== 'object' || typeof second !== 'object' || !('from' in first) || !('from' in second))
    return undefined;
  return { from: first.from, to: second.to, inferred: true };
}

/** Week n as ISO 8601 counts them: Monday to Sunday, week 1 is the one with 4 January. */
function week(n: number, context: DateContext): What {
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

const DIGITS = '〇一二三四五六七八九';
/** Chinese numerals before 年月日号 in digits: 五月二十三日. */
function arabic(text: string): string {
  if (!/[一二三四五六七八九十]\s*[月日号]/.test(text)) return text;
  return text.replace(/[〇零一二三四五六七八九十廿]+(?=\s*[年月日号])/g, (numeral) => {
    const plain = numeral.replace('零', '〇').replace('廿', '二十');
    if (!plain.includes('十')) return [...plain].map((c) => DIGITS.indexOf(c)).join('');
    const [tens = '', ones = ''] = plain.split('十');
    return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)));
  });
}

const WEEKDAY =
  /[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[,.]?/gi;

function trimmed(rest: string): string {
  return rest
    .replace(WEEKDAY, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s,，、;；:：/()\-~.]+|[\s,，、;；:：/(\-~.]+$/g, '')
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/^([^()]*)\)$/s, '$1')
    .trim();
}
