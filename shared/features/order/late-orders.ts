import type { Place } from '../../book/address';
import type { Plan } from '../../plan/plan';
import { keyColumnOf } from '../../plan/places';

/**
 * The next order with something late after a place, in the order of the sheets, around in a circle; the first
 * of all without a place. Undefined when nothing is late.
 */
export function nextLate(plan: Plan, after?: Place): Place | undefined {
  const late = plan.tables.flatMap((table) =>
    table.rows
      .filter(({ order }) => order.late)
      .map(({ row }): Place => ({ sheet: table.sheet.name, row: row.row, column: keyColumnOf(table) })),
  );
  if (after === undefined) return late[0];
  const rankOf = new Map(plan.book.sheets.map(({ name }, at) => [name, at]));
  const here = rankOf.get(after.sheet) ?? -1;
  const isAfter = ({ sheet, row }: Place): boolean => {
    const there = rankOf.get(sheet)!;
    return there > here || (there === here && row > after.row);
  };
  return late.find(isAfter) ?? late[0];
}
