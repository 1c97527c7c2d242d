import { answerMark, RANGE, type LogAnswer, type SeenCell } from '../process/answers';
import { compareKeys } from '../process/key-range';
import type { AnswerValue, AnsweredKind } from '../process/question';
import type { LogEntry } from './log-patch';
import type { Moment } from '../time/moment';

/** An order that is answered about, and what a person saw of it. */
export interface Answered {
  readonly key: string;
  readonly seen: readonly SeenCell[];
}

/** What is answered of them. */
export interface Answering {
  readonly stage: string;
  readonly kind: AnsweredKind;
  readonly value: AnswerValue;
  readonly date: Moment | undefined;
  readonly by: string;
  readonly at: Moment;
}

/** More orders than this are several rows: a cell holds 32,767 characters. */
const MOST_IN_A_ROW = 5000;

/**
 * Log rows that keep an answer: one for one order, and one for many, with the range of their keys and of what was seen.
 * Orders that were seen in other columns, or blank beside dates, are a row of their own.
 */
export function answerRows(orders: readonly Answered[], answering: Answering): LogEntry[] {
  const groups = new Map<string, Answered[]>();
  for (const order of orders) {
    const look = order.seen.map(({ header, value }) => `${header}=${value === ''}`).join(';');
    const group = groups.get(look);
    if (group) group.push(order);
    else groups.set(look, [order]);
  }
  const rows: LogEntry[] = [];
  for (const group of groups.values())
    for (let from = 0; from < group.length; from += MOST_IN_A_ROW)
      rows.push(entryOf(group.slice(from, from + MOST_IN_A_ROW), answering));
  return rows;
}

function entryOf(orders: readonly Answered[], { stage, kind, value, date, by, at }: Answering): LogEntry {
  const [first] = orders;
  const entry = { at, event: 'answer', stage, date, by } as const;
  if (orders.length === 1) {
    const answer: LogAnswer = { kind, value, seen: first!.seen, range: undefined };
    return { ...entry, order: first!.key, answer };
  }
  const keys = orders.map(({ key }) => key).sort(compareKeys);
  const [from, to] = [keys[0]!, keys.at(-1)!];
  const seen = first!.seen.map(({ header }, nth): SeenCell => {
    const values = orders.map((order) => order.seen[nth]!.value).sort(compareKeys);
    const [least, most] = [values[0]!, values.at(-1)!];
    return { header, value: least === most ? least : `${least}${RANGE}${most}` };
  });
  const marks = new Set(orders.map(({ key, seen: own }) => answerMark(key, own)));
  return {
    ...entry,
    order: `${from}${RANGE}${to}`,
    answer: { kind, value, seen, range: { from, to, marks } },
  };
}
