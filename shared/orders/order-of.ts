import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { orderKey } from '../trade/order-key';
import { entriesOf, entryNamed, type OrderEntry } from './entry';

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

/** Whether a cell names the order of a key, or one of its rows; undefined where there is no such order. */
export function namesOrder(plan: Plan, key: string): ((order: string | undefined) => boolean) | undefined {
  const entry = entryNamed(plan, key);
  if (!entry) return undefined;
  const names = [entry.order, ...entry.whole.rows.map(({ row }) => row.row.key)];
  const keys = new Set(names.map((name) => orderKey(name)));
  return (order = '') => order !== '' && keys.has(orderKey(order));
}
