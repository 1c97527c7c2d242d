import { minuteOf, type Moment } from '../time/moment';
import { isWithin } from './key-range';
import type { LogAnswer, SeenCell } from './answer';
import type { LogEvent } from './log';
import type { AnswerValue, AnsweredKind } from './question';

export type { AnswerRange, LogAnswer, SeenCell } from './answer';

/** An answer that holds for an order as its cells are now. */
export interface Answer {
  readonly kind: AnsweredKind | undefined;
  readonly value: AnswerValue;
  /** Done on, or due on. */
  readonly date: Moment | undefined;
  /** When it was given; undefined for a standing answer, which is presumed of every order. */
  readonly at: Moment | undefined;
}

/** The answers of a book, as the log has them. */
export interface AnswerIndex {
  readonly byOrder: ReadonlyMap<string, readonly LogEvent[]>;
  readonly inBulk: readonly LogEvent[];
}

/** Answers in the order in which they were given: the last that holds counts. */
export function answerIndex(events: readonly LogEvent[]): AnswerIndex {
  const given = events.filter(({ answer }) => answer !== undefined);
  const sorted = given.map((event, row) => ({ event, row }));
  sorted.sort((a, b) => minuteOf(a.event.at) - minuteOf(b.event.at) || a.row - b.row);
  const byOrder = new Map<string, LogEvent[]>();
  const inBulk: LogEvent[] = [];
  for (const { event } of sorted) {
    if (event.answer!.range) inBulk.push(event);
    else byOrder.set(event.order, [...(byOrder.get(event.order) ?? []), event]);
  }
  return { byOrder, inBulk };
}

/** The answers that hold for an order, by stage; empty stage: for the whole order. */
export type OrderAnswers = ReadonlyMap<string, readonly Answer[]>;

/** `shown`: what a column of the order's row shows, by its header; undefined where there is no such column. */
export function answersFor(
  { byOrder, inBulk }: AnswerIndex,
  { key, order }: { readonly key: string; readonly order: string },
  shown: (header: string) => string | undefined,
): OrderAnswers | undefined {
  const own = byOrder.get(key);
  const whole = key === order ? undefined : byOrder.get(order);
  if (!own && !whole && inBulk.length === 0) return undefined;
  const found = new Map<string, Answer[]>();
  const add = ({ stage, date, at, answer }: LogEvent): void => {
    const { kind, value } = answer!;
    found.set(stage, [...(found.get(stage) ?? []), { kind, value, date, at }]);
  };
  // What a person typed of a whole order, without what was seen, is about each of its rows.
  for (const event of whole ?? []) if (event.answer!.seen.length === 0) add(event);
  for (const event of inBulk) if (order !== '' && holdsInBulk(event.answer!, key, shown)) add(event);
  for (const event of own ?? [])
    if (event.answer!.seen.every(({ header, value }) => shown(header) === value)) add(event);
  for (const answers of found.values()) answers.sort((a, b) => minuteOf(a.at!) - minuteOf(b.at!));
  return found;
}

/** What is presumed of an order, and what was said of it, which counts more. */
export function answersWith(presumed: OrderAnswers, said: OrderAnswers | undefined): OrderAnswers {
  const both = new Map(said ?? []);
  for (const [stage, answers] of presumed) both.set(stage, [...answers, ...(both.get(stage) ?? [])]);
  return both;
}

function holdsInBulk(
  { seen, range }: LogAnswer,
  key: string,
  shown: (header: string) => string | undefined,
): boolean {
  const { from, to, marks } = range!;
  if (!isWithin(key, from, to)) return false;
  const now: SeenCell[] = [];
  for (const { header, value } of seen) {
    const is = shown(header);
    if (is === undefined || !isInRange(is, value)) return false;
    now.push({ header, value: is });
  }
  return marks.size === 0 || marks.has(answerMark(key, now));
}

/** Stands between the ends of a range, of keys or of values. */
export const RANGE = '…';

function isInRange(value: string, range: string): boolean {
  const [from, to] = range.split(RANGE);
  return to === undefined ? value === range : value !== '' && isWithin(value, from!, to);
}

/** A cell's text as it can stand between the signs that part what was seen. */
export const seenText = (text: string): string => text.replace(/[;；=…\s]+/g, ' ').trim();

export const MARK_LENGTH = 4;

/** Four characters that tell an order with what was seen of it from the others: FNV-1a, in base 36. */
export function answerMark(key: string, seen: readonly SeenCell[]): string {
  let hash = 0x811c9dc5;
  for (const char of [key, ...seen.flatMap(({ header, value }) => [header, value])].join('\u0001')) {
    hash ^= char.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 0) % 36 ** MARK_LENGTH).toString(36).padStart(MARK_LENGTH, '0');
}
