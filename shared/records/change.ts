import { isBlank, isError, valueAt, type Book, type Sheet } from '../book/model';
import {
  EMPTY_PATCH,
  valueOf,
  type CellChange,
  type CellWrite,
  type NewSheet,
  type Patch,
  type RowKey,
} from '../book/patch';
import { same } from '../lang';
import { sameValue } from '../book/compare';
import { lastFilledRow, titledHeader } from './append';
import { newRecordSheet, recordCells } from './create';
import { RecordGone, RecordHeaderLost, RecordTaken } from './errors';
import { isTable, sheetFor, tableIn } from './find';
import { type RecordTable } from './place';
import type { WritingContext } from './kinds/codec';
import { recordsIn, type ReadingContext, type RecordRow } from './read';
import { titlesOf, type ColumnKey, type RecordOf, type RecordSheet } from './sheet';

import { textOfValue } from './values';

export type ChangingContext = WritingContext & ReadingContext;

/** Which row is meant: by its name, and among several of that name by where it was seen. */
export interface RowRef {
  readonly name: string;
  readonly row?: number;
}

/**
 * Writes rows below everything the sheet holds; a book without the sheet gets it. RecordHeaderLost, and
 * RecordTaken for a row whose name another one has.
 */
export function addRecords<S extends RecordSheet>(
  book: Book,
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: ChangingContext,
): Patch {
  const begun = tableOrNew(book, declared, records, context);
  if ('patch' in begun) return begun.patch;
  const { sheet, table, titles } = begun;
  const taken = new Set(
    declared.mayRepeat ? [] : recordsIn(sheet, declared, context).rows.map(({ name }) => name),
  );
  const first = Math.max(table.headerRow, lastFilledRow(sheet)) + 1;
  const cells = records.flatMap((record, at) => {
    const name = nameOf(declared, record, context);
    if (taken.has(name)) throw new RecordTaken(shownName(name), sheet.name);
    if (!declared.mayRepeat) taken.add(name);
    return writesAt(table, first + at, recordCells(declared, record, context), undefined);
  });
  return { ...EMPTY_PATCH, cells: [...titles, ...cells] };
}

/**
 * Makes a row say something else in some of its columns; `undefined` empties a cell. Cells that say it already,
 * in whatever words, stay as they are. RecordGone, RecordTaken, RecordHeaderLost.
 */
export function changeRecord<S extends RecordSheet>(
  book: Book,
  declared: S,
  ref: RowRef,
  changes: Partial<RecordOf<S>>,
  context: ChangingContext,
): Patch {
  const { sheet, row, rows } = rowNamed(book, declared, ref, context);
  const after = { ...row.values, ...changes };
  const renamed = nameOf(declared, after, context);
  if (!declared.mayRepeat && rows.some((each) => each !== row && each.name === renamed))
    throw new RecordTaken(shownName(renamed), sheet.name);
  const { table, titles } = tableFor(sheet, declared, [changes], context);
  const wanted: Partial<Record<string, CellWrite>> = recordCells(declared, after, context);
  const writes: Partial<Record<string, CellWrite>> = {};
  for (const key of Object.keys(changes) as ColumnKey<S>[]) {
    const isSame = JSON.stringify(row.values[key]) === JSON.stringify(after[key]);
    if (!isSame || hasProblem(row, key)) writes[key] = wanted[key] ?? BLANK;
  }
  for (const key of currencyColumnsOf(declared, writes)) writes[key] = wanted[key] ?? BLANK;
  return {
    ...EMPTY_PATCH,
    cells: [...titles, ...writesAt(table, row.row, writes, rowKeyOf(table, declared, row.row))],
  };
}

/** Empties the cells of a row that are the declaration's; the row itself stays, with what else it holds. RecordGone, RecordHeaderLost. */
export function removeRecord(
  book: Book,
  declared: RecordSheet,
  ref: RowRef,
  context: ChangingContext,
): Patch {
  const { sheet, row, table } = rowNamed(book, declared, ref, context);
  const all = [...table.columns.keys()].filter(
    (key) => !isBlank(valueAt(sheet, row.row, table.columns.get(key)!)),
  );
  const blanks = Object.fromEntries(all.map((key) => [key, BLANK]));
  return { ...EMPTY_PATCH, cells: writesAt(table, row.row, blanks, rowKeyOf(table, declared, row.row)) };
}

/** A record's name as people read it: where a part of it is blank two blanks follow each other in the name itself. */
export const shownName = (name: string): string => name.replace(/ {2,}/g, ' ').trim();

/** What a record would be called in its sheet. */
export function nameOf<S extends RecordSheet>(
  declared: S,
  record: Partial<RecordOf<S>>,
  context: WritingContext,
): string {
  const values = record as Readonly<Record<string, unknown>>;
  return declared.rowKey
    .map((key) =>
      textOfValue(
        declared.columns.find((column) => column.key === key)!,
        values[key],
        context,
      ),
    )
    .join(' ');
}

