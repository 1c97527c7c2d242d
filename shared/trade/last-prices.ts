import { nameKey } from '../people/names';

/** A price as a line, an order or a quotation has it. */
export interface PriceTold {
  readonly item: string;
  /** Of one unit, as it is written, before a discount. */
  readonly price: number;
  /** A fraction that comes off the price; 0 where none was written. */
  readonly discount: number;
  /** ISO code; empty where nobody says. */
  readonly currency: string;
  readonly unit: string;
  readonly order: string;
  /** The serial day of the order or the quotation; undefined where the sheet has none. */
  readonly day: number | undefined;
  /** It was offered and is no order. */
  readonly isQuoted: boolean;
}

/** The last prices of an item, of all items where none is named: the newest first, those without a day last. */
export function lastPrices<P extends PriceTold>(prices: readonly P[], item: string, most: number): P[] {
  const wanted = nameKey(item);
  return prices
    .filter((price) => wanted === '' || nameKey(price.item) === wanted)
    .sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || 0)
    .slice(0, most);
}
