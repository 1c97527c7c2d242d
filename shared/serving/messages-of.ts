import type { Outbox, OutboxMessage, PieceState } from '../messages/delivery/outbox';
import { isoDay } from '../time/moment';
import type { MessageAnswer } from './answers';

/** What is kept of a book, as far as it is there. Of acknowledgements an address is kept as a hash alone. */
export interface KeptRecords {
  readonly sent?: { readonly mails: readonly KeptMail[] };
  readonly channels?: Outbox;
  readonly inbox?: { readonly acknowledged: readonly AcknowledgedState[] };
}

interface KeptMail {
  readonly to: string;
  readonly day: number;
  readonly state: Exclude<PieceState, 'dropped'>;
}

interface AcknowledgedState {
  readonly day: number;
  readonly state: 'sending' | 'sent' | 'uncertain' | 'failed';
}

type State = MessageAnswer['state'];

/**
 * What of a book was sent, is uncertain, failed or waits, in one list: the newest day first; of a day what a person has
 * to look at first. No texts. What a person dropped is not in it, nor what was told so long ago that only its key is kept.
 */
export function messagesOf(
  book: Pick<MessageAnswer, 'book' | 'group'>,
  { sent, channels, inbox }: KeptRecords,
): MessageAnswer[] {
  const found = [
    ...(sent?.mails ?? []).map(mailIn),
    ...(channels?.channels ?? []).flatMap(({ name, messages }) => messages.flatMap((each) => messageIn(name, each))),
    ...(inbox?.acknowledged ?? []).map(({ day, state }): Found => ({ channel: 'reply', to: '', state: STATES[state], day })),
  ]; // prettier-ignore
  found.sort((a, b) => b.day - a.day || URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  return found.map((each) => ({ ...book, ...each, day: isoDay(each.day) }));
}

interface Found {
  readonly channel: string;
  readonly to: string;
  readonly state: State;
  readonly day: number;
}

const URGENCY: readonly State[] = ['uncertain', 'failed', 'waiting', 'sent'];

/** What was handed over and has no answer yet is uncertain until it has. */
const STATES: Readonly<Record<KeptMail['state'], State>> = {
  waiting: 'waiting',
  sending: 'uncertain',
  sent: 'sent',
  failed: 'failed',
  uncertain: 'uncertain',
};

const mailIn = ({ to, state, day }: KeptMail): Found => ({
  channel: 'mail',
  to,
  state: STATES[state],
  day,
});

/** A message of several pieces is what the most urgent of them is. */
function messageIn(name: string, { pieces, day }: OutboxMessage): Found[] {
  const left = pieces.flatMap(({ state }) => (isDropped(state) ? [] : [STATES[state]]));
  const state = URGENCY.find((each) => left.includes(each));
  return state === undefined ? [] : [{ channel: name, to: name, state, day }];
}

const isDropped = (state: PieceState): state is 'dropped' => state === 'dropped';
