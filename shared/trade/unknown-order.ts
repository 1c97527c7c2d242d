import type { Place } from '../book/address';
import type { Finding } from '../finding';
import { both } from '../lang';
import { Spellings } from './alike';
import { orderKey } from './order-key';

/** A cell of a record sheet that names an order. */
export interface NamedOrder {
  readonly order: string;
  readonly place: Place;
}

/** Of so many numbers that no order has, the spelling that comes close is looked for; more are a list of another book. */
const MOST_LOOKED_UP = 200;

/**
 * Cells that name an order which the book does not have, each with the one order whose number is spelled almost so, to be
 * taken with a press. `orders`: as the order sheets write them.
 */
export function unknownOrders(
  named: Iterable<NamedOrder>,
  orders: ReadonlySet<string>,
  kind: 'receipt' | 'payment' | 'matter' | 'message',
): readonly Finding[] {
  const known = new Set([...orders].map((order) => orderKey(order)));
  const near = new Map<string, string | undefined>();
  let spellings: Spellings | undefined;
  const nearTo = (order: string): string | undefined => {
    const key = orderKey(order);
    if (!near.has(key) && near.size < MOST_LOOKED_UP)
      near.set(key, (spellings ??= new Spellings(orders)).nearest(order));
    return near.get(key);
  };
  const found: Finding[] = [];
  for (const { order, place } of named)
    if (!known.has(orderKey(order))) found.push(findingOf(order, place, kind, nearTo(order)));
  return found;
}

function findingOf(order: string, place: Place, kind: string, near: string | undefined): Finding {
  const message =
    near === undefined
      ? both(
          `订单表里没有“${order}”：是不是写法不同？请核对订单号`,
          `No order sheet has ${order}: is it spelled differently? Check the order number`,
        )
      : both(
          `订单表里没有“${order}”，有“${near}”：是不是这一单？`,
          `No order sheet has ${order}, but there is ${near}: is it that order?`,
        );
  const meanings = near === undefined ? undefined : [{ write: { as: 'text', value: near } as const }];
  return { kind, severity: 'warning', place, message, ...(meanings && { meanings }) };
}
