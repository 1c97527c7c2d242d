import { messagesOf } from '../../messages/placed';
import { namesOrder } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { messageLineOf, type MessageLine } from './lines';
import { newest } from './sorting';

/** Messages of one order, the newest first. Plain JSON. */
export function messagesOfOrder(plan: Plan, key: string): readonly MessageLine[] {
  const isOfOrder = namesOrder(plan, key);
  if (!isOfOrder) return [];
  return messagesOf(plan)
    .filter(({ message }) => isOfOrder(message.order))
    .sort(newest)
    .map((each) => messageLineOf(plan, each));
}
