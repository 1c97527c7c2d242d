import type { Place } from '../book/address';
import { textOf } from '../cells/cells';
import { valueAt } from '../book/model';
import { acts } from '../mapping/map';
import { entriesOf, type OrderEntry } from '../orders/entry';
import { customerNamed } from '../orders/customers';
import { nameKey } from '../people/names';
import type { PlacedRow } from '../plan/late-orders';
import { orderPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import type { RowFacts } from '../plan/row-facts';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { onceFor } from '../remembered';
import { fold } from '../templates/vocabulary/words';
import { dayOf } from '../time/moment';
import { orderKey } from '../trade/order-key';
import { SOURCE_HEADERS } from './source-headers.data';

/** An inquiry of a sheet of inquiries, also one that has become an order since. */
export interface Inquiry {
  /** Names it for filters of orders. */
  readonly entry: OrderEntry;
  /** Its number and that of its quotation, as they are compared; blank ones left out. */
  readonly numbers: ReadonlySet<string>;
  /** Empty where the sheet names nobody. */
  readonly customer: string;
  /** Serial day; undefined where the sheet has none. */
  readonly day: number | undefined;
  /** As the sheet writes it; empty where it does not say. */
  readonly source: string;
  /** The cell of the source, else the one that names it. */
  readonly place: Place;
}

export interface Inquiries {
  readonly all: readonly Inquiry[];
  /** Sheets in which inquiries are kept, and those among them without a column of sources. */
  readonly sheets: readonly string[];
  readonly withoutSource: readonly string[];
}

export const INQUIRY = 'inquiry';

/** Every inquiry once, whatever rows and sheets it has, in the order of the sheets. */
export const inquiriesOf = onceFor((plan: Plan): Inquiries => {
  const tables = plan.tables.filter(keepsInquiries);
  const sources = new Map(tables.map((table) => [table, sourceColumn(table)]));
  const found = new Map<string, Inquiry>();
  const entries = tables.length > 0 ? entriesOf(plan) : [];
  for (const entry of entries)
    for (const placed of entry.whole.rows) {
      if (!sources.has(placed.table) || !isInquiry(placed.row)) continue;
      const inquiry = inquiryOf(plan, entry, placed, sources.get(placed.table));
      const known = found.get(entry.key);
      if (!known || (known.source === '' && inquiry.source !== '')) found.set(entry.key, inquiry);
    }
  return {
    all: [...found.values()],
    sheets: tables.map(({ table }) => table.sheet),
    withoutSource: tables.filter((each) => sources.get(each) === undefined).map(({ table }) => table.sheet),
  };
});

/** Whether inquiries are kept in a table: some of its rows are, or it has the day on which they came. */
const keepsInquiries = ({ rows, columns }: TablePlan): boolean =>
  rows.length > 0 &&
  (rows.some(({ order }) => order.variant.key === INQUIRY) || columns.byField('inquiry_date').length > 0);

/** A row of such a table that began as an inquiry, whatever has become of it. */
const isInquiry = ({ order }: RowPlan): boolean =>
  order.variant.key === INQUIRY ||
  (order.variant.key !== 'claim' &&
    (order.cells.date('inquiry_date') !== undefined || isInquiryAlone(order.cells)));

/** Whether a row has the number of an inquiry and none of an order: an inquiry still, dated or not. */
export const isInquiryAlone = (cells: Pick<RowFacts, 'text'>): boolean =>
  cells.text('inquiry_no') !== '' && ORDER_NUMBERS.every((field) => cells.text(field) === '');

const ORDER_NUMBERS = ['order_no', 'contract_no', 'pi_no', 'customer_po'];

/** The column that says where inquiries come from; what a person has said is something else is none. */
function sourceColumn({ table }: TablePlan): number | undefined {
  let best: { column: number; rank: number } | undefined;
  for (const map of table.columns) {
    const rank =
      map.ours || (map.field !== null && acts(map)) || map.stage !== null
        ? -1
        : (RANKS.get(fold(map.header)) ?? -1);
    if (rank >= 0 && (!best || rank < best.rank)) best = { column: map.column, rank };
  }
  return best?.column;
}

const RANKS: ReadonlyMap<string, number> = new Map(
  SOURCE_HEADERS.map((header, rank) => [fold(header), rank]),
);

function inquiryOf(plan: Plan, entry: OrderEntry, placed: PlacedRow, column: number | undefined): Inquiry {
  const { table, row } = placed;
  const { cells } = row.order;
  const on = cells.date('inquiry_date');
  const place = orderPlace(table, row);
  const source = column === undefined ? '' : textOf(valueAt(table.sheet, row.row.row, column)).trim();
  return {
    entry,
    numbers: numbersOf((field) => cells.text(field)),
    customer: customerKey(plan, entry.customer),
    day: on === undefined ? undefined : dayOf(on),
    source: source.replace(/\s+/g, ' ').slice(0, LONGEST),
    place: column === undefined ? place : { ...place, column },
  };
}

/** Nobody names a source at greater length. */
const LONGEST = 80;

/** The numbers by which an inquiry is known and an order names it. */
export const numbersOf = (text: (field: string) => string): ReadonlySet<string> =>
  new Set(
    ['inquiry_no', 'quote_no'].flatMap((field) => {
      const number = text(field);
      return number === '' ? [] : [`${field} ${orderKey(number)}`];
    }),
  );

/** Names a customer however a sheet spells them; empty for nobody. */
export const customerKey = (plan: Plan, name: string): string =>
  customerNamed(plan, name)?.key ?? nameKey(name);
