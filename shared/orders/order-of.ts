import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { orderKey } from '../trade/order-key';
import { entriesOf, type OrderEntry } from './entry';

const byOrder = onceFor(
  (plan: Plan): ReadonlyMap<string, OrderEntry> =>
    new Map(entriesOf(plan).map((entry) => [orderKey(entry.order), entry])),
);

/** The order that a cell names, however it is spelled; undefined where no order sheet has it. */
export const orderOf = (plan: Plan, order: string): OrderEntry | undefined =>
  byOrder(plan).get(orderKey(order));

/** Who buys it; empty for a cell that names no order of the book. */
export const customerOf = (plan: Plan, order: string): string =>
  order === '' ? '' : (orderOf(plan, order)?.customer ?? '');
