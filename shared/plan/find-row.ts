import type { Plan } from './plan';
import { firstAtOrBelow } from './planner';
import type { RowPlan, TablePlan } from './table-plan';

/** A planned row with the table that it belongs to. */
export interface FoundRow {
  readonly table: TablePlan;
  readonly row: RowPlan;
  /** Position in `table.rows`. */
  readonly index: number;
}

/** The order that a row of a sheet holds; undefined where it holds none. */
export function rowAt(plan: Plan, sheet: string, row: number): FoundRow | undefined {
  for (const table of plan.tables) {
    if (table.table.sheet !== sheet) continue;
    const index = firstAtOrBelow(table, row);
    const found = table.rows[index];
    if (found?.row.row === row) return { table, row: found, index };
  }
  return undefined;
}
