import type { Sheet } from '../book/model';
import type { CellChange, CellWrite } from '../book/patch';
import type { Words } from '../templates/vocabulary/words';
import { findHeader } from './table';

/** Cells that add rows below everything a config sheet holds; none when its header is not to be found. */
export function appendedRows<K extends string>(
  sheet: Sheet,
  titles: Words<K>,
  needed: readonly NoInfer<K>[],
  records: readonly Partial<Record<K, CellWrite | undefined>>[],
): CellChange[] {
  const header = findHeader(sheet, titles, needed);
  if (!header) return [];
  let row = Math.max(header.row, lastFilledRow(sheet));
  return records.flatMap((record) => {
    row++;
    return [...header.columns].flatMap(([key, column]): CellChange[] => {
      const write = record[key];
      return write ? [{ sheet: sheet.name, row, column, seen: null, write }] : [];
    });
  });
}

function lastFilledRow({ rows }: Sheet): number {
  let last = rows.length;
  while (last > 0 && rows[last - 1]!.every((cell) => cell === null || cell === '')) last--;
  return last;
}
