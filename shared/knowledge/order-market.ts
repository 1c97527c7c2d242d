import { linesByOrder } from '../money/records';
import { nameKey } from '../people/names';
import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import { orderKey } from '../trade/order-key';
import type { OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import { onceFor } from '../remembered';
import { PRODUCTS } from '../trade/sheets/products.sheet';
import { placeNames, type PlaceNames } from './place-names';
import { saidCountries } from './said-countries';

/** Where an order or inquiry goes and what it is, as far as the book says so. */
export interface OrderMarket {
  /** ISO codes: of the order's own country, the customer's card, else the port of destination; empty where none of them says. */
  readonly countries: readonly string[];
  readonly from: readonly PlaceNames[];
  readonly to: readonly PlaceNames[];
  /** What its cells and lines call the goods. */
  readonly goods: readonly string[];
}

const GOODS = ['product', 'sku'];

const known = new WeakMap<OrderEntry, OrderMarket>();

/** What market an order is in; nothing is guessed. */
export function marketOf(plan: Plan, entry: OrderEntry): OrderMarket {
  let market = known.get(entry);
  if (!market) known.set(entry, (market = gathered(plan, entry)));
  return market;
}

function gathered(plan: Plan, entry: OrderEntry): OrderMarket {
  const [from, to, goods] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const { table, row } of entry.whole.rows) {
    if (row.order.carriedOn) continue;
    const facts = factsOfRow(table, row.row, plan.now);
    from.add(facts.text('pol'));
    to.add(facts.text('pod'));
    for (const field of GOODS) goods.add(facts.text(field));
  }
  for (const { record } of linesByOrder(plan).get(orderKey(entry.order)) ?? []) goods.add(record.item);
  for (const item of [...goods]) for (const name of productNames(plan).get(nameKey(item)) ?? []) goods.add(name);
  const named = (texts: Iterable<string>): PlaceNames[] =>
    [...texts].filter((text) => text.trim() !== '').map(placeNames);
  const destinations = named(to);
  const own = saidCountries(plan, entry);
  const countries = own.length > 0 ? own : destinations.flatMap((each) => each.countries);
  goods.delete('');
  return { countries: [...new Set(countries)], from: named(from), to: destinations, goods: [...goods] };
} // prettier-ignore

/** What 跟单_产品 calls an item, by its number. */
const productNames = onceFor((plan: Plan): ReadonlyMap<string, readonly string[]> =>
  new Map(recordsOf(plan, PRODUCTS).records.map(({ item, nameZh = '', nameEn = '' }) => [nameKey(item), [nameZh, nameEn]])),
); // prettier-ignore
