import { nameKey } from '../people/names';
import { onceFor } from '../remembered';
import type { Customer } from './sheets/customers.sheet';

/** Finds the card of the customer that a cell of an order names. */
export type CustomerFinder = (name: string) => Customer | undefined;

/**
 * Finds cards by name, else by another spelling of the card, else by the full name; exactly, as names of people are
 * compared (width, case, blanks and dots do not count). A spelling of two cards finds neither: whose order it is has
 * to be asked. Made once for the same cards.
 */
export const customerFinder = onceFor((customers: readonly Customer[]): CustomerFinder => {
  const ways = [
    ({ customer }: Customer) => [customer],
    ({ aliases }: Customer) => aliases,
    ({ fullName = '' }: Customer) => [fullName],
  ].map((names) => indexOf(customers, names));
  return (name) => {
    const key = nameKey(name);
    const way = ways.find((index) => index.has(key));
    return key === '' ? undefined : (way?.get(key) ?? undefined);
  };
});

/** By spelling the card; null where several have it. */
function indexOf(
  customers: readonly Customer[],
  names: (card: Customer) => readonly string[],
): ReadonlyMap<string, Customer | null> {
  const index = new Map<string, Customer | null>();
  for (const card of customers)
    for (const key of new Set(names(card).map(nameKey)))
      if (key !== '') index.set(key, index.has(key) ? null : card);
  return index;
}

/** A card that nobody has checked for so many days may be out of date. */
export const CARD_HOLDS_DAYS = 180;

/** `never`: the card has no date. `days`: since it was checked. */
export type CardAge = { readonly is: 'fresh' | 'old'; readonly days: number } | { readonly is: 'never' };

/** How long ago a card was checked, on a serial day. A date ahead of today counts as today. */
export function cardAge({ checkedOn }: Pick<Customer, 'checkedOn'>, today: number): CardAge {
  if (checkedOn === undefined) return { is: 'never' };
  const days = Math.max(0, today - checkedOn);
  return { is: days > CARD_HOLDS_DAYS ? 'old' : 'fresh', days };
}
