import { piecesIn, type PieceState } from '../../../shared/messages/delivery/outbox';
import type { MessageAnswer } from '../../../shared/serving/answers';
import { isoDay } from '../../../shared/time/moment';
import { READ, type RecordName } from '../../keeping/records';

export type Told = Omit<MessageAnswer, 'book' | 'group'>;

type State = MessageAnswer['state'];

/** What was handed over and has no answer yet may have arrived. */
const stateOf = (state: Exclude<PieceState, 'dropped'>): State => (state === 'sending' ? 'uncertain' : state);

const OF: Readonly<Record<RecordName, (text: string | undefined) => Told[]>> = {
  sent: (text) =>
    READ.sent(text).mails.map(({ day, to, state }) => ({ channel: 'mail', to, state: stateOf(state), day: isoDay(day) })),
  channels: (text) =>
    piecesIn(READ.channels(text)).flatMap(({ channel, message, piece: { state } }) =>
      state === 'dropped' ? [] : [{ channel: channel.name, to: channel.name, state: stateOf(state), day: isoDay(message.day) }],
    ),
  // To whom is kept as a hash alone.
  inbox: (text) =>
    READ.inbox(text).acknowledged.map(({ day, state }) => ({ channel: 'reply', to: '', state: stateOf(state), day: isoDay(day) })),
}; // prettier-ignore

/** The messages that a record tells of; none where it cannot be read, which whoever sends says. */
export function messagesIn(name: RecordName, text: string | undefined): readonly Told[] {
  try {
    return OF[name](text);
  } catch {
    return [];
  }
}
