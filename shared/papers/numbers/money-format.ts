import type { Lang } from '../../lang';
import { decimalsOf, moneyText, type Money } from '../../records/money';
import { PRICE_DIGITS } from '../../trade/checks';

/**
 * Which dollar a bare `$` means nobody can tell, so papers write the ISO code. Only in a Chinese paper the yuan has its
 * sign, as contracts within China do; in others `¥` may be a yen.
 */
const isYuanSign = (currency: string, lang: Lang): boolean => currency === 'CNY' && lang === 'zh';

/** `USD 12,345.50`; `¥12,345.50` for renminbi in a Chinese paper. */
export function paperMoney(amount: Money, lang: Lang): string {
  const text = moneyText(amount);
  return isYuanSign(amount.currency, lang) ? text.replace('CNY ', '¥') : text.trim();
}

/** How a cell shows an amount: `"USD" #,##0.00`. */
export function amountFormat(currency: string, lang: Lang): string {
  return prefix(currency, lang) + digits('0'.repeat(decimalsOf(currency)));
}

/** How a cell shows a unit price: `"USD" #,##0.00##`, with the currency's digits at least and four at most. */
export function priceFormat(currency: string, lang: Lang): string {
  return prefix(currency, lang) + digits('0'.repeat(decimalsOf(currency)).padEnd(PRICE_DIGITS, '#'));
}

const digits = (after: string): string => (after === '' ? '#,##0' : `#,##0.${after}`);

function prefix(currency: string, lang: Lang): string {
  if (isYuanSign(currency, lang)) return '"¥"';
  return currency === '' ? '' : `"${currency}" `;
}

/** Kilograms with two digits, cubic metres with three. */
export const WEIGHT_FORMAT = '#,##0.00';
export const MEASUREMENT_FORMAT = '#,##0.000';
