import type { Sheet } from '../../../shared/book/model';
import type { TableMap } from '../../../shared/mapping/mapping';
import { rowFinder, type OrderRow } from '../../../shared/plan/row-finder';
import { tableColumns } from '../../../shared/plan/table-columns';
import { wholeDay } from '../../../shared/time/moment';

const NOW = wholeDay(46160);

/** The rows of a table that a plan takes for orders or parts of them, top to bottom. */
export function ordersOf(sheet: Sheet, table: TableMap): OrderRow[] {
  const finder = rowFinder(table, tableColumns(table, sheet, NOW), sheet);
  const rows: OrderRow[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const found = finder.at(row, rows[rows.length - 1]);
    if (found) rows.push(found);
  }
  return rows;
}
