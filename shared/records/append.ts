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

/** The last row that holds anything; 0 in an empty sheet. */
export function lastFilledRow({ rows }: Sheet): number {
  let last = rows.length;
  while (last > 0 && rows[last - 1]!.every((cell) => cell === null || cell === '')) last--;
  return last;
}

/** The cells that give a header the titles of columns it lacks, right of everything, and where its columns stand then. */
export function titledHeader<K extends string>(
  header: { readonly sheet: Sheet; readonly headerRow: number; readonly columns: ReadonlyMap<K, number> },
  missing: readonly K[],
  titleOf: (key: K) => string,
): { columns: ReadonlyMap<K, number>; cells: CellChange[] } {
  const { sheet, headerRow: row } = header;
  const columns = new Map(header.columns);
  let column = sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const cells = missing.map((key): CellChange => {
    columns.set(key, ++column);
    return { sheet: sheet.name, row, column, seen: null, write: { as: 'text', value: titleOf(key) } };
  });
  return { columns, cells };
}
