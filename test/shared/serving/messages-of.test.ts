import { messagesOf } from '../../../shared/serving/messages-of';
import { EMPTY_LEDGER, withMail, type MailState } from '../../../shared/features/digest/ledger';
import type { OutboxPiece, PieceState } from '../../../shared/messages/delivery/outbox';
import { dayOf } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const DAY = dayOf(moment('2026-05-18 10:00'));
const BOOK = { book: 'b', group: '外贸一部' };
const mail = (state: MailState, day = DAY) => ({
  key: `${state} ${day}`,
  day,
  person: '王丽',
  to: 'wang@example.com',
  state,
  tries: 1,
  told: [],
});
const piece = (state: PieceState): OutboxPiece => ({
  id: state,
  state,
  refusals: 0,
  piece: { title: 'secret', text: 'secret' },
});
const message = (...states: PieceState[]) => ({
  key: states.join(),
  day: DAY,
  title: '跟单 secret',
  tells: [],
  pieces: states.map(piece),
});
const channelOf = (...messages: ReturnType<typeof message>[]) => ({
  version: 1 as const,
  channels: [{ name: '销售群', messages, told: [], sends: [] }],
});
const statesOf = (states: PieceState[]) =>
  messagesOf(BOOK, { channels: channelOf(message(...states)) }).map(({ state }) => state);

test('the three records are one list: who was told by what, on which day', () => {
  const answers = messagesOf(BOOK, {
    sent: withMail(EMPTY_LEDGER, mail('sent')),
    channels: channelOf(message('sent')),
    inbox: { acknowledged: [{ day: DAY - 1, state: 'failed' }] },
  });
  expect(answers).toEqual([
    { ...BOOK, channel: 'mail', to: 'wang@example.com', state: 'sent', day: '2026-05-18' },
    { ...BOOK, channel: '销售群', to: '销售群', state: 'sent', day: '2026-05-18' },
    { ...BOOK, channel: 'reply', to: '', state: 'failed', day: '2026-05-17' },
  ]);
});

test('what was handed over and has no answer is uncertain, in all three', () => {
  const answers = messagesOf(BOOK, {
    sent: withMail(EMPTY_LEDGER, mail('sending')),
    channels: channelOf(message('sending')),
    inbox: { acknowledged: [{ day: DAY, state: 'sending' }] },
  });
  expect(answers.map(({ state }) => state)).toEqual(['uncertain', 'uncertain', 'uncertain']);
});

test.each<[PieceState[], string[]]>([
  [['sent', 'uncertain', 'waiting'], ['uncertain']],
  [['sent', 'failed'], ['failed']],
  [['sent', 'waiting'], ['waiting']],
  [['sent', 'dropped'], ['sent']],
  [['dropped'], []],
  [[], []],
])('a message whose pieces are %p is %p', (states, wanted) => expect(statesOf(states)).toEqual(wanted));

test('of a day stands first what a person has to look at', () => {
  const sent = (['sent', 'waiting', 'uncertain', 'failed'] as const)
    .map((state) => mail(state))
    .reduce(withMail, EMPTY_LEDGER);
  expect(messagesOf(BOOK, { sent }).map(({ state }) => state)).toEqual([
    'uncertain',
    'failed',
    'waiting',
    'sent',
  ]);
});

test('no text of a message is in it', () => {
  expect(JSON.stringify(messagesOf(BOOK, { channels: channelOf(message('sent', 'waiting')) }))).not.toContain(
    'secret',
  );
});

test('of nothing there is nothing', () => expect(messagesOf(BOOK, {})).toEqual([]));
