import type { CellChange } from '../../../shared/book/patch';

/** A change on its way to a cell. */
export interface Pending {
  readonly change: CellChange;
  /** Where to write; differs from the change's own row when the row was found elsewhere by its key. */
  readonly row: number;
  /** The row was found by its key already. */
  readonly isFound: boolean;
}

/** Everything meant for one cell, in the order of the patch. */
export interface Target {
  readonly column: number;
  readonly pending: readonly Pending[];
}

export interface TargetRow {
  readonly row: number;
  /** From left to right. */
  readonly targets: readonly Target[];
}

/** The changes by row and column, downwards and from left to right, as a sheet keeps its cells. */
export function byPlace(pending: readonly Pending[]): TargetRow[] {
  const sorted = pending
    .map((item, order) => ({ item, order }))
    .sort(
      (a, b) => a.item.row - b.item.row || a.item.change.column - b.item.change.column || a.order - b.order,
    );
  const rows: { row: number; targets: { column: number; pending: Pending[] }[] }[] = [];
  for (const { item } of sorted) {
    let row = rows[rows.length - 1];
    if (row?.row !== item.row) rows.push((row = { row: item.row, targets: [] }));
    const target = row.targets[row.targets.length - 1];
    if (target?.column === item.change.column) target.pending.push(item);
    else row.targets.push({ column: item.change.column, pending: [item] });
  }
  return rows;
}
