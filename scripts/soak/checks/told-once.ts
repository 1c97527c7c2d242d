import type { Outbox } from '../../../shared/messages/delivery/outbox';
import type { Check, Facts } from '../facts';
import { linesOf, newsOrders, titleOf } from './message-text';

/** Nobody reads the same twice: in a group no day's message and no piece of news, in a mailbox no day's mail. */
export const toldOnce: Check = (facts) => ({
  name: 'Nobody told twice',
  counted: `${facts.shown.length} messages and ${facts.mailed.length} mails arrived`,
  wrong: [...sameMessages(facts), ...sameNews(facts), ...sameMails(facts)],
});

/** The same text once more; of a day's message any other text under its day and number as well. */
function sameMessages({ shown }: Facts): string[] {
  return repeated(shown, ({ book, text }) => {
    const { day, part, isDigest } = titleOf(text);
    return isDigest ? `book ${book}: the message of ${day}, part ${part}` : `book ${book}: ${linesOf(text).join(' | ')}`; // prettier-ignore
  });
}

/** An order is told of as often as its group’s record has something to tell of it, and no oftener. */
function sameNews({ shown, outboxes }: Facts): string[] {
  const told = new Map<string, number>();
  for (const { book, text } of shown)
    for (const order of newsOrders(text))
      told.set(`${book} ${order}`, (told.get(`${book} ${order}`) ?? 0) + 1);
  return [...told].flatMap(([key, count]) => {
    const [book = '', order = ''] = key.split(' ');
    const known = keysIn(outboxes.get(Number(book))).filter((each) => each.includes(`${order}/`)).length;
    return count > known ? [`book ${book}: ${order} was told ${count} times, and has ${known} things to tell`] : []; // prettier-ignore
  });
}

function sameMails({ mailed }: Facts): string[] {
  return repeated(mailed, ({ to, subject }) => `${to}: the mail “${subject}”`);
}

/** All keys of happenings that a record knows as told, for certain or perhaps. */
export function keysIn(outbox: Outbox | undefined): string[] {
  const channels = outbox?.channels ?? [];
  return [
    ...new Set(
      channels.flatMap(({ told, messages }) => [
        ...told.map(({ key }) => key),
        ...messages.flatMap(({ tells }) => tells),
      ]),
    ),
  ];
}

function repeated<T>(all: readonly T[], nameOf: (each: T) => string): string[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count > 1 ? [`${name}, ${count} times`] : []));
}
