import { same, type Bilingual } from '../../lang';
import { amountsOf, amountText } from '../../orders/amounts';
import type { OrderEntry } from '../../orders/entry';

/** What orders come to in each currency; what has no currency is not told: nobody could add it to anything. */
export function amountsText(orders: Iterable<Pick<OrderEntry, 'amount' | 'currency'>>): Bilingual[] {
  return amountsOf(orders)
    .filter(({ currency }) => currency !== '')
    .map((sum) => same(amountText(sum)));
}
