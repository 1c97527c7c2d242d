import { dayFromCivil, isRealDate } from '../time/civil';
import { daysOf, period, twoMonths, week, yearlessPeriod } from './dates.periods';
import { exact, yearless, type Rule, type What } from './dates.what';
import { fullYear, isPlausible, threeNumbers, YEAR_FIRST } from './dates.year';
import type { DateContext } from './reading';

const YEAR = '(?:19|20|21)\\d{2}';
/** Separators that people use beside dot, slash and hyphen; the same one throughout. */
const OTHER = '[ _、,。·・•\\\\|:]';
const PART = '(上旬|中旬|下旬|初|中|底|末)';
/** What makes `12.5` a measure and `5.18` with it no date. */
const NO_MEASURE = '(?![\\d%])(?!\\s?(?:kgs?|g|cbm|m|cm|mm|pcs|m3|t)(?![a-z]))';
const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** Notations in numbers, the longest first. */
export const NUMBER_RULES: readonly Rule[] = [
  [
    /(\d{4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,2})(?!\d)\s*[日号]?/y,
    (m) => exact(+m[1]!, +m[2]!, +m[3]!),
  ],
  [
    sticky(`(${YEAR})\\s?(${OTHER})\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?![\\d:])`),
    (m) => exact(+m[1]!, +m[3]!, +m[4]!),
  ],
  [
    sticky(`(${YEAR})年\\s*(\\d{1,2})月\\s*(\\d{1,2})日?\\s*[-~–至到]\\s*(\\d{1,2})(?![\\d./月])\\s*[日号]?`),
    (m, c) => daysOf(+m[1]!, +m[2]!, +m[3]!, +m[4]!, c),
  ],
  [/(\d{4})(\d{2})(\d{2})(?!\d)/y, eightDigits],
  [/(?<![^\s\u4e00-\u9fa5:(,;])(\d{2})(\d{2})(\d{2})(?![\dA-Za-z./-])/y, sixDigits],
  [/(\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/y, (m) => exact(fullYear(+m[1]!), +m[2]!, +m[3]!)],
  [sticky(`(${YEAR})\\s*年\\s*(\\d{1,2})\\s*月\\s*${PART}?`), (m) => period(+m[1]!, +m[2]!, m[3])],
  [sticky(`(${YEAR})[./-](0?[1-9]|1[0-2])(?![\\d./-])`), (m) => period(+m[1]!, +m[2]!, undefined)],
  [sticky(`(0?[1-9]|1[0-2])[./-](${YEAR})(?![\\d./-])`), (m) => period(+m[2]!, +m[1]!, undefined)],
  [
    /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?\s*(?:[-~–至到]\s*(\d{1,2})(?![\d./月])\s*[日号]?|[、,和及&/]\s*(\d{1,2})\s*[日号])/y,
    (m, c) => daysOf(undefined, +m[1]!, +m[2]!, +(m[3] ?? m[4])!, c),
  ],
  [/(\d{1,2})\s*月\s*份?\s*(\d{1,2})(?!\d)\s*[日号]?/y, (m, c) => yearless(+m[1]!, +m[2]!, c, true)],
  [sticky(`(\\d{1,2})\\s*月份?\\s*${PART}?`), (m, c) => yearlessPeriod(+m[1]!, m[2], c)],
  [/(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{1,2})(?![\d%])/y, threeParts],
  [sticky(`(\\d{1,2})\\s?(${OTHER})\\s?(\\d{1,2})\\s?\\2\\s?(${YEAR})(?!\\d)`), threeParts],
  [/^(\d{1,2})([ _。·・\\])(\d{1,2})\2(\d{1,2})$/y, threeParts],
  [/(?:第\s*(\d{1,2})\s*周|w(?:ee)?k?\.?\s*(\d{1,2})(?![\d-]))/iy, (m, c) => week(+(m[1] ?? m[2])!, c)],
  [/(\d{1,2})[/~-](\d{1,2})月/y, twoMonths],
  [
    /(\d{1,2})([./])(\d{1,2})\s?[-~–]\s?(\d{1,2})(?![\d./-])/y,
    (m, c) => (+m[1]! > 12 ? undefined : daysOf(undefined, +m[1]!, +m[3]!, +m[4]!, c)),
  ],
];

/** Two numbers, tried when nothing longer fits: `5/18`, `5.18`. */
export const SHORT_RULES: readonly Rule[] = [
  [sticky(`(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})${NO_MEASURE}`), twoParts],
  [/^(\d{1,2})([ _。·・\\])(\d{1,2})$/y, twoParts],
]; // prettier-ignore

function threeParts(match: RegExpExecArray, context: DateContext): What {
  const parts = [+match[1]!, +match[3]!, +match[4]!] as const;
  if (match[4]!.length === 1) {
    // no year has one digit: 26.5.3 begins with it, 5/3/5 is no date
    return match[1]!.length === 2 ? exact(fullYear(parts[0]), parts[1], parts[2]) : undefined;
  }
  const days = threeNumbers(parts, match[4]!.length === 4, context);
  return days.length > 0 ? { days } : 'impossible';
}

/**
 * `5/3` is month and day in Chinese sheets; day and month where the column is seen to write days first; open
 * where nothing tells.
 */
function twoParts(match: RegExpExecArray, context: DateContext): What {
  const [first, second] = [+match[1]!, +match[3]!];
  const dayFirst = context.style === 'dmy' && second <= 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const read = yearless(month, day, context, false);
  const other = yearless(day, month, context, false);
  if (!read) return other;
  const isOpen = context.dayMayBeFirst === true && context.style === undefined && first !== second;
  return isOpen ? eitherOf(read, other) : read;
}

/** `5.3` that may be 3 May or 5 March. */
export function eitherOf(one: What, other: What): What {
  if (typeof one !== 'object' || !('days' in one)) return other;
  if (typeof other !== 'object' || !('days' in other)) return one;
  const days = [...new Set([...one.days, ...other.days])].sort((a, b) => a - b);
  return { days, ...(one.inferred && { inferred: true }) };
}

/** `20260518`; `18052026` where the year can only stand last. */
function eightDigits(match: RegExpExecArray, context: DateContext): What {
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (year >= 1900 && year < 2200 && isRealDate(year, month, day)) return exact(year, month, day);
  const first = Math.floor(year / 100);
  const last = month * 100 + day;
  if (last >= 1900 && last < 2200) {
    const days = threeNumbers([first, year % 100, last], true, context);
    if (days.length > 0) return { days };
  }
  return year >= 1900 && year < 2200 ? 'impossible' : undefined;
}

/**
 * `260518` is year, month and day, unless the column writes otherwise or only another order gives a day that an
 * order of today may have.
 */
export function sixDigits(match: RegExpExecArray | readonly string[], context: DateContext): What {
  const [a, b, c] = [+match[1]!, +match[2]!, +match[3]!];
  const of = (y: number, m: number, d: number): number | undefined =>
    isRealDate(fullYear(y), m, d) ? dayFromCivil(fullYear(y), m, d) : undefined;
  const readings = { ymd: of(a, b, c), dmy: of(c, b, a), mdy: of(c, a, b) };
  const styled = context.style && readings[context.style];
  if (styled !== undefined && isPlausible(styled, context.near)) return { days: [styled] };
  const days = [readings.ymd, readings.dmy, readings.mdy].filter(
    (day): day is number => day !== undefined && isPlausible(day, context.near),
  );
  if (days.length === 0) return undefined;
  const isUsual =
    days[0] === readings.ymd &&
    (context.near === undefined || Math.abs(days[0]! - context.near) <= YEAR_FIRST);
  return isUsual ? { days: [days[0]!] } : { days: [...new Set(days)].sort((x, y) => x - y) };
}
