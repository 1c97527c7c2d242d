import { applyPatch } from '../book/apply';
import type { Book } from '../book/model';
import { EMPTY_PATCH, isEmptyPatch, type CellChange, type NewSheet, type Patch } from '../book/patch';
import { mergedPatch } from './proposal';

/** Several changes in one patch, each made of the book as those before it leave it: so two may add rows, or a missing column, to one sheet. */
export function patchesInTurn(
  book: Book,
  steps: Iterable<(book: Book) => Patch>,
  first: Patch = EMPTY_PATCH,
): Patch {
  let patch = first;
  let after: Book | undefined;
  for (const step of steps) {
    after ??= isEmptyPatch(patch) ? book : applyPatch(book, patch).book;
    const added = step(after);
    if (isEmptyPatch(added)) continue;
    patch = withAdded(patch, added);
    after = applyPatch(after, added).book;
  }
  return patch;
}

/** What goes into a sheet that the patch itself makes stands there from the beginning. */
function withAdded(patch: Patch, added: Patch): Patch {
  const made = new Set(patch.sheets.map(({ name }) => name));
  const isInside = ({ sheet }: CellChange): boolean => made.has(sheet);
  const inside = added.cells.filter(isInside);
  const [again, fresh] = twiceWritten(
    patch.cells,
    added.cells.filter((cell) => !isInside(cell)),
  );
  const merged = mergedPatch({ ...patch, cells: again }, { ...added, cells: fresh });
  if (inside.length === 0) return merged;
  const cellsOf = ({ name }: NewSheet): CellChange[] => inside.filter(({ sheet }) => sheet === name);
  return { ...merged, sheets: merged.sheets.map((sheet) => withCells(sheet, cellsOf(sheet))) };
}

/**
 * A cell that is written twice goes from what was seen first to what is written last; what stands in a row that the patch
 * itself begins is not looked for by the name that the row will have.
 */
function twiceWritten(
  before: readonly CellChange[],
  added: readonly CellChange[],
): [readonly CellChange[], readonly CellChange[]] {
  const nameOf = ({ sheet, row }: CellChange, column: number): string => JSON.stringify([sheet, row, column]);
  const last = new Map(added.map((cell) => [nameOf(cell, cell.column), cell.write]));
  const known = new Set(before.map((cell) => nameOf(cell, cell.column)));
  const again = before.map((cell) => ({
    ...cell,
    write: last.get(nameOf(cell, cell.column)) ?? cell.write,
  }));
  const fresh = added.flatMap((cell): CellChange[] => {
    if (known.has(nameOf(cell, cell.column))) return [];
    const { key, ...rest } = cell;
    return [key && known.has(nameOf(cell, key.column)) ? rest : cell];
  });
  return [again, fresh];
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
