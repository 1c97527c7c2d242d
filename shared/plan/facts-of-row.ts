import type { Moment } from '../time/moment';
import type { TablePlan } from './table-plan';
import { RowFacts } from './row-facts';
import type { OrderRow } from './row-finder';

/** What the cells of a table are read with. */
type ReadTable = Pick<TablePlan, 'sheet' | 'columns' | 'parts' | 'records'>;

/** The facts of a row, its order's own data from the row above where it continues one. */
export function factsBelow(
  { sheet, columns, parts, records }: ReadTable,
  at: OrderRow,
  above: RowFacts | undefined,
  now: Moment,
): RowFacts {
  const { key, row, continues } = at;
  const told = continues ? above : undefined;
  return new RowFacts(key, sheet, row, columns, now, told, parts.get(row), records?.of(at));
}

/** The facts of a planned order, read from its cells once more; what belongs to the whole order from the rows above. */
export function factsOfRow(table: ReadTable, row: OrderRow, now: Moment): RowFacts {
  const below: OrderRow[] = [];
  let top = row;
  while (top.continues && top.above) {
    below.push(top);
    top = top.above;
  }
  let facts = factsBelow(table, top, undefined, now);
  while (below.length > 0) facts = factsBelow(table, below.pop()!, facts, now);
  return facts;
}
