import type { CellValue, Sheet } from '../shared/book/model';

/** A sheet whose first row is its titles. `letters`: the kind of each column's cells. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], letters: string): Sheet {
  const kinds = rows.map((row, at) =>
    row.map((value, column) => (at === 0 ? 's' : value === null ? '.' : letters[column]!)).join(''),
  );
  return { name, visibility: 'visible', rows, kinds, merges: [], tables: [], isProtected: false };
}
