import type { Place } from '../book/address';
import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import { currencyCode } from '../records/money';
import { LINES } from '../trade/sheets/lines.sheet';
import { nameKey } from '../people/names';
import type { PriceTold } from '../trade/last-prices';
import { dayOf } from '../time/moment';
import type { OrderEntry } from './entry';
import { cellsOf } from './order-cells';
import { recordsOf } from './records';
import { placeOfField } from './section-parts';

/** A price with the cell that it stands in. */
export interface PlacedPrice extends PriceTold {
  readonly place: Place;
}

/** Dates by which a price is told, best first: when it was ordered, else offered, else asked for. */
const DATES = ['order_date', 'quote_date', 'inquiry_date'];
const ITEMS = ['sku', 'product'];

/**
 * Every price of some orders and inquiries: by their lines where the book has lines of them, else by the tracker's own
 * unit price. An order is never told by both.
 */
export function pricesOf(plan: Plan, entries: readonly OrderEntry[]): PlacedPrice[] {
  const lines = linesByOrder(plan);
  return entries.flatMap((entry) => {
    const rows = entry.whole.rows.filter(
      ({ row }) => row.order.variant.key !== 'claim' && !row.order.carriedOn,
    );
    const [first] = rows;
    if (!first || entry.phase === 'cancelled') return [];
    const facts = rows.map(({ table, row }) => factsOfRow(table, row.row, plan.now));
    const dated = facts.flatMap((each) => DATES.map((field) => each.date(field)));
    const on = dated.find((date) => date !== undefined);
    const told = {
      order: entry.order,
      day: on === undefined ? undefined : dayOf(on),
      isQuoted: entry.phase === 'inquiry',
    };
    const own = linesOf(
      lines,
      entry,
      facts.map((each) => each.text('inquiry_no')),
    );
    if (own.length > 0)
      return own.map((line): PlacedPrice => ({
        ...line,
        ...told,
        currency: line.currency || entry.currency,
      }));
    return rows.flatMap(({ table, row }, at): PlacedPrice[] => {
      const price = facts[at]!.number('unit_price');
      const item = ITEMS.map((field) => facts[at]!.text(field)).find((text) => text !== '');
      if (price === undefined || item === undefined) return [];
      const { currency } = cellsOf(table, row, plan.now);
      const place = placeOfField(table, row, ['unit_price']);
      return [{ ...told, item, price, discount: 0, currency, unit: facts[at]!.text('unit'), place }];
    });
  });
}

type Line = Omit<PlacedPrice, 'order' | 'day' | 'isQuoted'>;

function linesByOrder(plan: Plan): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  for (const row of recordsOf(plan, LINES).rows) {
    const { record } = row;
    if (record?.price === undefined) continue;
    const { order, item, price, discount = 0, currency = '', unit = '' } = record;
    const line = {
      item,
      price,
      discount,
      currency: currencyCode(currency) ?? '',
      unit,
      place: row.place('price'),
    };
    const known = lines.get(nameKey(order));
    if (known) known.push(line);
    else lines.set(nameKey(order), [line]);
  }
  return lines;
}

/** Of its own number, else of the inquiry from which it came. */
function linesOf(
  lines: ReadonlyMap<string, readonly Line[]>,
  { whole: { speaks, order }, key }: OrderEntry,
  inquiries: readonly string[],
): readonly Line[] {
  for (const name of [order, key, speaks.row.row.key, ...inquiries]) {
    const found = name === '' ? undefined : lines.get(nameKey(name));
    if (found) return found;
  }
  return [];
}
