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
  return new OrderRows(table, columns, sheet);
}

class OrderRows implements RowFinder {
  readonly keyColumn: ReadColumn | undefined;
  private readonly skipped: ReadonlySet<number>;
  private readonly all: readonly number[];
  private readonly keys: readonly number[];
  private readonly parts: readonly number[];

  constructor(
    table: TableMap,
    columns: TableColumns,
    private readonly sheet: Sheet,
  ) {
    this.keyColumn =
      columns.all.find(({ column }) => column === table.keys[0]) ??
      columns.all.find(({ column }) => table.keys.includes(column));
    this.skipped = new Set(table.skip);
    this.all = columns.all.map(({ column }) => column);
    this.keys = table.keys;
    this.parts = PART_FIELDS[table.grain].flatMap((field) =>
      columns
        .byField(field)
        .slice(0, 1)
        .map(({ column }) => column),
    );
  }

  at(row: number, above: OrderRow | undefined): OrderRow | undefined {
    if (this.skipped.has(row)) return undefined;
    const own = this.firstText(row, this.keys);
    if (own === '' && this.isBlank(row)) return undefined;
    const continues = own === '' && above !== undefined && above.order !== '' && this.keys.length > 0;
    const order = continues ? above.order : own;
    const key = nameOf(order, this.firstText(row, this.parts), row);
    return continues ? { row, order, key, continues, above } : { row, order, key, continues };
  }

  private isBlank(row: number): boolean {
    return this.all.every((column) => isBlank(valueAt(this.sheet, row, column)));
  }

  /** What the first of some cells says that is not blank, in one line. */
  private firstText(row: number, columns: readonly number[]): string {
    for (const column of columns) {
      const text = textOf(valueAt(this.sheet, row, column));
      if (text !== '') return text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
    }
    return '';
  }
}

function nameOf(order: string, part: string, row: number): string {
  if (order === '') return `#${row}`;
  return part === '' ? order : `${order} / ${part}`;
}
