import { decimalsOf } from '../../records/money';
import { PRICE_DIGITS } from '../../trade/checks';
import { decimalOf, figureOf, halfUp } from './decimal';

/** Whether a unit price has at most four digits after the point, so that a paper can say it as it is. */
export function isPrintable(price: number): boolean {
  return decimalOf(price).scale <= PRICE_DIGITS;
}

/** The price as a paper says it: rounded half up to four digits after the point. */
export function printedPrice(price: number): number {
  return figureOf(halfUp(decimalOf(price), PRICE_DIGITS), PRICE_DIGITS);
}

/** `1.25`, `0.0345`, `1,200.00`: with the currency's digits at least and four at most. */
export function priceText(price: number, currency: string): string {
  const least = decimalsOf(currency);
  const units = halfUp(decimalOf(price), PRICE_DIGITS);
  const digits = String(units < 0n ? -units : units).padStart(PRICE_DIGITS + 1, '0');
  const whole = digits.slice(0, -PRICE_DIGITS).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = digits.slice(-PRICE_DIGITS).replace(/0+$/, '').padEnd(least, '0');
  return `${units < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}
