import { dayFromCivil, isRealDate } from '../time/civil';
import { daysOf, period, yearlessPeriod } from './dates.periods';
import { yearless, type Rule, type What } from './dates.what';
import { fullYear, isPlausible } from './dates.year';
import type { DateContext } from './reading';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const M =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const BARE = M.replace('(', '(?:');
const D = '(\\d{1,2})(?:st|nd|rd|th)?';
/** What may stand between the parts. */
const S = "[\\s.,/'’_-]{0,3}";
const S1 = "[\\s.,/'’_-]{1,3}";
const YEAR = '(?:19|20|21)\\d{2}';
const TO = '\\s*(?:-|–|—|~|&|to|till|until|and)\\s*';
/** A number that is followed by this is no year but a time of day, or the day of the next date. */
const NO_CLOCK = `(?![\\d:])(?!\\s?(?:hrs?|hours?|h|[ap]\\.?m|st|nd|rd|th)\\b)(?!${S}${BARE})`;
const sticky = (source: string): RegExp => new RegExp(source, 'iy');

/** Notations with a month's name, the longest first. */
export const MONTH_RULES: readonly Rule[] = [
  [sticky(`${D}${TO}${D}${S}${M}(?:${S}(${YEAR}))?`), (m, c) => daysOf(yearOf(m[4]), monthOf(m[3]!), +m[1]!, +m[2]!, c)],
  [sticky(`${M}\\s?${D}${TO}${D}(?!\\d)(?:[\\s,]{1,2}(${YEAR}))?`),
    (m, c) => daysOf(yearOf(m[4]), monthOf(m[1]!), +m[2]!, +m[3]!, c)],
  [sticky(`(${YEAR})${S}${M}${S}${D}(?![\\d:])`), (m) => named(+m[1]!, m[2]!, +m[3]!)],
  [sticky(`${D}\\s*(?:of\\s+)?${S}${M}${S}(${YEAR}|\\d{2})${NO_CLOCK}`), threeNamed],
  [sticky(`${M}${S}${D}${S1}(${YEAR}|\\d{2})${NO_CLOCK}`), (m) => named(fullYear(+m[3]!), m[1]!, +m[2]!)],
  [sticky(`${M}${S}(${YEAR})(?!\\d)(?!\\s?(?:hrs?|h)\\b)`), (m) => period(+m[2]!, monthOf(m[1]!), undefined)],
  [sticky(`(${YEAR})${S}${M}(?!${S}\\d)`), (m) => period(+m[1]!, monthOf(m[2]!), undefined)],
  [sticky(`${M}\\s?['’]\\s?(\\d{2})(?!\\d)`), (m) => period(fullYear(+m[2]!), monthOf(m[1]!), undefined)],
  [sticky(`${M}[-/](\\d{2})(?![\\d:])`), dayOrYear],
  [sticky(`(early|beginning of|mid|middle of|late|end of|end)[\\s-]+${M}(?:[\\s.,'-]{1,2}(${YEAR}))?`),
    (m, c) => (m[3] ? period(+m[3], monthOf(m[2]!), m[1]) : yearlessPeriod(monthOf(m[2]!), m[1], c))],
  [sticky(`${D}\\s*(?:of\\s+)?${S}${M}`), (m, c) => yearless(monthOf(m[2]!), +m[1]!, c, true)],
  [sticky(`${M}${S}${D}(?![\\d:])`), (m, c) => yearless(monthOf(m[1]!), +m[2]!, c, true)],
]; // prettier-ignore

const yearOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : +text);

function named(year: number, month: string, day: number): What {
  const m = monthOf(month);
  return isRealDate(year, m, day) ? { days: [dayFromCivil(year, m, day)] } : 'impossible';
}

/** `18-May-26` has the day first; `26-May-18` the year, where only so it is a day that an order of today may have. */
function threeNamed(match: RegExpExecArray, { near }: DateContext): What {
  const [first, month, last] = [+match[1]!, match[2]!, +match[3]!];
  const usual = named(fullYear(last), month, first);
  if (match[3]!.length === 4 || match[1]!.length < 2) return usual;
  if (typeof usual === 'object' && 'days' in usual && isPlausible(usual.days[0]!, near)) return usual;
  const other = named(fullYear(first), month, last);
  return typeof other === 'object' && 'days' in other && isPlausible(other.days[0]!, near) ? other : usual;
}

/** `Aug-26` is 26 August, or August 2026 as spreadsheets show months: open where that year is near. */
function dayOrYear(match: RegExpExecArray, context: DateContext): What {
  const [month, number] = [monthOf(match[1]!), +match[2]!];
  const isYear = isPlausible(dayFromCivil(fullYear(number), month, 1), context.near);
  if (!isYear) return yearless(month, number, context, true);
  return isRealDate(2000, month, number)
    ? { days: [], inferred: true }
    : period(fullYear(number), month, undefined);
}
