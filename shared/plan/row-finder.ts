import { KEY_FIELDS } from '../book/fields';
import { textOf } from '../book/cells';
import type { TableMap } from '../book/mapping';
import { isBlank, valueAt, type Sheet } from '../book/model';
import type { ReadColumn, TableColumns } from './table-columns';

/** A row of a table that holds an order, or a part of the one above. */
export interface OrderRow {
  readonly row: number;
  /** The order's number; empty for a row that holds data and no number. */
  readonly order: string;
  /** The row's own name: the order's number, with SKU or shipment where an order has several rows. */
  readonly key: string;
  /** Whether the order's own cells are those of the row above. */
  readonly continues: boolean;
}

/** Tells which rows of a table are orders, and what they are called. */
export interface RowFinder {
  /** The column that names orders; undefined when the table has none. */
  readonly keyColumn: ReadColumn | undefined;
  /** What the row holds, given the order of the nearest row above; undefined for spacers, separators and repeated headers. */
  at(row: number, above: string): OrderRow | undefined;
}

/** What tells the rows of one order apart, best first. */
const PART_FIELDS: Readonly<Record<TableMap['grain'], readonly string[]>> = {
  order: [],
  'order×sku': ['sku', 'product'],
  'order×shipment': ['container_no', 'bl_no', 'booking_no', 'etd'],
};

export function rowFinder(table: TableMap, columns: TableColumns, sheet: Sheet): RowFinder {
  const keyColumn = KEY_FIELDS.flatMap((field) => columns.byField(field))[0];
  const parts = PART_FIELDS[table.grain]!.flatMap((field) => columns.byField(field).slice(0, 1));
  const text = (row: number, column: number): string => textOf(valueAt(sheet, row, column)).replace(/\s*\n\s*/g, ' ');
  const filled = (row: number): number => {
    let count = 0;
    for (const { column } of columns.all) if (!isBlank(valueAt(sheet, row, column))) count++;
    return count;
  };
  return {
    keyColumn,
    at(row, above) {
      const own = keyColumn ? text(row, keyColumn.column) : '';
      if (own === '' || columns.all.length > 2) {
        // A lone cell is a month, a subtotal or a remark, not an order.
        const cells = filled(row);
        if (cells === 0 || (cells === 1 && columns.all.length > 2)) return undefined;
      }
      if (keyColumn && own === textOf(keyColumn.header)) return undefined;
      const continues = own === '' && above !== '';
      const order = continues ? above : own;
      const part = parts.map(({ column }) => text(row, column)).find((each) => each !== '');
      return { row, order, key: nameOf(order, part, row), continues };
    },
  };
}

function nameOf(order: string, part: string | undefined, row: number): string {
  if (order === '') return `#${row}`;
  return part === undefined ? order : `${order} / ${part}`;
}
