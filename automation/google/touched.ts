import type { Patch } from '../../shared/book/patch';
import type { Meta, SheetMeta } from './meta';
import { whole, type Wanted } from './read';

/**
 * The cells that decide what becomes of a patch: those it touches, and the columns that its rows are found by.
 * Of twenty thousand rows by forty columns that is a tenth. Sheets that are to be added and whose name is
 * taken are read whole: they may be the very ones.
 */
export function touchedBy(patch: Patch, meta: Meta): Wanted[] {
  const added = new Set(patch.sheets.map(({ name }) => name));
  return meta.sheets.flatMap((sheet): Wanted[] => {
    if (!sheet.isGrid || sheet.rows === 0) return [];
    if (added.has(sheet.name)) return [whole(sheet)];
    return partsOf(sheet, patch);
  });
}

function partsOf(sheet: SheetMeta, patch: Patch): Wanted[] {
  const columns = new Set<number>();
  let [top, bottom] = [Infinity, 0];
  for (const { sheet: name, row, column, key } of patch.cells) {
    if (name !== sheet.name) continue;
    columns.add(column);
    if (key) columns.add(key.column);
    // A row that moved is looked for in all of the sheet.
    [top, bottom] = key ? [1, sheet.rows] : [Math.min(top, row), Math.max(bottom, row)];
  }
  for (const { sheet: name, column } of patch.columns) {
    if (name !== sheet.name) continue;
    columns.add(column);
    [top, bottom] = [1, sheet.rows];
  }
  top = Math.max(1, top);
  bottom = Math.min(bottom, sheet.rows);
  if (top > bottom) return [];
  return segments([...columns].filter((column) => column >= 1 && column <= sheet.columns)).map(
    ([left, right]) => ({ sheet, area: { top, left, bottom, right } }),
  );
}

/** Runs of neighbouring numbers. */
export function segments(numbers: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && n <= last[1] + 1) last[1] = Math.max(last[1], n);
    else runs.push([n, n]);
  }
  return runs;
}
