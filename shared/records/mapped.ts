import type { Sheet } from '../book/model';
import { headerKey } from '../mapping/headers';
import { keyFor } from '../templates/vocabulary/words';
import type { RecordTable } from './place';
import { headerOf, titlesOf, type ColumnKey, type RecordSheet } from './sheet';

/** A sheet of the team's own that a person agreed to take for a record sheet: rows of 跟单_设置. */
export interface RecordMapping {
  /** The kind as the settings name it: `跟单_客户`. */
  readonly kind: string;
  readonly sheet: string;
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** Where it was when it was agreed to, from 1; 0 when unknown. */
  readonly column: number;
  readonly header: string;
  /** The record sheet's column, by its title or key. */
  readonly means: string;
}

/** Rows of a sheet that may stand above its header. */
export const MOST_ROWS_ABOVE = 20;

/** Finds the columns that were agreed to, by their headers wherever they moved to, a renamed one where it was. */
export function mappedTable<S extends RecordSheet>(
  sheet: Sheet,
  declared: S,
  { columns }: RecordMapping,
): RecordTable<S> | undefined {
  const rows = sheet.rows
    .slice(0, MOST_ROWS_ABOVE)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? headerKey(cell) : '')));
  const known = columns.map(({ header }) => headerKey(header));
  const counts = rows.map((row) => known.filter((header) => header !== '' && row.includes(header)).length);
  const at = counts.indexOf(Math.max(1, ...counts));
  if (at < 0) return undefined;
  const header = rows[at]!;
  const found = new Map<ColumnKey<S>, number>();
  for (const { header: text, column, means } of columns) {
    const key = keyFor(titlesOf(declared), means) as ColumnKey<S> | undefined;
    const moved = header.indexOf(headerKey(text)) + 1;
    const renamed = column > 0 && !known.includes(header[column - 1] ?? '') ? column : 0;
    const place = moved > 0 ? moved : renamed;
    if (key !== undefined && place > 0 && !found.has(key)) found.set(key, place);
  }
  if (!headerOf(declared).every((key) => found.has(key))) return undefined;
  return { sheet, headerRow: at + 1, columns: found, isOwn: false };
}
