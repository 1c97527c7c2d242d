import type { Moment } from '../time/moment';
import type { TablePlan } from './table-plan';
import { RowFacts } from './row-facts';
import type { OrderRow } from './row-finder';

/** The facts of a planned order, read from its cells once more; what belongs to the whole order from the rows above. */
export function factsOfRow(
  { sheet, columns, parts }: Pick<TablePlan, 'sheet' | 'columns' | 'parts'>,
  row: OrderRow,
  now: Moment,
): RowFacts {
  const rows = [row];
  while (rows[0]!.continues && rows[0]!.above) rows.unshift(rows[0]!.above);
  let facts: RowFacts | undefined;
  for (const each of rows)
    facts = new RowFacts(
      each.key,
      sheet,
      each.row,
      columns,
      now,
      each.continues ? facts : undefined,
      parts.get(each.row),
    );
  return facts!;
}
