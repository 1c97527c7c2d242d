import { isBlank, isError, kindAt, valueAt } from '../../../book/model';
import type { CellWrite } from '../../../book/patch';
import { writeFor } from '../../../book/write-for';
import { valueOf } from '../../../book/patch';
import { sameValue } from '../../../book/compare';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import type { RowPlan, TablePlan } from '../../../plan/table-plan';
import { NoSuchSource } from './errors';
import { isCalled, isInquiryTable, isOrderTable, numberKey } from './target';

/** The inquiry that was won, or the order that is repeated. */
export interface OrderSource {
  readonly is: 'inquiry' | 'order';
  readonly number: string;
  readonly table: TablePlan;
  /** Its rows, the one with its number first. */
  readonly rows: readonly RowPlan[];
}

/**
 * What goes by a number: an order, else an inquiry (by its number or that of the quotation). The order goes first: an
 * inquiry that keeps its number as an order has been taken over already, and the order is what is repeated. NoSuchSource.
 */
export function sourceNamed(plan: Plan, from: string): OrderSource {
  for (const is of ['order', 'inquiry'] as const)
    for (const table of plan.tables.filter(is === 'order' ? isOrderTable : isInquiryTable)) {
      const rows = table.rows.filter((row) => isCalled(row, from) || (is === 'inquiry' && isQuoted(plan, table, row, from))); // prettier-ignore
      if (rows[0]) return { is, number: rows[0].row.order, table, rows };
    }
  throw new NoSuchSource(from, similarTo(plan, from));
}

function isQuoted({ now }: Plan, table: TablePlan, { row }: RowPlan, from: string): boolean {
  return ['quote_no', 'inquiry_no'].some(
    (field) => table.columns.byField(field).length > 0 && numberKey(factsOfRow(table, row, now).text(field)) === numberKey(from),
  ); // prettier-ignore
}

const MOST_SIMILAR = 5;

function similarTo({ tables }: Plan, from: string): string[] {
  const wanted = numberKey(from);
  const all = tables
    .filter((table) => isOrderTable(table) || isInquiryTable(table))
    .flatMap(({ rows }) => rows.map(({ row }) => row.order))
    .filter((order) => {
      const key = numberKey(order);
      return order !== '' && wanted !== '' && (key.includes(wanted) || wanted.includes(key));
    });
  return [...new Set(all)].slice(0, MOST_SIMILAR);
}

/** What a repeat order shares with the one before: who buys what, on which terms; no date, no amount, nothing that happened. */
const SAME_AGAIN: readonly string[] = [
  'customer', 'customer_code', 'country', 'salesperson', 'merchandiser', 'docs_clerk', 'purchaser', 'qc', 'department',
  'product', 'sku', 'hs_code', 'qty', 'unit', 'currency', 'incoterm', 'payment_term', 'pol', 'pod', 'ship_mode',
  'container_type', 'factory',
]; // prettier-ignore
/** What a quotation that was won settles besides. */
const QUOTED: readonly string[] = ['unit_price', 'amount', 'inquiry_no', 'quote_no'];
/** Of these rows of one order may differ; an order with one row says them only where all rows agree. */
const OF_ITEM: ReadonlySet<string> = new Set([
  'product',
  'sku',
  'hs_code',
  'qty',
  'unit',
  'unit_price',
  'amount',
  'factory',
]);

export function carriedFields({ is }: OrderSource): readonly string[] {
  return is === 'inquiry' ? [...SAME_AGAIN, ...QUOTED] : SAME_AGAIN;
}

/** What a row of the source says of a field, as its own cell holds it; undefined for one that is blank or shows an error. */
export function carried({ table }: OrderSource, { row }: RowPlan, field: string): CellWrite | undefined {
  const { sheet, columns } = table;
  for (const { column } of columns.byField(field)) {
    const value = valueAt(sheet, row.row, column);
    if (!isBlank(value) && !isError(value)) return writeFor(value, kindAt(sheet, row.row, column), undefined);
  }
  return undefined;
}

/** The same of all rows together, for a sheet that has one row an order; undefined where they differ. */
export function carriedByAll(source: OrderSource, field: string): CellWrite | undefined {
  const [first, ...others] = source.rows;
  const write = carried(source, first!, field);
  if (!write || !OF_ITEM.has(field)) return write;
  const isSame = others.every((row) => {
    const other = carried(source, row, field);
    return other !== undefined && sameValue(valueOf(other), valueOf(write));
  });
  return isSame ? write : undefined;
}
