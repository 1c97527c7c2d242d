import type { Place } from '../../book/address';
import { both, same, type Bilingual } from '../../lang';
import { MESSAGES } from '../../messages/messages.sheet';
import { messageOfId, messagesOf, type PlacedMessage } from '../../messages/placed';
import { ordersToName } from '../../orders/named-orders';
import { orderOf } from '../../orders/order-of';
import { peopleOf } from '../../orders/people';
import { dateWords } from '../../orders/section-parts';
import { orderFacts, type OrderFact } from '../../orders/sheet-facts';
import { orderPlace } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import { columnOf } from '../../records/sheet';
import { dayOf, isoDay } from '../../time/moment';
import { messageLineOf, type MessageLine } from './lines';
import { newest } from './sorting';

/** An opened message. Plain JSON. */
export interface MessageDetail {
  readonly line: MessageLine;
  /** Names the row for the form of the records. */
  readonly row: number;
  readonly name: string;
  readonly facts: readonly { readonly key: string; readonly label: Bilingual; readonly value: Bilingual }[];
  /** Names the order's file; empty where no sheet has the order. */
  readonly orderPlace: Place | undefined;
  /** What the order sheet says beside. */
  readonly order: readonly OrderFact[];
  /** Others of the same conversation, the newest first. */
  readonly thread: readonly MessageLine[];
}

/** Others shown at most. */
const MOST = 10;

/** Undefined where there is no such message any more. */
export function messageDetail(plan: Plan, id: string): MessageDetail | undefined {
  const placed = messageOfId(plan, id);
  if (!placed) return undefined;
  const { order = '' } = placed.message;
  const speaks = order === '' ? undefined : orderOf(plan, order)?.whole.speaks;
  return {
    line: messageLineOf(plan, placed),
    row: placed.row,
    name: placed.name,
    facts: factsOf(plan, placed),
    orderPlace: speaks && orderPlace(speaks.table, speaks.row),
    order: orderFacts(plan, { order }),
    thread: messagesOf(plan)
      .filter((each) => each !== placed && isOneThread(each, placed))
      .sort(newest)
      .slice(0, MOST)
      .map((each) => messageLineOf(plan, each)),
  };
}

function isOneThread({ message: a }: PlacedMessage, { message: b }: PlacedMessage): boolean {
  const thread = b.thread ?? '';
  return a.id === thread || a.thread === b.id || (thread !== '' && a.thread === thread);
}

const titleOf = (key: string): Bilingual => {
  const { zh, en } = columnOf(MESSAGES, key)!.title;
  return both(zh, en);
};

function factsOf(plan: Plan, { message }: PlacedMessage): MessageDetail['facts'] {
  const { from = '', to = '', customer = '', attachments = '', channel = '', by = '', why = '' } = message;
  const all: [string, Bilingual][] = [
    ['from', same(from)],
    ['to', same(to)],
    ['at', dateWords(message.at, plan.now)],
    ['customer', same(customer)],
    ['why', same(why)],
    ['attachments', same(attachments)],
    ['channel', same(channel)],
    ['by', same(by)],
  ];
  return all.flatMap(([key, value]) => (value.zh === '' ? [] : [{ key, label: titleOf(key), value }]));
}

/** What the dialogs about a message offer. Plain JSON. */
export interface MessageForm {
  readonly orders: readonly string[];
  readonly people: readonly string[];
  readonly today: string;
}

export const messageForm = (plan: Plan): MessageForm => ({
  orders: ordersToName(plan),
  people: peopleOf(plan),
  today: isoDay(dayOf(plan.now)),
});
