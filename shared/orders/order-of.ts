import type { Plan } from '../plan/plan';
import { orderKey } from '../trade/order-key';
import { entriesOf, type OrderEntry } from './entry';

const byOrder = new WeakMap<Plan, ReadonlyMap<string, OrderEntry>>();

/** The order that a cell names, however it is spelled; undefined where no order sheet has it. */
export function orderOf(plan: Plan, order: string): OrderEntry | undefined {
  let orders = byOrder.get(plan);
  if (!orders)
    byOrder.set(plan, (orders = new Map(entriesOf(plan).map((entry) => [orderKey(entry.order), entry]))));
  return orders.get(orderKey(order));
}

/** Who buys it; empty for a cell that names no order of the book. */
export const customerOf = (plan: Plan, order: string): string =>
  order === '' ? '' : (orderOf(plan, order)?.customer ?? '');
