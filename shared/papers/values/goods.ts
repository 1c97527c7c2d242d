import type { Place } from '../../book/address';
import type { OrderEntry } from '../../orders/entry';
import type { RecordRow } from '../../records/read';
import { currencyCode } from '../../records/money';
import { orderKey } from '../../trade/order-key';
import type { LINES } from '../../trade/sheets/lines.sheet';
import type { PRODUCTS } from '../../trade/sheets/products.sheet';
import { isRepeated, type Said, type SayingRow } from '../../orders/order-says';
import type { Sources } from './sources';

/** One item of the goods: of a row of 跟单_明细, or of a row of the order sheet where the order has none there. */
export interface Good {
  readonly item: Said<string>;
  readonly customerItem: Said<string> | undefined;
  readonly name: Said<string> | undefined;
  readonly quantity: Said<number> | undefined;
  readonly unit: Said<string> | undefined;
  readonly price: Said<number> | undefined;
  /** What the factory takes for one, in renminbi where its cell says nothing else. */
  readonly cost: Said<number> | undefined;
  /** A fraction off the price; 0 without. */
  readonly discount: number;
  /** ISO code; empty where neither line nor order says. */
  readonly currency: string;
  readonly cartons: Said<number> | undefined;
  readonly batch: string;
  readonly product: RecordRow<typeof PRODUCTS> | undefined;
  /** Where quantity and price are to be written. */
  cell(column: 'quantity' | 'unit' | 'price' | 'cost'): Place | undefined;
}

/** The goods of a paper's orders, order by order: of each its lines, or of its rows where it has none. */
export const goodsOf = (sources: Sources): readonly Good[] =>
  goodsByOrder(sources).flatMap(({ goods }) => goods);

/** Orders that a paper names and has no goods of. */
export const withoutGoods = (sources: Sources): readonly OrderEntry[] =>
  goodsByOrder(sources).flatMap(({ entry, goods }) => (entry && goods.length === 0 ? [entry] : []));

function goodsByOrder(sources: Sources): { readonly entry?: OrderEntry; readonly goods: readonly Good[] }[] {
  const { lines, order, entries } = sources;
  const keys = new Set(entries.map((entry) => orderKey(entry.order)));
  const isListed = lines.length > 0 && lines.every(({ record }) => keys.has(orderKey(record?.order ?? '')));
  // Lines under the number of an inquiry are not told apart by order.
  if (lines.length > 0 && !isListed) return [{ goods: lines.map((line) => fromLine(sources, line)) }];
  return entries.map((entry) => {
    const own = lines.filter(({ record }) => orderKey(record?.order ?? '') === orderKey(entry.order));
    if (own.length > 0) return { entry, goods: own.map((line) => fromLine(sources, line)) };
    const rows = order.rows.filter((row) => row.entry === entry);
    return { entry, goods: rows.flatMap((row) => fromRow(sources, row) ?? []) };
  });
}

function fromLine(sources: Sources, row: RecordRow<typeof LINES>): Good {
  const record = row.record!;
  const said = <V>(column: keyof typeof record, value: V | undefined): Said<V> | undefined =>
    value === undefined || value === '' ? undefined : { value, from: row.place(column) };
  const product = sources.productOf(record.item);
  const unit = product?.record?.unit;
  return {
    item: { value: record.item, from: row.place('item') },
    customerItem: said('customerItem', record.customerItem),
    name: undefined,
    quantity: said('quantity', record.quantity),
    unit: said('unit', record.unit) ?? (unit ? { value: unit, from: product.place('unit') } : undefined),
    price: said('price', record.price),
    cost: said('cost', record.cost),
    discount: record.discount ?? 0,
    currency: currencyCode(record.currency ?? '') ?? sources.currency,
    cartons: said('cartons', record.cartons),
    batch: record.batch ?? '',
    product,
    cell: (column) => row.place(column),
  };
}

/** A row of the order sheet is one item when it names one and says how many. */
function fromRow(sources: Sources, { entry, facts, table, row }: SayingRow): Good | undefined {
  const at = (field: string): Place | undefined => {
    const [column] = table.columns.byField(field);
    return column && { sheet: table.table.sheet, row: row.row.row, column: column.column };
  };
  const text = (field: string): Said<string> | undefined => {
    const [value, from] = [facts.text(field).trim(), at(field)];
    return value === '' || !from ? undefined : { value, from };
  };
  const number = (field: string): Said<number> | undefined => {
    const [value, from] = [facts.number(field), at(field)];
    return value === undefined || !from ? undefined : { value, from };
  };
  const item = text('sku') ?? text('product');
  if (!item) return undefined;
  const product = sources.productOf(item.value);
  const unit = product?.record?.unit;
  const fields = { quantity: 'qty', unit: 'unit', price: 'unit_price', cost: 'cost' } as const;
  return {
    item,
    customerItem: undefined,
    name: text('product'),
    quantity: number('qty'),
    unit: text('unit') ?? (unit ? { value: unit, from: product.place('unit') } : undefined),
    price: number('unit_price') ?? priceOf(number('amount'), number('qty')),
    cost: undefined,
    discount: 0,
    currency: sources.currency,
    cartons: isOwn(sources, entry, 'ctns') ? number('ctns') : undefined,
    batch: facts.text('shipment_no'),
    product,
    cell: (column) => at(fields[column]),
  };
}

/** Whether the rows of an order say a figure of themselves: each has one, and not all the same, which is the order's. */
function isOwn({ order }: Sources, entry: SayingRow['entry'], field: string): boolean {
  const own = order.rows.filter((row) => row.entry === entry).map(({ facts }) => facts.number(field));
  if (own.length === 1) return order.rows.length > 1;
  return own.every((figure) => figure !== undefined) && !isRepeated(own);
}

/** What one costs by an amount and a quantity, where that comes out even in four digits. */
function priceOf(
  amount: Said<number> | undefined,
  quantity: Said<number> | undefined,
): Said<number> | undefined {
  if (!amount || !quantity || quantity.value <= 0) return undefined;
  const each = amount.value / quantity.value;
  const exact = Number(each.toFixed(4));
  const isEven = Math.abs(exact * quantity.value - amount.value) < 0.005;
  return isEven ? { value: exact, from: amount.from } : undefined;
}
