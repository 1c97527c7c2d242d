import type { MailAbout } from '../../messages/kinds.data';
import { isWaiting, messagesOf, type PlacedMessage } from '../../messages/placed';
import { plainText } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { messageLineOf, type MessageLine } from './lines';
import { newFirst } from './sorting';
import { mineOf } from './waits-for';

/** Which messages are meant. */
export type Shown = 'waiting' | 'handled' | 'out' | 'all';

export interface MessagesWanted {
  /** Whose; empty: everybody’s. */
  readonly me: string;
  readonly shown: Shown;
  readonly about?: MailAbout;
  /** Looked for in order, customer, people and subject. */
  readonly text?: string;
  /** The most lines. */
  readonly count: number;
}

/** Plain JSON. */
export interface MessagesView {
  readonly lines: readonly MessageLine[];
  readonly found: number;
  /** Mails that wait for a person and that the rest of the question means, whatever they are about: how many of each. */
  readonly abouts: Readonly<Partial<Record<MailAbout, number>>>;
  /** Those that wait, of everybody; and all messages of the book. */
  readonly waiting: number;
  readonly total: number;
}

export function messagesView(plan: Plan, { me, shown, about, text = '', count }: MessagesWanted): MessagesView {
  const all = messagesOf(plan);
  const isMine = mineOf(plan, me);
  const words = plainText(text).split(/\s+/).filter(Boolean);
  const meant = all.filter(
    (each) => SHOWN[shown](each) && isMine(each) && words.every((word) => searched(each).includes(word)),
  );
  const abouts: Partial<Record<MailAbout, number>> = {};
  for (const each of meant) {
    const key = aboutOf(each);
    if (key) abouts[key] = (abouts[key] ?? 0) + 1;
  }
  const found = meant.filter((each) => about === undefined || aboutOf(each) === about).sort(newFirst);
  return {
    lines: found.slice(0, count).map((each) => messageLineOf(plan, each)),
    found: found.length,
    abouts,
    waiting: all.filter(isWaiting).length,
    total: all.length,
  };
} // prettier-ignore

const SHOWN: Readonly<Record<Shown, (message: PlacedMessage) => boolean>> = {
  waiting: (each) => isWaiting(each) || each.state === 'uncertain',
  handled: (each) => each.message.direction === 'in' && !isWaiting(each),
  out: ({ message }) => message.direction === 'out',
  all: () => true,
};

const aboutOf = ({ message }: PlacedMessage): MailAbout | undefined =>
  message.about ?? (message.direction === 'in' ? 'other' : undefined);

const searched = ({ message: { order = '', customer = '', from = '', to = '', subject = '' } }: PlacedMessage): string =>
  plainText([order, customer, from, to, subject].join('\n')); // prettier-ignore
