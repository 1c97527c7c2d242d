import type { Place } from '../../book/address';
import { both, same, type Bilingual } from '../../lang';
import { customerNamed } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { pricesOf, type PlacedPrice } from '../../orders/prices';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import { lastPrices } from '../../trade/last-prices';
import { dayWords } from './words';

/** A price that a customer was given. Plain JSON. */
export interface PriceLine {
  readonly item: string;
  /** `USD 3.2/PCS`, with the discount where there was one. */
  readonly price: Bilingual;
  readonly order: string;
  readonly on: Bilingual;
  readonly isQuoted: boolean;
  readonly place: Place;
}

/** Prices that are told unless more are asked for. */
const MOST = 5;

/** The last prices of a customer, of one item where it is named; the newest first. None of a customer nobody knows. */
export function prices(plan: Plan, customer: string, item = '', most = MOST): PriceLine[] {
  const found = customerNamed(plan, customer);
  return found ? priceLines(plan, found.entries, item, most) : [];
}

export const priceLines = (
  plan: Plan,
  entries: readonly OrderEntry[],
  item: string,
  most: number,
): PriceLine[] => lastPrices(pricesOf(plan, entries), item, most).map((price) => lineOf(plan, price));

function lineOf(
  { now }: Plan,
  { item, price, discount, currency, unit, order, day, isQuoted, place }: PlacedPrice,
): PriceLine {
  const figure = `${currency} ${price}`.trim() + (unit === '' ? '' : `/${unit}`);
  const off = Math.round(discount * 1000) / 10;
  return {
    item,
    price: off > 0 ? both(`${figure}，折扣 ${off}%`, `${figure} less ${off}%`) : same(figure),
    order,
    on: dayWords(day, dayOf(now)),
    isQuoted,
    place,
  };
}