/** Where rows go: the table with the titles that it lacks, else all that makes the sheet, with these rows in it. RecordHeaderLost. */
export function tableOrNew<S extends RecordSheet>(
  book: Book,
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: ChangingContext,
): { patch: Patch } | { sheet: Sheet; table: RecordTable<S>; titles: readonly CellChange[] } {
  const sheet = sheetFor(book, declared, context.mappings);
  const made = (): NewSheet => newRecordSheet(declared, records, context);
  if (!sheet) return { patch: { ...EMPTY_PATCH, sheets: [made()] } };
  if (lastFilledRow(sheet) === 0) return { patch: wholeSheet(sheet, made()) };
  return { sheet, ...tableFor(sheet, declared, records, context) };
}

/** A sheet of ours that somebody emptied gets its titles again. */
function wholeSheet(sheet: Sheet, { rows }: NewSheet): Patch {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((write, c): CellChange[] =>
      write ? [{ sheet: sheet.name, row: r + 1, column: c + 1, seen: null, write }] : [],
    ),
  );
  return { ...EMPTY_PATCH, cells };
}

const BLANK: CellWrite = { as: 'blank' };

/** The row that is meant, as it is now. RecordGone, RecordHeaderLost. */
export function rowNamed<S extends RecordSheet>(
  book: Book,
  declared: S,
  { name, row: seenAt }: RowRef,
  context: ReadingContext,
): { sheet: Sheet; row: RecordRow<S>; rows: readonly RecordRow<S>[]; table: RecordTable<S> } {
  const sheet = sheetFor(book, declared, context.mappings);
  if (!sheet) throw new RecordGone(shownName(name), declared.title);
  const { table, rows } = recordsIn(sheet, declared, context);
  if (!table) throw new RecordHeaderLost(sheet.name, declared);
  const named = rows.filter((each) => each.name === name);
  const row =
    named.find((each) => each.row === seenAt) ??
    (seenAt === undefined || named.length === 1 ? named[0] : undefined);
  if (!row) throw new RecordGone(shownName(name), same(sheet.name));
  return { sheet, row, rows, table };
}

/** The table with the titles of columns that are missing and about to be used; a team's own sheet gets none. */
function tableFor<S extends RecordSheet>(
  sheet: Sheet,
  declared: S,
  records: readonly Partial<RecordOf<S>>[],
  context: ChangingContext,
): { table: RecordTable<S>; titles: readonly CellChange[] } {
  const table = tableIn(sheet, declared, context.mappings);
  if (!isTable(table)) throw new RecordHeaderLost(sheet.name, declared);
  const used = new Set(
    records.flatMap((record) => Object.keys(recordCells(declared, record, context))),
  ) as Set<ColumnKey<S>>;
  const missing = table.isOwn ? [...used].filter((key) => !table.columns.has(key)) : [];
  const { columns, cells } = titledHeader(table, missing, (key) => titlesOf(declared)[key][context.lang]);
  return { table: { ...table, columns }, titles: cells };
}

/** The cells of a row that do not hold yet what they are to hold. */
export function writesAt(
  { sheet, columns }: RecordTable,
  row: number,
  writes: Partial<Record<string, CellWrite>>,
  key: RowKey | undefined,
): CellChange[] {
  return Object.entries(writes).flatMap(([name, write]): CellChange[] => {
    const column = columns.get(name);
    if (column === undefined || !write) return [];
    const seen = valueAt(sheet, row, column);
    if (sameValue(seen, valueOf(write))) return [];
    return [{ sheet: sheet.name, row, column, seen, write, ...(key && { key }) }];
  });
}

/** What finds the row again after a colleague sorted the sheet: the cell of its name that no other row has, else the first. */
function rowKeyOf(
  { sheet, columns, headerRow }: RecordTable,
  { rowKey }: RecordSheet,
  row: number,
): RowKey | undefined {
  const keys = rowKey.flatMap((name): RowKey[] => {
    const column = columns.get(name);
    const value = column === undefined ? null : valueAt(sheet, row, column);
    return column === undefined || isBlank(value) || isError(value) ? [] : [{ column, value }];
  });
  const isAlone = ({ column, value }: RowKey): boolean =>
    !sheet.rows.some(
      (_, at) => at >= headerRow && at !== row - 1 && sameValue(valueAt(sheet, at + 1, column), value),
    );
  return keys.find(isAlone) ?? keys[0];
}

function hasProblem<S extends RecordSheet>(row: RecordRow<S>, key: ColumnKey<S>): boolean {
  const { column } = row.place(key);
  return row.findings.some(({ place }) => place.column === column);
}

/** An amount is written as its currency column will be, so that it follows when the currency changes. */
function currencyColumnsOf(declared: RecordSheet, writes: object): string[] {
  return declared.columns.flatMap(({ key, currency }) =>
    currency !== undefined && currency in writes && !(key in writes) ? [key] : [],
  );
}
