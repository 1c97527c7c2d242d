import { nameKey } from '../people/names';
import { factsOfRow } from '../plan/facts-of-row';
import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import { currencyCode, type Money } from '../records/money';
import { dayOf } from '../time/moment';
import { converted, type Converted } from '../trade/exchange-rate';
import { lineAmount } from '../trade/lines-of-orders';
import { orderKey } from '../trade/order-key';
import { refundRateOn } from '../trade/refund-rate';
import type { Product } from '../trade/sheets/products.sheet';
import type { LedgerOrder } from './ledger';
import { linesByOrder, productsOf, ratesOf, refundRatesOf } from './records';

/** The refund of one line of an order's goods. */
export interface RefundLine {
  readonly item: string;
  /** What the line is sold for: the base. */
  readonly base: Money | undefined;
  /** A fraction; undefined where neither 跟单_退税率 nor the product's card says. */
  readonly rate: number | undefined;
  /** `dated`: a row of 跟单_退税率 in force on the export date. `card`: the product's card. */
  readonly by: 'dated' | 'card' | undefined;
  readonly refund: Money | undefined;
}

export interface Refund {
  /** A serial day: the declaration's export date, else the sailing, else the day of the declaration. */
  readonly exported: number;
  readonly lines: readonly RefundLine[];
  /** Of all lines, in renminbi; undefined while one has no rate, no price or no written rate of exchange. */
  readonly total: Converted | undefined;
}

const CNY = 'CNY';

/**
 * What tax comes back on an order by its lines: the selling price of each × the rate in force on the export date
 * (MoF/STA 2/2026). That is the ceiling of a maker's refund (免抵退); a trading company's is reckoned from its VAT
 * invoices without tax, which no sheet here holds. Undefined before the export and without lines.
 */
export function refundOf(plan: Plan, line: LedgerOrder): Refund | undefined {
  const rows = linesByOrder(plan).get(orderKey(line.entry.order));
  const exported = exportedOn(plan, line.placed);
  if (!rows || exported === undefined) return undefined;
  const products = productsByItem(plan);
  const lines = rows.map(({ record }): RefundLine => {
    const product = products.get(nameKey(record.item));
    const currency = currencyCode(record.currency ?? '') ?? line.currency;
    const minor = lineAmount(record, currency);
    const base = minor === undefined ? undefined : { minor, currency };
    const inForce = refundRateOn(refundRatesOf(plan), { item: record.item, hs: product?.hs }, exported);
    const rate = inForce?.rate ?? product?.refundRate;
    const refund = base && rate !== undefined ? share(base, rate) : undefined;
    return {
      item: record.item,
      base,
      rate,
      by: inForce ? 'dated' : rate === undefined ? undefined : 'card',
      refund,
    };
  });
  return { exported, lines, total: totalOf(plan, lines, exported) };
}

function exportedOn(plan: Plan, { table, row }: PlacedRow): number | undefined {
  const facts = factsOfRow(table, row.row, plan.now);
  for (const field of ['export_date', 'atd', 'customs_date']) {
    const date = facts.date(field);
    if (date !== undefined && dayOf(date) <= dayOf(plan.now)) return dayOf(date);
  }
  return undefined;
}

const share = ({ minor, currency }: Money, rate: number): Money => ({
  minor: Math.round(Number((minor * rate).toPrecision(15))),
  currency,
});

function totalOf(plan: Plan, lines: readonly RefundLine[], day: number): Converted | undefined {
  let minor = 0;
  let by: Converted['by'];
  for (const { refund } of lines) {
    const cny = refund && converted(refund, CNY, ratesOf(plan), day);
    if (!cny) return undefined;
    minor += cny.money.minor;
    by ??= cny.by;
  }
  return { money: { minor, currency: CNY }, by };
}

const known = new WeakMap<readonly Product[], ReadonlyMap<string, Product>>();

function productsByItem(plan: Plan): ReadonlyMap<string, Product> {
  const products = productsOf(plan);
  let map = known.get(products);
  if (!map) known.set(products, (map = new Map(products.map((each) => [nameKey(each.item), each]))));
  return map;
}
