import type { Refusal } from '../book/report';
import { both } from '../lang';
import { formerly } from './rows-by-key';
import type { PatchOutcome } from './patch-outcome';
import { sameValue } from '../book/compare';
import { diffBooks, keyColumnsOf } from '../book/diff';
import { findSheet, valueAt, type Book, type CellValue, type Sheet } from '../book/model';
import {
  EMPTY_PATCH,
  valueOf,
  type CellChange,
  type CellWrite,
  type NewColumn,
  type Patch,
  type RowKey,
} from '../book/patch';

/** What a commit did, small enough to be kept and plain enough to be sent: what a later revert works from. JSON. */
export interface CommitRecord {
  readonly cells: readonly RecordedCell[];
  /** Sheets that came with it, as they were written. */
  readonly sheets: readonly Sheet[];
  /** Columns that came with it, for their looks; their header cells are among `cells`. */
  readonly columns: readonly NewColumn[];
}

export interface RecordedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly key?: RowKey;
  /** What leaves the cell as it was; absent for what no patch can write (a formula that the host could not read). */
  readonly before?: CellWrite;
  readonly after: CellValue;
}

/** What there is to do to take a commit back as far as nobody changed its cells since. */
export interface TakeBack {
  readonly patch: Patch;
  /** Sheets that the commit added and that are still as it wrote them: to be deleted. */
  readonly removableSheets: readonly string[];
  /** Columns that the commit added: their looks go with them. */
  readonly columns: readonly NewColumn[];
  readonly refused: readonly Refusal[];
}

/** The record of what is to be written. */
export function recordOf({ before, after, changes }: PatchOutcome, patch: Patch): CommitRecord {
  const keys = keyColumnsOf(patch);
  const cells: RecordedCell[] = [];
  for (const [name, writes] of changes.cells) {
    const [old, now] = [findSheet(before, name)!, findSheet(after, name)!];
    for (const { row, column, write } of writes)
      cells.push({
        sheet: name,
        row,
        column,
        key: keyOf(now, row, column, keys[name]),
        before: formerly(old, row, column),
        after: valueOf(write),
      });
  }
  const sheets = changes.sheets.map(({ name }) => findSheet(after, name)!);
  return { cells, sheets, columns: changes.columns };
}

/** How to take a commit back in the book as it is now. */
export function takeBack(record: CommitRecord, now: Book): TakeBack {
  const refused: Refusal[] = [];
  const removableSheets: string[] = [];
  for (const added of record.sheets) {
    const present = findSheet(now, added.name);
    if (!present) continue;
    const isUntouched = diffBooks({ sheets: [added] }, { sheets: [present] }).cells.length === 0;
    if (isUntouched) removableSheets.push(added.name);
    else refused.push({ place: { sheet: added.name, row: 1, column: 1 }, reason: SHEET_STAYS });
  }
  const cells: CellChange[] = [];
  for (const { before, after, ...place } of record.cells) {
    if (before) cells.push({ ...place, seen: after, write: before });
    else
      refused.push({
        place: { sheet: place.sheet, row: place.row, column: place.column },
        reason: CANNOT_RESTORE,
      });
  }
  return { patch: { ...EMPTY_PATCH, cells }, removableSheets, columns: record.columns, refused };
}

function keyOf(sheet: Sheet, row: number, column: number, keyColumn: number | undefined): RowKey | undefined {
  if (keyColumn === undefined || keyColumn === column) return undefined;
  const value = valueAt(sheet, row, keyColumn);
  return value === null || sameValue(value, null) ? undefined : { column: keyColumn, value };
}

const SHEET_STAYS = both(
  '这张工作表是后来新增的，内容已被改动，所以保留；不需要时请手工删除',
  'this sheet was added and has been changed since, so it stays; delete it by hand if it is not needed',
);
const CANNOT_RESTORE = both(
  '这里原来的公式无法恢复，请用表格自己的撤消或版本历史恢复',
  "the formula that stood here cannot be put back; use the spreadsheet's own undo or version history",
);
