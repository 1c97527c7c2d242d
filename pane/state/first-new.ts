import type { Place } from '../../shared/book/address';
import type { NewColumn } from '../../shared/book/patch';

/** Where new columns are looked at: beside the most overdue order where one is late, else at their header. */
export function firstNew(columns: readonly NewColumn[], worst: Place | undefined): Place {
  const beside = columns.find(({ sheet }) => sheet === worst?.sheet);
  const { sheet, column, headerRow } = beside ?? columns[0]!;
  return { sheet, column, row: beside ? worst!.row : headerRow };
}
