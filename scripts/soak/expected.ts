import { readFileSync } from 'node:fs';
import { whatToTell } from '../../automation/channels/what-to-tell';
import { wallIn } from '../../clock/utc-of';
import { dueNow, nextAt } from '../../automation/serve/timetable/next-at';
import { CAPABILITIES } from '../../shared/features';
import { EMPTY_LEDGER } from '../../shared/features/digest/ledger';
import { planMails } from '../../shared/features/digest/plan-mails';
import { todayThings } from '../../shared/features/today/things';
import { goalLinesOf } from '../../shared/figures/goal-line';
import { plan } from '../../shared/plan/plan';
import { hoursOf, type Hours } from '../../shared/serving/hours';
import { readWorkbook } from '../../xlsx/read';
import { codeOf } from './books/code';
import type { SoakBook } from './books/make';
import { ZONE } from './clock';
import type { Expected } from './facts';
import { timeline, TOLD_BY, type Move } from './timeline';

/** What books are to come to, by the core alone: no server, no queue, one after the other. Of books that are copies of one template it is worked out once. */
export function expectedOf(books: readonly SoakBook[]): Expected[] {
  const known = new Map<string, { first: number; expected: Expected }>();
  return books.map(({ number, path, template }) => {
    let found = known.get(template);
    if (!found) known.set(template, (found = { first: number, expected: workedOut(number, path) }));
    const [from, to] = [codeOf(found.first).order, codeOf(number).order];
    const { updates, channel, mails } = found.expected;
    return { book: number, updates, channel: channel.map((key) => key.replaceAll(from, to)), mails };
  });
}

function workedOut(book: number, path: string): Expected {
  const planned = plan(readWorkbook(readFileSync(path)), wallIn(TOLD_BY, ZONE));
  const { all } = whatToTell(planned, {});
  const digest = all.send.filter(({ message }) => message.what === 'digest').map(({ message }) => message.key); // prettier-ignore
  const mails = planMails(planned, planned.now, EMPTY_LEDGER, Infinity, {
    keepHours: true,
    things: (of) => todayThings(CAPABILITIES, of),
    goals: (of) => goalLinesOf(of, CAPABILITIES),
  });
  return {
    book,
    updates: updatesIn(timeline(), hoursOf(planned)),
    channel: [...all.send.flatMap(({ message }) => message.tells), ...digest],
    mails: mails.send.map(({ key }) => key),
  };
}

/**
 * In which periods an update falls due, by the timetable alone. The first is due as soon as the book is served, and its
 * clocks are moved on in the middle of it: one period is as good as the next.
 */
export function updatesIn(moves: readonly Move[], hours: Hours): string[][] {
  const [first, second, ...others] = moves;
  const updates = [[first!.name, second!.name]];
  let due = nextAt('update', hours, first!.to, ZONE);
  for (const { name, to } of [second!, ...others]) {
    if (due === undefined) break;
    const now = dueNow('update', hours, due, to, ZONE);
    if (!now) continue;
    if (now.do === 'run' && name !== second!.name) updates.push([name]);
    due = now.next;
  }
  return updates;
}
