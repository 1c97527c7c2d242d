import type { Place } from '../book/address';
import { sameValue } from '../book/compare';
import { findSheet, holdsFormula, kindAt, valueAt } from '../book/model';
import { valueOf, type CellChange, type CellWrite } from '../book/patch';
import type { Plan } from '../plan/plan';
import { rowKey } from '../plan/result-patch';

/**
 * A change of one cell of the team's own, found again by the order's number when a colleague sorts or inserts
 * rows. Undefined for a cell that says so already and for one that a formula fills: that is the formula's to say.
 */
export function ownCell(
  plan: Plan,
  { sheet: name, row, column }: Place,
  write: CellWrite,
): CellChange | undefined {
  const sheet = findSheet(plan.book, name);
  if (!sheet || holdsFormula(kindAt(sheet, row, column))) return undefined;
  const seen = valueAt(sheet, row, column);
  if (sameValue(seen, valueOf(write))) return undefined;
  const table = plan.tables.find(
    ({ table }) => table.sheet === name && row >= table.firstRow && row <= table.lastRow,
  );
  const key = table && rowKey(sheet, table.finder.keyColumn?.column, row);
  return { sheet: name, row, column, seen, write, ...(key && { key }) };
}
