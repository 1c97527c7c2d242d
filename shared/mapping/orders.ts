import { textOf } from '../cells/cells';
import type { TableMap } from './map';
import { valueAt, type Sheet } from '../book/model';

/** A row of a table and the order it belongs to. */
export interface OrderRow {
  readonly row: number;
  /** What names the order, as the sheet shows it; `''` when nothing does. */
  readonly key: string;
  /** The row's own key cell is empty: the order is that of a row above (merged or left blank). */
  readonly inherited: boolean;
}

/** The rows of a table that are orders, top to bottom. A blank key cell takes the order of the row above. */
export function orderRows(sheet: Sheet, table: TableMap): OrderRow[] {
  const rows: OrderRow[] = [];
  let [skipped, current, above] = [0, '', table.firstRow - 1];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (table.skip[skipped] === row) {
      skipped++;
      continue;
    }
    const own = keyAt(sheet, row, table.keys);
    const inherited = own === '' && current !== '' && (above === row - 1 || table.grain !== 'order');
    if (own !== '') current = own;
    rows.push({ row, key: own !== '' ? own : inherited ? current : '', inherited });
    above = row;
  }
  return rows;
}

/** What names the order of a row by its own cells: the first key column that is filled. */
export function keyAt(sheet: Sheet, row: number, keys: readonly number[]): string {
  const first = keys[0];
  return first === undefined ? '' : textOf(valueAt(sheet, row, first));
}
