import type { BookAnswer, MessageAnswer } from '../answers';
import { byTime } from './viewer';

/** What needs a person first. */
export const MESSAGE_STATES = ['uncertain', 'failed', 'waiting', 'sent'] as const;

/** Messages of one book over one channel that stand alike. */
export interface MessageGroup {
  readonly key: string;
  readonly state: MessageAnswer['state'];
  readonly book: string;
  readonly title: string;
  readonly group: string;
  readonly channel: string;
  /** The newest first. */
  readonly messages: readonly MessageAnswer[];
}

/**
 * Messages by what became of them, book and channel. Of those that were sent only the ones of today; what is uncertain, not
 * sent or waiting stays until somebody has looked at it. `today` as ISO day.
 */
export function groupMessages(
  messages: readonly MessageAnswer[],
  books: readonly Pick<BookAnswer, 'id' | 'title'>[],
  today: string,
): MessageGroup[] {
  const titles = new Map(books.map(({ id, title }) => [id, title]));
  const groups = new Map<string, MessageAnswer[]>();
  for (const message of messages) {
    if (message.state === 'sent' && message.day !== today) continue;
    const key = JSON.stringify([message.state, message.book, message.channel]);
    const known = groups.get(key);
    if (known) known.push(message);
    else groups.set(key, [message]);
  }
  return [...groups]
    .map(([key, all]) => {
      const { state, book, group, channel } = all[0]!;
      const inOrder = [...all].sort((a, b) => byTime(b.day, a.day) || byTime(a.to, b.to));
      return { key, state, book, title: titles.get(book) ?? book, group, channel, messages: inOrder };
    })
    .sort(
      (a, b) =>
        MESSAGE_STATES.indexOf(a.state) - MESSAGE_STATES.indexOf(b.state) ||
        byTime(a.title, b.title) ||
        byTime(a.book, b.book) ||
        byTime(a.channel, b.channel),
    );
}

/** How many messages stand so. */
export const countOf = (groups: readonly MessageGroup[], state: MessageAnswer['state']): number =>
  groups.reduce((sum, each) => sum + (each.state === state ? each.messages.length : 0), 0);
