import { channelIn, piecesIn, type Outbox } from '../../../shared/messages/delivery/outbox';
import type { SentLedger } from '../../../shared/features/digest/ledger';
import { CHANNEL } from '../books/template';
import type { Check, Expected, Facts } from '../facts';
import { titleOf } from './message-text';
import { keysIn } from './told-once';

/**
 * Nobody is forgotten unseen: what should have been told was, or stands there as uncertain or waiting; what stands there
 * as sent has arrived, and what arrived stands there.
 */
export const noneForgotten: Check = (facts) => {
  const { expected, outboxes, ledgers } = facts;
  const wrong = expected.flatMap((each) => [
    ...missingIn(each, outboxes.get(each.book)),
    ...missingMails(each, ledgers.get(each.book)),
  ]);
  return {
    name: 'Nobody forgotten unseen',
    counted: countsOf(facts),
    wrong: [...wrong, ...notArrived(facts), ...notKnown(facts)],
  };
};

function missingIn({ book, channel }: Expected, outbox: Outbox | undefined): string[] {
  const known = new Set([...keysIn(outbox), ...messageKeys(outbox)]);
  return channel.filter((key) => !known.has(key)).map((key) => `book ${book}: the group was not told “${key}”`); // prettier-ignore
}

function missingMails({ book, mails }: Expected, ledger: SentLedger | undefined): string[] {
  const known = new Set(ledger?.mails.map(({ key }) => key));
  return mails.filter((key) => !known.has(key)).map((key) => `book ${book}: no mail “${key}”`);
}

const messageKeys = (outbox: Outbox | undefined): string[] =>
  outbox?.channels.flatMap(({ messages }) => messages.map(({ key }) => key)) ?? [];

/** What a record says was sent is on the other side. */
function notArrived({ books, outboxes, ledgers, shown, mailed }: Facts): string[] {
  const titles = new Set(shown.map(({ book, text }) => `${book} ${titleOf(text).title}`));
  const addresses = new Set(mailed.map(({ to }) => to));
  return books.flatMap((book) => [
    ...piecesIn(outboxes.get(book) ?? NOTHING, ({ state }) => state === 'sent')
      .filter(({ message }) => !titles.has(`${book} ${message.title}`))
      .map(({ message }) => `book ${book}: “${message.title}” counts as sent and did not arrive`),
    ...(ledgers.get(book)?.mails ?? [])
      .filter(({ state, to }) => state === 'sent' && !addresses.has(to))
      .map(({ to }) => `book ${book}: the mail to ${to} counts as sent and did not arrive`),
  ]);
}

/** What is on the other side stands in a record as sent, or as perhaps sent. */
function notKnown({ outboxes, ledgers, shown, mailed }: Facts): string[] {
  const lost = shown.filter(({ book, text }) => {
    const { title } = titleOf(text);
    const { messages } = channelIn(outboxes.get(book) ?? NOTHING, CHANNEL.name);
    return !messages.some((each) => each.title === title && each.pieces.some(({ state }) => HANDED.has(state))); // prettier-ignore
  });
  const unknown = mailed.filter(
    ({ book, to }) => !ledgers.get(book)?.mails.some((each) => each.to === to && HANDED.has(each.state)),
  );
  return [
    ...lost.map(({ book, text }) => `book ${book}: “${titleOf(text).title}” arrived and stands nowhere as sent`), // prettier-ignore
    ...unknown.map(({ book, to }) => `book ${book}: a mail to ${to} arrived and stands nowhere as sent`),
  ];
}

const NOTHING: Outbox = { version: 1, channels: [] };
const HANDED: ReadonlySet<string> = new Set(['sent', 'sending', 'uncertain', 'dropped']);

function countsOf({ expected, outboxes, ledgers }: Facts): string {
  const keys = expected.reduce((sum, { channel }) => sum + channel.length, 0);
  const mails = expected.reduce((sum, each) => sum + each.mails.length, 0);
  const states = new Map<string, number>();
  const count = (state: string): void => void states.set(state, (states.get(state) ?? 0) + 1);
  for (const outbox of outboxes.values()) for (const { piece } of piecesIn(outbox)) count(piece.state);
  for (const ledger of ledgers.values()) for (const { state } of ledger.mails) count(state);
  const listed = [...states].map(([state, number]) => `${number} ${state}`).sort().join(', '); // prettier-ignore
  return `${keys} things for groups and ${mails} mails wanted; ${listed}`;
}
