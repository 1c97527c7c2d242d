import type { Finding } from '../../finding';
import { both } from '../../lang';
import { ledgerOf, type LedgerOrder } from '../../money/ledger';
import { paymentsOf } from '../../money/records';
import { sumWords } from '../../money/sums';
import type { OrderEntry } from '../../orders/entry';
import { keptTest, type IsKept } from '../../orders/kept-cells';
import { orderPlace } from '../../plan/places';
import { priceOf } from '../../plan/order-price';
import type { Plan } from '../../plan/plan';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Money } from '../../records/money';
import { orderKey } from '../../trade/order-key';
import { unknownOrders } from '../../trade/unknown-order';

/** What of the money of a book only a person can settle, beyond the receipts themselves. */
export function moneyFindings(plan: Plan): readonly Finding[] {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = [...paymentFindings(plan), ...orderFindings(plan)]));
  return found;
}

/** Found once for as long as the plan is: lists of findings and the files of orders ask again and again. */
const known = new WeakMap<Plan, readonly Finding[]>();

/** Cells of 跟单_付款 that cannot be read, and rows for an order that the book does not have. */
function paymentFindings(plan: Plan): readonly Finding[] {
  const { findings, rows } = paymentsOf(plan);
  const named = rows.flatMap(({ values: { order = '' }, place }) =>
    order === '' ? [] : { order, place: place('order') },
  );
  const orders = new Set(plan.tables.flatMap((table) => table.rows.map(({ row }) => row.order)));
  return [...findings, ...unknownOrders(named, orders, 'payment')];
}

function orderFindings(plan: Plan): readonly Finding[] {
  const orders = new Map<OrderEntry, LedgerOrder[]>();
  for (const line of ledgerOf(plan)) {
    const lines = orders.get(line.entry);
    if (lines) lines.push(line);
    else orders.set(line.entry, [line]);
  }
  const all = [...orders.values()];
  return [...withoutAmount(plan, all), ...withoutReceipt(plan, all)];
}

type Lines = readonly LedgerOrder[];

/** Orders that are to be paid, and whose amounts come to nothing or less. */
function withoutAmount(plan: Plan, orders: readonly Lines[]): readonly Finding[] {
  const isKept = keptTest(plan, 'amount');
  return orders.flatMap((lines): Finding[] => {
    const { entry } = lines[0]!;
    if (entry.amount === undefined || entry.amount > 0) return [];
    for (const { table, row } of entry.whole.rows) {
      const [column] = table.columns.byField('amount');
      const price = priceOf(factsOfRow(table, row.row, plan.now));
      if (!column || !price || price.minor > 0 || isKept(table, row, column.column)) continue;
      const place = { sheet: table.table.sheet, row: row.row.row, column: column.column };
      return [{ kind: 'amount', severity: 'warning', place, message: amountText(entry.order, price), mayStay: true }]; // prettier-ignore
    }
    return [];
  });
}

function amountText(order: string, price: Money) {
  const said = sumWords(price);
  return price.minor === 0
    ? both(
        `${order} 的金额是 0，按付款条款却有款要收：金额还没填，还是免费的货？`,
        `The amount of ${order} is 0, and by its payment term money is to come: is it not filled in yet, or are the goods free?`,
      )
    : both(
        `${order} 的金额是 ${said}，没有算作应收：写反了请改；冲减、退款写在收款记录里`,
        `The amount of ${order} is ${said} and counts as nothing to come: correct it; what goes back to the customer belongs among the receipts`,
      );
}

/**
 * Completed orders that no receipt names, though by the order sheet their money came in since receipts are kept: since the
 * first receipt of a completed order. What was paid before a team began with receipts is not asked.
 */
function withoutReceipt(plan: Plan, orders: readonly Lines[]): readonly Finding[] {
  const receipts = plan.records?.receipts;
  if (!receipts) return [];
  const has = ({ order }: OrderEntry): boolean => {
    const key = orderKey(order);
    return receipts.of(key).length > 0 || receipts.unreadOf(key) > 0;
  };
  const completed = orders.filter(([first]) => first!.entry.phase === 'closed');
  const kept = completed.filter(([first]) => has(first!.entry));
  const days = kept.flatMap(([first]) => receipts.of(orderKey(first!.entry.order)).map(({ receipt }) => receipt.date)); // prettier-ignore
  const since = days.reduce((first, day) => Math.min(first, day), Infinity);
  const isPaidSince = (lines: Lines): boolean => (lastPaid(lines) ?? -Infinity) >= since;
  const missing = completed.filter((lines) => !has(lines[0]!.entry) && isPaidSince(lines));
  // Where most have none, receipts are kept of some orders only, and none of the others is forgotten.
  if (missing.length > kept.length) return [];
  const isKept: IsKept = keptTest(plan, 'no receipt');
  return missing.flatMap(([first]): Finding[] => {
    const { entry, placed } = first!;
    const place = orderPlace(placed.table, placed.row);
    if (isKept(placed.table, placed.row, place.column)) return [];
    const message = both(
      `${entry.order} 已经完结，收款记录里没有它的款，别的完结订单有：请补上收款，或确认不用记`,
      `${entry.order} is completed and no receipt names it, as receipts do of other completed orders: enter what came in, or say that it stays so`,
    );
    return [{ kind: 'no receipt', severity: 'warning', place, message, mayStay: true }];
  });
}

/** A serial day: when money of an order last came in by its cells; undefined where they name no day. */
function lastPaid(lines: Lines): number | undefined {
  const days = lines.flatMap(({ parts }) => parts.flatMap(({ lastReceived }) => lastReceived ?? []));
  return days.length === 0 ? undefined : Math.max(...days);
}
