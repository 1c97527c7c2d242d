import type { CommitRecord, RecordedCell } from '../../shared/book/commit-record';
import type { MissedRow } from './moved-rows';

/**
 * The record of a commit that took several tries. Of a cell that more than one try was at, the first one knows
 * what stood there before. Rows that a try missed have been put back and are none of its doing.
 */
export function joinedRecord(
  earlier: CommitRecord | undefined,
  latest: CommitRecord,
  missed: readonly MissedRow[] = [],
): CommitRecord {
  if (!earlier) return latest;
  const wrong = new Set(missed.map(({ sheet, row }) => `${sheet}!${row}`));
  const cells = new Map<string, RecordedCell>();
  for (const cell of earlier.cells)
    if (!wrong.has(`${cell.sheet}!${cell.row}`)) cells.set(placeOf(cell), cell);
  for (const cell of latest.cells) {
    const before = cells.get(placeOf(cell))?.before ?? cell.before;
    cells.set(placeOf(cell), { ...cell, ...(before && { before }) });
  }
  const sheets = new Map([...earlier.sheets, ...latest.sheets].map((sheet) => [sheet.name, sheet]));
  const columns = new Map(
    [...earlier.columns, ...latest.columns].map((each) => [`${each.sheet}!${each.column}`, each]),
  );
  return {
    cells: [...cells.values()],
    sheets: [...sheets.values()],
    columns: [...columns.values()],
    written: Math.max(cells.size, latest.written),
  };
}

const placeOf = ({ sheet, row, column }: RecordedCell): string => `${sheet}!${row},${column}`;
