import { keyText } from '../book/compare';
import type { CommitRecord, RecordedCell } from './commit-record';
import type { MovedRow } from './key-watch';

/**
 * Two records as one: of a cell in both, what stood there before the first and stands there after the second. Sheets
 * and columns count once.
 */
export function joinedRecord(first: CommitRecord, second: CommitRecord): CommitRecord {
  const cells = new Map(first.cells.map((cell) => [nameOf(cell), cell]));
  for (const cell of second.cells) {
    const before = cells.get(nameOf(cell))?.before ?? cell.before;
    cells.set(nameOf(cell), { ...cell, ...(before && { before }) });
  }
  const sheets = new Map([...first.sheets, ...second.sheets].map((sheet) => [sheet.name, sheet]));
  const columns = new Map(
    [...first.columns, ...second.columns].map((each) => [`${each.column}!${each.sheet}`, each]),
  );
  return { cells: [...cells.values()], sheets: [...sheets.values()], columns: [...columns.values()] };
}

/**
 * The record after rows moved under a write and what stood in wrong rows was put back. Cells of rows with a key of their
 * own stay in it: they were written, or are about to be, wherever their row is now. Of the others nothing is left.
 */
export function withoutPlaces(record: CommitRecord, moved: readonly MovedRow[]): CommitRecord {
  const lost = new Set(moved.filter(({ isNamed }) => !isNamed).map(({ sheet, row }) => `${row}!${sheet}`));
  return { ...record, cells: record.cells.filter(({ sheet, row }) => !lost.has(`${row}!${sheet}`)) };
}

/** The record without cells that were not written in the end. */
export function withoutCells(
  record: CommitRecord,
  places: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): CommitRecord {
  if (places.length === 0) return record;
  const refused = new Set(places.map(placeOf));
  return { ...record, cells: record.cells.filter((cell) => !refused.has(placeOf(cell))) };
}

const placeOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  `${row},${column}!${sheet}`;

/** A cell by its row's key, where it has one: the row may have moved in between. */
function nameOf({ sheet, row, column, key }: RecordedCell): string {
  return `${key ? `${key.column}=${keyText(key.value)}` : row},${column}!${sheet}`;
}
