import { both } from '../lang';
import type { Refusal } from './report';
import type { Book, CellKind, CellValue, Sheet } from './model';
import { findSheet, holdsFormula, isError, kindAt, valueAt } from './model';
import type { CellChange, CellWrite, Patch } from './patch';
import { sameValue } from './compare';

export interface CellDifference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface BookDifference {
  readonly cells: readonly CellDifference[];
  /** Per changed sheet its first and last changed row. */
  readonly ranges: readonly { readonly sheet: string; readonly rows: readonly [number, number] }[];
  readonly addedSheets: readonly string[];
  readonly removedSheets: readonly Sheet[];
}

/** Which cells differ between two states of a book. Sheets that only one of them has are not looked into. */
export function diffBooks(before: Book, after: Book): BookDifference {
  const cells: CellDifference[] = [];
  const ranges: { sheet: string; rows: [number, number] }[] = [];
  const addedSheets: string[] = [];
  for (const sheet of after.sheets) {
    const old = findSheet(before, sheet.name);
    if (!old) {
      addedSheets.push(sheet.name);
      ranges.push({ sheet: sheet.name, rows: [1, Math.max(1, sheet.rows.length)] });
      continue;
    }
    if (old === sheet) continue;
    const found = diffSheets(old, sheet);
    if (found.length > 0)
      ranges.push({ sheet: sheet.name, rows: [found[0]!.row, found[found.length - 1]!.row] });
    for (const cell of found) cells.push(cell);
  }
  const removedSheets = before.sheets.filter(({ name }) => !findSheet(after, name));
  return { cells, ranges, addedSheets, removedSheets };
}

function diffSheets(before: Sheet, after: Sheet): CellDifference[] {
  const cells: CellDifference[] = [];
  for (let row = 1; row <= Math.max(before.rows.length, after.rows.length); row++) {
    if (before.rows[row - 1] === after.rows[row - 1]) continue;
    const width = Math.max(before.rows[row - 1]?.length ?? 0, after.rows[row - 1]?.length ?? 0);
    for (let column = 1; column <= width; column++) {
      const [old, now] = [valueAt(before, row, column), valueAt(after, row, column)];
      const isFormulaGone =
        holdsFormula(kindAt(before, row, column)) && !holdsFormula(kindAt(after, row, column));
      if (isFormulaGone || !sameValue(old, now))
        cells.push({ sheet: after.name, row, column, before: old, after: now });
    }
  }
  return cells;
}

/** The rows' key columns of a commit, by sheet: what finds a row again that was moved since. */
export type KeyColumns = Readonly<Record<string, number>>;

/** The first key column that a patch uses on each sheet. */
export function keyColumnsOf(patch: Patch): KeyColumns {
  const columns: Record<string, number> = {};
  for (const { sheet, key } of patch.cells) if (key && !(sheet in columns)) columns[sheet] = key.column;
  return columns;
}

/**
 * The patch that takes a commit back cell by cell, where a colleague changed the book since; what cannot be
 * taken back that way is reported.
 */
export function inverseOf(before: Book, after: Book, patch: Patch): { patch: Patch; refused: Refusal[] } {
  return inverseWith(before, after, keyColumnsOf(patch));
}

export function inverseWith(
  before: Book,
  after: Book,
  keys: KeyColumns,
): { patch: Patch; refused: Refusal[] } {
  const { cells, addedSheets } = diffBooks(before, after);
  const refused: Refusal[] = addedSheets.map((sheet) => ({
    place: { sheet, row: 1, column: 1 },
    reason: SHEET_STAYS,
  }));
  const changes: CellChange[] = [];
  for (const { sheet, row, column, before: old, after: now } of cells) {
    const place = { sheet, row, column };
    const write = writeOf(old, kindAt(findSheet(before, sheet)!, row, column));
    if (!write) {
      refused.push({ place, reason: FORMULA_LOST });
      continue;
    }
    const keyColumn = keys[sheet];
    const keyValue = keyColumn === undefined ? null : valueAt(findSheet(after, sheet)!, row, keyColumn);
    const key =
      keyColumn !== undefined && keyColumn !== column && keyValue !== null
        ? { column: keyColumn, value: keyValue }
        : undefined;
    changes.push({ ...place, key, seen: now, write });
  }
  return { patch: { sheets: [], columns: [], cells: changes }, refused };
}

const SHEET_STAYS = both(
  '这张工作表是后来新增的，表格已被改动，请手工删除',
  'this sheet was added and the book has changed since; delete it by hand',
);
const FORMULA_LOST = both(
  '这里原来是公式或错误值，请从备份文件中恢复',
  'a formula or an error stood here; restore it from the backup file',
);

/** The write that puts a value back as it was; undefined for what a patch cannot write. */
function writeOf(value: CellValue, kind: CellKind): CellWrite | undefined {
  if (holdsFormula(kind) || isError(value)) return undefined;
  if (value === null) return { as: 'blank' };
  if (typeof value === 'string') return { as: 'text', value };
  if (typeof value === 'boolean') return { as: 'boolean', value };
  return { as: kind === 'd' ? 'date' : kind === 't' ? 'datetime' : 'number', value };
}
