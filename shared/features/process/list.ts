import { keysIn } from '../../proposals/process/rows';
import { VARIANT_KEY } from '../../process/compile';
import type { ProcessRow } from '../../process/row';

export interface ListedStage {
  readonly row: ProcessRow;
  /** Written below the list of its process in the sheet; shown behind what it comes after. */
  readonly isLoose: boolean;
}

/**
 * The stages of a process as a person reads them: in the order of the sheet, with those that were added below
 * the other rows shown behind the last stage that they come after. `shipped` holds the keys that the process has
 * as shipped; it is empty for a process of the team's own, whose rows all stand where they were put.
 */
export function listedStages(
  rows: readonly ProcessRow[],
  variant: string,
  shipped: ReadonlySet<string>,
): ListedStage[] {
  const first = rows.findIndex((row) => row.variant === variant);
  const block: ProcessRow[] = [];
  const loose: ProcessRow[] = [];
  let isBelow = false;
  for (let at = first; at >= 0 && at < rows.length; at++) {
    const row = rows[at]!;
    if (row.variant !== variant) isBelow = true;
    else if (row.key !== VARIANT_KEY) (isBelow ? loose : block).push(row);
  }
  while (block.length > 0 && shipped.size > 0 && !shipped.has(block[block.length - 1]!.key))
    loose.unshift(block.pop()!);
  const list = block.map((row): ListedStage => ({ row, isLoose: false }));
  for (const row of loose) {
    const before = new Set(keysIn(row.after));
    const last = list.reduce((found, listed, at) => (before.has(listed.row.key) ? at : found), -1);
    list.splice(last < 0 ? list.length : last + 1, 0, { row, isLoose: true });
  }
  return list;
}
