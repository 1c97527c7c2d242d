import { changesBetween, writeAt, type PlacedWrite } from '../../shared/book/changes';
import { keyText, sameValue } from '../../shared/book/compare';
import { keyColumnsOf } from '../../shared/book/diff';
import { findSheet, valueAt, type Book, type CellValue, type Sheet } from '../../shared/book/model';
import { EMPTY_PATCH, valueOf as valueAfter, type CellChange, type Patch } from '../../shared/book/patch';
import type { Spreadsheet } from './api-types';
import { valueOf } from './grid';
import type { Meta } from './meta';
import { rangeText } from './read';

/**
 * The API knows no version to write against, so between the look and the write (a fraction of a second)
 * somebody may insert or sort rows. The answer to the write therefore brings the key cells of the written
 * rows along, as they are right after it; a row whose key is another one now was missed. A colleague who
 * changes the very cell in that moment is not noticed: the spreadsheet's version history has both.
 */
export interface KeyCheck {
  /** To be asked for with the write. */
  readonly ranges: readonly string[];
  /** Rows that the write missed, by sheet, with the key that stands there instead. */
  missed(answer: Spreadsheet | undefined): MissedRow[];
}

export interface MissedRow {
  readonly sheet: string;
  readonly row: number;
  readonly key: CellValue;
}

export function keyCheck(before: Book, after: Book, patch: Patch, meta: Meta): KeyCheck {
  const keys = keyColumnsOf(patch);
  const spans = [...changesBetween(before, after, patch).cells].flatMap(([name, writes]) => {
    const column = keys[name];
    const sheet = meta.sheets.find((each) => each.name === name);
    const old = findSheet(before, name);
    if (column === undefined || !sheet || !old || column > sheet.columns) return [];
    // Rows that carry a key; what is appended below the table has none to be missed by.
    const rows = [...new Set(writes.map(({ row }) => row))].filter(
      (row) => valueAt(old, row, column) !== null,
    );
    if (rows.length === 0) return [];
    const area = { top: minOf(rows), bottom: maxOf(rows), left: column, right: column };
    return [{ name, old, column, rows, text: rangeText(name, area) }];
  });
  return {
    ranges: spans.map(({ text }) => text),
    missed: (answer) =>
      spans.flatMap(({ name, old, column, rows }) => {
        const id = meta.sheets.find((each) => each.name === name)!.id;
        const shown = columnOf(answer, id);
        if (!shown) return [];
        return rows
          .filter((row) => !sameValue(shown.get(row) ?? null, valueAt(old, row, column)))
          .map((row) => ({ sheet: name, row, key: shown.get(row) ?? null }));
      }),
  };
}

/** Values by row; undefined when the answer says nothing of the sheet. */
function columnOf(answer: Spreadsheet | undefined, id: number): Map<number, CellValue> | undefined {
  const data = answer?.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === id)?.data;
  if (!data) return undefined;
  const values = new Map<number, CellValue>();
  for (const { startRow, rowData } of data)
    (rowData ?? []).forEach(({ values: cells }, r) =>
      values.set((startRow ?? 0) + r + 1, valueOf(cells?.[0]?.effectiveValue)),
    );
  return values;
}

/** Puts back what stood in the cells that the write hit by mistake: found by the key of the row that stands there now, as it was before. */
export function repairOf(missed: readonly MissedRow[], before: Book, after: Book, patch: Patch): Patch {
  const keys = keyColumnsOf(patch);
  const writes = changesBetween(before, after, patch).cells;
  const cells = [...grouped(missed, ({ sheet }) => sheet)].flatMap(([name, rows]) => {
    const old = findSheet(before, name)!;
    const column = keys[name]!;
    const byRow = grouped(writes.get(name) ?? [], ({ row }) => row);
    const formerRow = rowsByKey(old, column);
    return rows.flatMap(({ row, key }) =>
      (byRow.get(row) ?? []).map((hit) =>
        restored(hit, old, formerRow.get(keyText(key)), { name, column, key }),
      ),
    );
  });
  return { ...EMPTY_PATCH, cells };
}

function restored(
  { row, column, write }: PlacedWrite,
  old: Sheet,
  formerRow: number | undefined,
  { name, column: keyColumn, key }: { name: string; column: number; key: CellValue },
): CellChange {
  return {
    sheet: name,
    row,
    column,
    ...(key !== null && { key: { column: keyColumn, value: key } }),
    seen: valueAfter(write),
    write: formerRow === undefined ? { as: 'blank' } : writeAt(old, { row: formerRow, column }),
  };
}

/** The row of each key that only one row has. */
function rowsByKey(sheet: Sheet, column: number): Map<string, number> {
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  for (let row = 1; row <= sheet.rows.length; row++) {
    const value = valueAt(sheet, row, column);
    if (value === null) continue;
    const key = keyText(value);
    if (rows.has(key)) twice.add(key);
    rows.set(key, row);
  }
  for (const key of twice) rows.delete(key);
  return rows;
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const minOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const maxOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
