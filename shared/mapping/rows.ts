import type { HeaderBlock } from './header.find';
import { rowReader } from './row-is';
import type { Sheet } from '../book/model';

/** The rows of a table: where its orders begin and end, and what stands between them. */
export interface DataRows {
  readonly firstRow: number;
  /** Before `firstRow` when there is no order. */
  readonly lastRow: number;
  /** Rows between them that are no orders: empty ones, months, subtotals, headers again. Ascending. */
  readonly skip: readonly number[];
  /** Where to look for another table below. */
  readonly next: number;
}

/** After so many empty rows a row must be a full order to belong to the table. */
const PATIENCE = 3;

/**
 * Walks down from the header. `keyColumns` are the columns that name an order, best first; `serialColumns`
 * those that only count rows (序号), which are filled far below the last order.
 */
export function dataRows(
  sheet: Sheet,
  block: HeaderBlock,
  keyColumns: readonly number[],
  serialColumns: readonly number[],
): DataRows {
  const read = rowReader(sheet, block, keyColumns, serialColumns);
  const firstRow = block.bottom + 1;
  const skip: number[] = [];
  let lastRow = block.bottom;
  let [pending, strict, row] = [[] as number[], false, firstRow];
  const full = Math.max(3, Math.ceil(0.25 * block.headers.filter((h) => h !== '').length));
  for (; row <= sheet.rows.length; row++) {
    const { is, filled } = read(row);
    if (is === 'other header') break;
    if (is === 'header') strict = false;
    if (is === 'total' || is === 'note') strict = true;
    const belongs =
      is === 'data' ? !strict || filled >= full : is === 'weak' && !strict && pending.length === 0;
    if (!belongs) {
      pending.push(row);
      if (pending.length > PATIENCE) strict = true;
      continue;
    }
    for (const p of pending) skip.push(p);
    pending = [];
    strict = false;
    lastRow = row;
  }
  return { firstRow, lastRow, skip, next: row };
}

/** Up to `most` rows spread evenly over the orders of a table. */
export function sampleRows(rows: DataRows, most: number): number[] {
  const skipped = new Set(rows.skip);
  const count = rows.lastRow - rows.firstRow + 1;
  const step = Math.max(1, count / most);
  const sample: number[] = [];
  for (let i = 0; i < count; i += step) {
    const row = rows.firstRow + Math.floor(i);
    if (!skipped.has(row)) sample.push(row);
  }
  return sample;
}
