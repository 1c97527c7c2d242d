import type { Money } from '../records/money';
import type { OrderFacts } from './order-facts';

/** A row of an order that has several, and the amount that it shows. */
interface RowOfSeveral {
  readonly cells: Pick<OrderFacts, 'number' | 'text'>;
  readonly price: Money | undefined;
}

/** Rounding to whole units is no difference. */
const ROUNDING = 1;

/**
 * Whether the rows of one order have each a price of their own. Amounts that differ are; one amount in all of them is the
 * order's total, unless the rows are of other goods each and quantity times price is what each shows.
 */
export function areOwnPrices(rows: readonly RowOfSeveral[]): boolean {
  const priced = rows.filter(({ price }) => price !== undefined);
  if (priced.length < 2) return false;
  if (priced.some(({ price }) => price!.minor !== priced[0]!.price!.minor)) return true;
  const goods = new Set(priced.map(({ cells }) => `${cells.text('sku')}\0${cells.text('product')}`));
  return goods.size === priced.length && priced.every(({ cells }) => isOwnSum(cells));
}

function isOwnSum(cells: RowOfSeveral['cells']): boolean {
  const [quantity, price, amount] = [cells.number('qty'), cells.number('unit_price'), cells.number('amount')];
  if (quantity === undefined || price === undefined || amount === undefined) return false;
  return Math.abs(quantity * price - amount) < ROUNDING;
} // prettier-ignore
