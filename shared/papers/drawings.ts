import { entriesOf } from '../orders/entry';
import { recordsOf } from '../orders/records';
import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { orderKey } from '../trade/order-key';
import { creditFinder } from '../trade/credits-of-orders';
import { CREDITS, type Credit } from '../trade/sheets/credits.sheet';
import type { Drawing } from './checks/types';
import { contentValue } from './content';
import type { PaperValue } from './paper';
import { isHeld, isOfShipment, registeredFor, type RegisterRow } from './register';
import { typedPapers } from './values/paper-data';
import { saidText } from './values/said';
import type { Sources } from './values/sources';

/**
 * The invoices of the register that draw under the credit of a shipment and are not that shipment's own: of its other
 * shipments, and of the other orders that the credit pays. Where the shipment's own invoice is none of the register, those
 * of its orders may be of the same goods, and do not count.
 */
export function drawingsOf({ plan, entries, batch, credit }: Sources): readonly Drawing[] {
  if (!credit?.record) return [];
  const own = new Set(entries.map(({ order }) => orderKey(order)));
  const rows = registeredFor(
    plan,
    [...ordersUnder(plan, credit.record), ...own].map((order) => ({ order })),
  ).filter((row) => row.record.kind === 'ci' && row.record.number && isHeld(row));
  const isOwn = ({ record }: RegisterRow): boolean => record.orders.some((order) => own.has(orderKey(order)));
  const mine = rows.filter((row) => isOwn(row) && isOfShipment(row, batch)).at(-1);
  const named = new Map<string, Drawing>();
  for (const row of rows) {
    const key = orderKey(row.record.number!);
    const isMine = mine ? key === orderKey(mine.record.number!) : isOwn(row);
    if (!isMine) named.set(key, { number: row.record.number!, amount: amountOf(plan, row) });
  }
  return [...named.values()];
}

/** What the invoice said when it was made; of one that somebody else made what was typed of it. */
function amountOf(plan: Plan, row: RegisterRow): PaperValue | undefined {
  const { content = '', number = '', orders } = row.record;
  const said = contentValue(content, 'amount') ?? contentValue(content, 'total_text');
  if (said !== undefined) return saidText(said, row.place('content'));
  const typed = typedPapers(plan, orders, 'en').find((paper) => paper.kind === 'ci' && orderKey(paper.number) === orderKey(number)); // prettier-ignore
  return typed?.values.amount;
}

/** The orders that a credit pays: those that it names, and those whose cell has its number, unless they are another credit's. */
function ordersUnder(plan: Plan, { orders, credit_number: number }: Credit): string[] {
  const { byOrder, byNumber } = creditNumbers(plan);
  const find = creditFinder(recordsOf(plan, CREDITS));
  const candidates = new Set([...orders.map(orderKey), ...(byNumber.get(orderKey(number)) ?? [])]);
  return [...candidates].filter((order) => find(order, byOrder.get(order) ?? '')?.credit_number === number);
}

interface CreditNumbers {
  /** The L/C number that its cell has, by the key of the order. */
  readonly byOrder: ReadonlyMap<string, string>;
  /** Keys of the orders by the L/C number. */
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
}

/** Once for a plan. */
const creditNumbers = onceFor((plan: Plan): CreditNumbers => {
  const byOrder = new Map<string, string>();
  const byNumber = new Map<string, string[]>();
  for (const { order, whole } of entriesOf(plan))
    for (const { table, row } of whole.rows) {
      const number = factsOfRow(table, row.row, plan.now).text('lc_no').trim();
      if (number === '' || byOrder.has(orderKey(order))) continue;
      byOrder.set(orderKey(order), number);
      const same = byNumber.get(orderKey(number));
      if (same) same.push(orderKey(order));
      else byNumber.set(orderKey(number), [orderKey(order)]);
    }
  return { byOrder, byNumber };
});
