import type { Place } from '../book/address';
import type { RowPlan, TablePlan } from './table-plan';
import type { Work } from './work';

/** The column to put the cursor on for an order of a table: that of its number, else the first. */
export function keyColumnOf({ table, finder }: Pick<TablePlan, 'table' | 'finder'>): number {
  return finder.keyColumn?.column ?? table.left;
}

/** The cell that names an order. */
export function orderPlace(table: Pick<TablePlan, 'table' | 'finder'>, { row }: Pick<RowPlan, 'row'>): Place {
  return { sheet: table.table.sheet, row: row.row, column: keyColumnOf(table) };
}

/** The cell that will show work done, else the one that names its order. */
export function workPlace({ table, row, stage }: Work): Place {
  const [shows] = table.columns.ofStage(stage.stage).done;
  const place = orderPlace(table, row);
  return shows ? { ...place, column: shows.column } : place;
}
