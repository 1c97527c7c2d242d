import { grouped } from '../cells/grouped';
import type { OrderEntry } from './entry';

/** What orders come to in one currency. */
export interface AmountSum {
  /** ISO code; empty where the sheet does not say which. */
  readonly currency: string;
  readonly amount: number;
  readonly orders: number;
}

/** Amounts by currency, that of most orders first; orders whose amount nobody wrote count in none. */
export function amountsOf(entries: Iterable<Pick<OrderEntry, 'amount' | 'currency'>>): AmountSum[] {
  const sums = new Map<string, { amount: number; orders: number }>();
  for (const { amount, currency } of entries) {
    if (amount === undefined) continue;
    const sum = sums.get(currency);
    if (!sum) sums.set(currency, { amount, orders: 1 });
    else {
      sum.amount += amount;
      sum.orders++;
    }
  }
  return [...sums]
    .map(([currency, { amount, orders }]) => ({ currency, amount: Math.round(amount * 100) / 100, orders }))
    .sort((a, b) => b.orders - a.orders || (a.currency < b.currency ? -1 : 1));
}

/** Amounts of several currencies, which never become one: `USD 312,400 · EUR 8,000`. Empty for none. */
export const amountsWords = (sums: readonly AmountSum[]): string => sums.map(amountText).join(' · ');

/** `USD 82,500.5`, to the cent: of one order. Empty where nobody says how much. */
export const sumText = ({ amount, currency }: Pick<OrderEntry, 'amount' | 'currency'>): string =>
  amount === undefined ? '' : `${currency} ${grouped(amount)}`.trim();

/** `USD 312,400`, cents left out: for counts and headings. */
export function amountText({ currency, amount }: Pick<AmountSum, 'currency' | 'amount'>): string {
  const figure = grouped(Math.round(amount));
  return currency === '' ? figure : `${currency} ${figure}`;
}
