import type { Place } from '../book/address';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../records/sheet';
import { onceFor } from '../remembered';
import type { MessageState } from './kinds.data';
import { MESSAGES, type MessageRow } from './messages.sheet';

/** A row of 跟单_消息 that counts. */
export interface PlacedMessage {
  readonly message: MessageRow;
  /** Names it for whoever changes it. */
  readonly name: string;
  readonly row: number;
  readonly state: MessageState;
  place(column: ColumnKey<typeof MESSAGES>): Place;
}

/** Every message of the book that counts, in the order of the sheet. */
export const messagesOf = onceFor((plan: Plan): readonly PlacedMessage[] =>
  recordsOf(plan, MESSAGES).rows.flatMap(({ record: message, name, row, place }): PlacedMessage[] =>
    message ? [{ message, name, row, state: message.state ?? 'new', place }] : [],
  ),
);

/** The message of an ID; undefined where there is none any more. */
export const messageOfId = (plan: Plan, id: string): PlacedMessage | undefined =>
  messagesOf(plan).find(({ message }) => message.id === id);

/** Whether a mail came in that no person has looked at; an acknowledgement that Gendan sent by itself is no answer. */
export const isWaiting = ({ message, state }: PlacedMessage): boolean =>
  message.direction === 'in' && (state === 'new' || state === 'auto');
