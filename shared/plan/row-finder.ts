import { textOf } from '../cells/cells';
import type { TableMap } from '../mapping/map';
import { isBlank, valueAt, type Sheet } from '../book/model';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** A row of a table that holds an order, or a part of the one above. */
export interface OrderRow {
  readonly row: number;
  /** The order's number; empty for a row that holds data and no number. */
  readonly order: string;
  /** The row's own name: the order's number, with SKU or shipment where an order has several rows. */
  readonly key: string;
  /** Whether the order's own cells are those of the row above. */
  readonly continues: boolean;
  /** The row above it that holds an order, for one that continues. */
  readonly above?: OrderRow;
}

/** Tells which rows of a table are orders, and what they are called. */
export interface RowFinder {
  /** The column that names orders; undefined when the table has none. */
  readonly keyColumn: ReadColumn | undefined;
  /** What the row holds, given the nearest row above that holds an order; undefined for spacers, separators and repeated headers. */
  at(row: number, above: OrderRow | undefined): OrderRow | undefined;
}

/** What tells the rows of one order apart, best first. */
const PART_FIELDS: Readonly<Record<TableMap['grain'], readonly string[]>> = {
  order: [],
  'order×sku': ['sku', 'product'],
  'order×shipment': ['container_no', 'bl_no', 'booking_no', 'etd'],
};

export function rowFinder(table: TableMap, columns: TableColumns, sheet: Sheet): RowFinder {
  const skipped = new Set(table.skip);
  const keyColumn =
    columns.all.find(({ column }) => column === table.keys[0]) ??
    columns.all.find(({ column }) => table.keys.includes(column));
  const keyColumns = table.keys.length > 0 ? table.keys : [];
  const parts = PART_FIELDS[table.grain].flatMap((field) => columns.byField(field).slice(0, 1));
  const text = (row: number, column: number): string => {
    const shown = textOf(valueAt(sheet, row, column));
    return shown.includes('\n') ? shown.replace(/\s*\n\s*/g, ' ') : shown;
  };
  return {
    keyColumn,
    at(row, above) {
      if (skipped.has(row)) return undefined;
      const own = firstText(keyColumns, (column) => text(row, column));
      if (own === '' && columns.all.every(({ column }) => isBlank(valueAt(sheet, row, column))))
        return undefined;
      const continues = own === '' && above !== undefined && above.order !== '' && keyColumns.length > 0;
      const order = continues ? above.order : own;
      const part = firstText(parts, ({ column }) => text(row, column));
      const key = nameOf(order, part, row);
      return continues ? { row, order, key, continues, above } : { row, order, key, continues };
    },
  };
}

function firstText<T>(items: readonly T[], textOfItem: (item: T) => string): string {
  for (const item of items) {
    const text = textOfItem(item);
    if (text !== '') return text;
  }
  return '';
}

function nameOf(order: string, part: string, row: number): string {
  if (order === '') return `#${row}`;
  return part === '' ? order : `${order} / ${part}`;
}
