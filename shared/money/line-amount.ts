import { currencyCode, decimalsOf, type Money } from '../records/money';
import type { OrderLine } from '../trade/sheets/lines.sheet';

/**
 * What a line of 跟单_明细 comes to: quantity × unit price, less its discount, to the minor unit. `otherwise`: the currency
 * of the order, for a line that names none. Undefined without a price.
 */
export function lineAmount(
  { quantity, price, discount = 0, currency = '' }: OrderLine,
  otherwise: string,
): Money | undefined {
  if (price === undefined) return undefined;
  const of = currencyCode(currency) ?? otherwise;
  const exact = quantity * price * (1 - discount) * 10 ** decimalsOf(of);
  return { minor: Math.round(Number(exact.toPrecision(15))), currency: of };
}
