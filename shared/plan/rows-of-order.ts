import { factsOfRow } from './facts-of-row';
import type { PlacedRow } from './late-orders';
import type { Plan } from './plan';
import { priceOf } from './order-price';
import { areOwnPrices } from './own-prices';
import type { RowFacts } from './row-facts';
import type { Money } from '../records/money';
import type { RowPlan, TablePlan } from './table-plan';

/** What the rows of an order in one table say of its price together. */
export interface OrderPrice {
  /** The price that this row speaks for; undefined where the sheet does not say. */
  readonly price: Money | undefined;
  /** Whether another row speaks for this one's money: all repeat the order's total, or it stands in one of them alone. */
  readonly isElsewhere: boolean;
}

/** The rows of one order, by its number; made when first asked for, for as long as the table stays as it is. */
const known = new WeakMap<readonly RowPlan[], ReadonlyMap<string, readonly RowPlan[]>>();

export function rowsOfOrder({ rows }: Pick<TablePlan, 'rows'>, row: RowPlan): readonly RowPlan[] {
  if (row.row.order === '') return [row];
  let byOrder = known.get(rows);
  if (!byOrder) {
    const found = new Map<string, RowPlan[]>();
    for (const each of rows) {
      const same = found.get(each.row.order);
      if (same) same.push(each);
      else found.set(each.row.order, [each]);
    }
    known.set(rows, (byOrder = found));
  }
  return byOrder.get(row.row.order) ?? [row];
}

/** The price that a row speaks for. An order of several rows has a part in each, or its total in all or one of them. */
export function priceOfRow(
  { now }: Pick<Plan, 'now'>,
  { table, row }: PlacedRow,
  facts: RowFacts,
): OrderPrice {
  const rows = rowsOfOrder(table, row);
  const own = priceOf(facts);
  if (rows.length === 1) return { price: own, isElsewhere: false };
  const priced = rows.map((each) => {
    const cells = each === row ? facts : factsOfRow(table, each.row, now);
    return { cells, price: priceOf(cells) };
  });
  if (areOwnPrices(priced)) return { price: own, isElsewhere: own === undefined };
  const speaks = priced.findIndex(({ price }) => price !== undefined);
  return { price: own, isElsewhere: rows[Math.max(speaks, 0)] !== row };
}
