import { findDates, type DateHit } from '../../../cells/dates.find';
import { around } from '../../../cells/dates.year';
import { hasHan, plainText } from '../../../cells/text';
import { dayOf, type Moment } from '../../../time/moment';
import { DATE_LABELS, MOVED_SAILING } from './date-labels.data';
import { isOpenSentence, sentencesOf } from './sentences';

/** A date that a mail tells of a field of the order. */
export interface ToldDate {
  readonly field: string;
  readonly on: Moment;
}

export interface ToldDates {
  readonly dates: readonly ToldDate[];
  /** Dates that may be two days, or none, as they are written: they have to be asked. */
  readonly unclear: readonly string[];
}

interface Seen {
  readonly field: string;
  readonly hit: DateHit;
  /** What an earlier date was changed to. */
  readonly isNew: boolean;
}

/** What stands between the old day and the new one. */
const TO =
  /(?:\bto|->|→|=>|改到|改为|改成|改至|推迟到|推迟至|延期到|延期至|延后到|延后至|延迟到|延迟至|延到|延至|提前到|提前至|调整到|调整为|变更为|更新为|\binto|\bnow(?: is| on)?|\bnew(?: one)?(?: is)?|\buntil|\btill|\bon)\s*[:：]?\s*(?:the\s)?$/i;
/** What stands before a day that holds no more. */
const FROM =
  /(?:\bfrom|\binstead of|\binstead|\boriginal(?:ly)?|\bprevious(?:ly)?|\bold|\bwas|\bnot|原定?|原来|之前|由|从|原计划)\s*[:：]?\s*(?:etd|eta|the|on|of|date|船期|计划)?\s*[:：]?\s*(?:the\s)?$/i;

/** The dates of a text by their labels. Only what a sentence states, and what all its sentences agree on. `day`: the mail's own. */
export function datesTold(text: string, day: number): ToldDates {
  const isChinese = hasHan(text);
  const context = { near: around(day), dayMayBeFirst: !isChinese };
  const seen: Seen[] = [];
  const unclear: string[] = [];
  for (const sentence of sentencesOf(text)) {
    if (!/\d/.test(sentence)) continue;
    const found = inSentence(plainText(sentence), context);
    if (found.length === 0 || isOpenSentence(sentence)) continue;
    for (const each of found)
      if (each.hit.is === 'day') seen.push(each);
      else unclear.push(each.hit.text);
  }
  return { dates: agreed(seen), unclear: [...new Set(unclear)] };
}

function inSentence(sentence: string, context: Parameters<typeof findDates>[1]): Seen[] {
  const { hits, before, after } = findDates(sentence, context);
  const seen: Seen[] = [];
  let label: string | undefined;
  for (const [at, hit] of hits.entries()) {
    const between = before[at]!;
    const own = lastLabel(between);
    const behind = labelRightBehind(before[at + 1] ?? after);
    // A label holds until the next one; behind a list of days only the first is its own, unless one replaces the other.
    const isMoved = at > 0 && TO.test(between);
    label = own ?? (isMoved ? label : undefined);
    const field = label ?? behind;
    const isOneOfTwo = OR.test(between) || OR.test(before[at + 1] ?? '');
    if (field === undefined || field === NOBODYS || FROM.test(between) || isOneOfTwo) continue;
    seen.push({ field, hit, isNew: TO.test(between) });
  }
  return seen;
}

/** What stands between two days of which one is meant. */
const OR = /^\s?(?:or|\/|或者?|还是|、|~|&|and|-)\s?$/i;

/** The label that stands nearest before a date; one that another thing follows is not its. */
function lastLabel(before: string): string | undefined {
  const labels = DATE_LABELS.flatMap(({ field, pattern }) =>
    [...before.matchAll(pattern)].map(({ index, 0: text }) => ({
      field,
      from: index,
      end: index + text.length,
    })),
  ).sort((a, b) => b.end - a.end || a.from - b.from);
  const [best] = labels;
  if (!best && MOVED_SAILING.test(before)) return 'etd';
  if (!best || before.length - best.end > NEAR) return undefined;
  // `ETD/ETA: 28 May / 2 July`: which is whose stands nowhere.
  const isShared = labels.some(
    ({ field, end }) =>
      field !== best.field &&
      end <= best.from &&
      /^\s?(?:[\/&,、和及与-]|and)\s?$/i.test(before.slice(end, best.from)),
  );
  return isShared ? NOBODYS : best.field;
}

/** Of labels that share their dates. */
const NOBODYS = '';

/** Letters between a label and its date: `ETD of MSC AURORA 221W is revised to`. */
const NEAR = 60;

/** `5月28日开船`: in Chinese the label may follow. */
function labelRightBehind(after: string): string | undefined {
  for (const { field, behind } of DATE_LABELS) if (behind?.test(after)) return field;
  return undefined;
}

/** One day for each field: what replaced another one, else the only one. */
function agreed(seen: readonly Seen[]): ToldDate[] {
  const told: ToldDate[] = [];
  for (const field of new Set(seen.map((each) => each.field))) {
    const own = seen.filter((each) => each.field === field);
    const moments = momentsOf(own);
    const news = momentsOf(own.filter(({ isNew }) => isNew));
    const only = moments.length === 1 ? moments[0] : news.length === 1 ? news[0] : undefined;
    if (only !== undefined) told.push({ field, on: only });
  }
  return told;
}

/** Each day once; where one has a time of day, that. */
function momentsOf(seen: readonly Seen[]): Moment[] {
  const days = new Map<number, Moment>();
  for (const { hit } of seen)
    if (hit.is === 'day')
      days.set(dayOf(hit.moment), Math.max(hit.moment, days.get(dayOf(hit.moment)) ?? hit.moment) as Moment);
  return [...days.values()];
}
