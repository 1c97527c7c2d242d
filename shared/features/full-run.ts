import { applyPatch } from '../book/apply';
import { isEmptyPatch, type CellChange, type NewSheet, type Patch } from '../book/patch';
import type { Capability } from '../capability';
import { patchOf } from '../plan/patch-of';
import type { Plan } from '../plan/plan';
import { mergedPatch } from '../proposals/proposal';

/** A capability, as far as it may add something. */
type Adding = Pick<Capability, 'additions'> & { readonly key?: string };

/**
 * What a full run writes: the verdicts, and in a book that a person has confirmed what capabilities write down besides.
 * Each sees the book as those before it leave it, so that two of them may add rows to one sheet.
 */
export function fullRunPatch(capabilities: readonly Adding[], plan: Plan): Patch {
  let patch = patchOf(plan);
  if (!plan.isConfirmed || plan.isPart) return patch;
  let { book } = plan;
  let isApplied = false;
  for (const { additions } of capabilities) {
    if (!additions) continue;
    if (!isApplied) book = applyPatch(book, patch).book;
    isApplied = true;
    const added = additions({ ...plan, book });
    if (isEmptyPatch(added)) continue;
    patch = withAdded(patch, added);
    book = applyPatch(book, added).book;
  }
  return patch;
}

/** What goes into a sheet that the patch itself makes stands there from the beginning. */
function withAdded(patch: Patch, added: Patch): Patch {
  const made = new Set(patch.sheets.map(({ name }) => name));
  const isInside = ({ sheet }: CellChange): boolean => made.has(sheet);
  const inside = added.cells.filter(isInside);
  const merged = mergedPatch(patch, { ...added, cells: added.cells.filter((cell) => !isInside(cell)) });
  if (inside.length === 0) return merged;
  return {
    ...merged,
    sheets: merged.sheets.map((sheet) => withCells(sheet, inside.filter((cell) => cell.sheet === sheet.name))), // prettier-ignore
  };
}

function withCells(sheet: NewSheet, cells: readonly CellChange[]): NewSheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, write } of cells) {
    while (rows.length < row) rows.push([]);
    const cellsOfRow = rows[row - 1]!;
    while (cellsOfRow.length < column) cellsOfRow.push(null);
    cellsOfRow[column - 1] = write;
  }
  return { ...sheet, rows };
}
