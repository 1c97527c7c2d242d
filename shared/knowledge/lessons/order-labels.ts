import { customerNamed } from '../../orders/customers';
import { plainText, type OrderEntry } from '../../orders/entry';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { countryCode } from '../../time/country-code';
import { PRODUCTS, type Product } from '../../trade/sheets/products.sheet';
import { customerKeys } from './customer-key';
import { goodsOf, type Goods } from './goods';

/** What an order says of itself that cards go by. */
export interface OrderLabels {
  /** The stages that somebody can act on now. */
  readonly stages: ReadonlySet<string>;
  /** The one that comes next. */
  readonly next: string | undefined;
  /** ISO codes; empty where neither order nor customer's card says one. */
  readonly countries: readonly string[];
  readonly customer: string | undefined;
  readonly goods: Goods;
  readonly causes: readonly string[];
}

export function orderLabels(plan: Plan, entry: OrderEntry): OrderLabels {
  const orders = entry.whole.rows.map(({ row }) => row.order).filter(({ carriedOn }) => !carriedOn);
  const cells = (field: string): string[] =>
    orders.map((order) => order.cells.text(field)).filter((text) => text !== '');
  const skus = cells('sku');
  const product = productsBySku(recordsOf(plan, PRODUCTS).records);
  const items = skus.flatMap((sku) => product.get(plainText(sku)) ?? []);
  return {
    stages: new Set(entry.work.map(({ stage }) => stage.stage.key)),
    next: entry.whole.speaks.row.order.next?.stage.key,
    countries: countriesOf(plan, entry, orders.map(({ country }) => country)), // prettier-ignore
    customer: customerKeys(plan)(entry.customer),
    goods: goodsOf([
      ...cells('product'),
      ...skus,
      ...items.flatMap(({ nameZh = '', nameEn = '' }) => [nameZh, nameEn]),
    ]),
    causes: cells('issue_cause').map(plainText),
  };
}

/** As the order writes them, else the one of the customer's card. */
function countriesOf(plan: Plan, { customer }: OrderEntry, written: readonly string[]): readonly string[] {
  const codes = written.flatMap((text) => countryCode(text) ?? []);
  if (codes.length > 0 || written.some((text) => text !== '')) return codes;
  const country = customerNamed(plan, customer)?.card?.country;
  return country === undefined ? [] : [country];
}

const productsBySku = onceFor(
  (products: readonly Product[]): ReadonlyMap<string, Product> =>
    new Map(products.map((product) => [plainText(product.item), product])),
);
