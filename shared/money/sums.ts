import { amountText } from '../orders/amounts';
import { majorOf, moneyText, type Money } from '../records/money';

/** Amounts added up currency by currency, which never become one; the largest count of amounts first, then by name. */
export function sumsOf(amounts: Iterable<Money | undefined>): readonly Money[] {
  const sums = new Map<string, { minor: number; count: number }>();
  for (const money of amounts) {
    if (!money) continue;
    const sum = sums.get(money.currency);
    if (!sum) sums.set(money.currency, { minor: money.minor, count: 1 });
    else {
      sum.minor += money.minor;
      sum.count++;
    }
  }
  return [...sums]
    .sort(([a, { count: of }], [b, { count }]) => count - of || (a < b ? -1 : 1))
    .map(([currency, { minor }]) => ({ minor, currency }));
}

/** `USD 1,200.50`; without a code where the sheet does not say which currency it is. */
export const sumWords = (money: Money): string => moneyText(money).trim();

/** `USD 82,500`, `USD 82,500.50`: as lists say one amount, without cents where there are none. */
export const plainWords = (money: Money): string =>
  Number.isInteger(majorOf(money)) ? roundWords(money) : sumWords(money);

/** `USD 82,501`: cents left out, for sums of many. */
export const roundWords = (money: Money): string =>
  amountText({ amount: majorOf(money), currency: money.currency });

/** `USD 312,400.00 · EUR 8,000.00`; empty for none. */
export const sumsWords = (sums: readonly Money[]): string => sums.map(sumWords).join(' · ');

/** The same as lists say it. */
export const plainSums = (sums: readonly Money[]): string => sums.map(plainWords).join(' · ');

/** The same without cents. */
export const roundSums = (sums: readonly Money[]): string => sums.map(roundWords).join(' · ');
