import { both, type Bilingual } from '../lang';
import { MINUTES_PER_DAY, timed, wholeDay, type Moment } from '../time/moment';
import { withDigits } from './dates.chinese';
import { clockAfter, type ClockHit } from './dates.clock';
import { withoutMeasures } from './dates.hide';
import { MONTH_RULES } from './dates.months';
import { NUMBER_RULES, SHORT_RULES } from './dates.numbers';
import { yearless, type What } from './dates.what';
import type { DateContext } from './reading';

/** A date found in a text. */
export type DateHit = { readonly text: string; readonly inferredYear: boolean } & (
  | { readonly is: 'day'; readonly moment: Moment }
  | { readonly is: 'period'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly is: 'unclear'; readonly options: readonly Moment[]; readonly why?: Bilingual }
  | { readonly is: 'impossible' }
);

/** The dates of a text, what stands before each, what follows the last, and what is left when they are taken out. */
export interface Found {
  readonly hits: readonly DateHit[];
  readonly before: readonly string[];
  readonly after: string;
  readonly rest: string;
}

/** Tried in this order at each place of the text. */
const RULES = [...NUMBER_RULES, ...MONTH_RULES, ...SHORT_RULES];
const MOST_DATES = 50;
/** A date stands at the front of a cell; what follows so much text is a story. */
const LONGEST_READ = 400;

/** Finds every date in a text that has been made plain (see `plainText`). */
export function findDates(plain: string, context: DateContext): Found {
  const text = withDigits(
    plain.slice(0, LONGEST_READ).replace(/\b(ETD|ETA|ATD|ATA|SI|CY|VGM|OK|BL|CRD)(?=\d)/gi, '$1 '),
  );
  const short = /^\d{4}$/.test(text)
    ? yearless(+text.slice(0, 2), +text.slice(2), context, false)
    : undefined;
  if (short && short !== 'impossible')
    return { hits: [hitOf(short, text, undefined)], before: [''], after: '', rest: '' };
  const searched = withoutMeasures(text);
  const hits: DateHit[] = [];
  const before: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && hits.length < MOST_DATES;) {
    const found = startsHere(searched, at) ? matchAt(searched, at, context) : undefined;
    if (!found) {
      at++;
      continue;
    }
    before.push(text.slice(from, at));
    hits.push(found.hit);
    at = from = found.end;
  }
  const after = text.slice(from);
  return { hits, before, after, rest: trimmed([...before, after].join(' ')) };
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
    const end = at + match[0].length;
    const clock = clockAfter(text, end);
    return { hit: hitOf(what, match[0].trim(), clock), end: clock?.end ?? end };
  }
  return undefined;
}

function hitOf(what: Exclude<What, undefined>, text: string, clock: ClockHit | undefined): DateHit {
  if (what === 'impossible') return { is: 'impossible', text, inferredYear: false };
  const inferredYear = what.inferred === true;
  if ('from' in what) return { is: 'period', from: what.from, to: what.to, text, inferredYear };
  const minute = clock?.minute ?? 0;
  // midnight belongs to the day that it begins, 24:00 to the one that it ends
  const isWhole = minute === 0 || minute === MINUTES_PER_DAY;
  if (clock?.isUtc && !isWhole && what.days.length === 1) {
    const [day] = what.days as [number];
    const other = minute < MINUTES_PER_DAY / 2 ? [day - 1, day] : [day, day + 1];
    return { is: 'unclear', options: other.map(wholeDay), text, inferredYear, why: UTC };
  }
  const moments = what.days.map((day) => (isWhole ? wholeDay(day) : timed(day * MINUTES_PER_DAY + minute)));
  if (moments.length === 1) return { is: 'day', moment: moments[0]!, text, inferredYear };
  return { is: 'unclear', options: moments, text, inferredYear, ...(what.why && { why: what.why }) };
}

const UTC: Bilingual = both(
  '是世界时（UTC），要看当地时间才知道是哪一天，请改成当地日期',
  'is a time in UTC; the day depends on where you are: write the date of your own calendar',
);

const WEEKDAY =
  /[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs?|nes)?\b[,.]?/gi;

function trimmed(rest: string): string {
  return rest
    .replace(WEEKDAY, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,，、;；:：/()\-~.>]+|[\s,，、;；:：/(\-~.>]+$/g, '')
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/^([^()]*)\)$/s, '$1')
    .trim();
}
