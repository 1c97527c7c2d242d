import { same, type Bilingual } from '../../lang';
import { figureText } from './page';

/** The amounts of orders by currency, the largest first; what has no amount or no currency is not added to anything. */
export function amountsText(
  orders: readonly { readonly amount: number | undefined; readonly currency: string }[],
): Bilingual[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of orders)
    if (amount !== undefined && currency !== '') sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([currency, sum]) => same(`${currency} ${figureText(Math.round(sum))}`));
}
