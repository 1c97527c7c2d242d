import { isBlank, valueAt, type Book, type Sheet } from '../book/model';
import { sameValue } from '../book/compare';
import {
  EMPTY_PATCH,
  valueOf,
  type CellChange,
  type CellWrite,
  type NewSheet,
  type Patch,
} from '../book/patch';
import { sheetOf } from '../config';
import { appendedRows } from '../records/append';
import { findHeader } from '../records/table';
import { cellsPatch } from './proposal';
import { recordChanges, type ConfigRecord, type RecordChanges } from './config-records';
import { ConfigHeaderLost, RecordNotInSheet } from './config-errors';
import { configRows, type ConfigRow } from './config-rows';
import type { ConfigSheet } from './config-sheets';

/**
 * The smallest change that makes a config sheet say `after` where it says `before` now, both as `…ToSheet`
 * would write them. Cells that say the same in other words stay as they are, as do the team's own columns,
 * rows and their order; a record that goes leaves its row blank, a new one stands below everything. A column
 * that somebody removed comes back when it is needed. A book without the sheet gets it whole.
 *
 * `before` is what was read from the sheet; empty when its reader fell back to what is shipped.
 * ConfigHeaderLost, RecordNotInSheet.
 */
export function configPatch<K extends string>(
  book: Book,
  kind: ConfigSheet<K>,
  before: NewSheet,
  after: NewSheet,
): Patch {
  const sheet = sheetOf(book, kind.which);
  if (!sheet) return { ...EMPTY_PATCH, sheets: [after] };
  if (sheet.rows.every((row) => row.every(isBlank))) return cellsPatch(wholeSheet(sheet, after));
  if (!findHeader(sheet, kind.titles, kind.needed)) {
    throw new ConfigHeaderLost(
      sheet.name,
      kind.needed.map((column) => kind.titles[column]),
    );
  }
  const changes = recordChanges(kind, before, after);
  const { titled, cells } = withNeededColumns(sheet, kind, changes, after);
  return cellsPatch([...cells, ...rowChanges(titled, kind, changes)]);
}

/** The header row with the titles of columns that are missing and about to be used. */
function withNeededColumns<K extends string>(
  sheet: Sheet,
  kind: ConfigSheet<K>,
  { added, changed }: RecordChanges<K>,
  after: NewSheet,
): { titled: Sheet; cells: CellChange[] } {
  const header = findHeader(sheet, kind.titles, kind.needed)!;
  const used = new Set<K>(
    [...added.map(({ record }) => record), ...changed.map(({ writes }) => writes)].flatMap((record) =>
      (Object.keys(record) as K[]).filter((key) => record[key] && record[key].as !== 'blank'),
    ),
  );
  const missing = [...used].filter((key) => !header.columns.has(key));
  if (missing.length === 0) return { titled: sheet, cells: [] };
  let column = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const titles = after.rows[0]!.map((cell) => (cell ? String(valueOf(cell)) : ''));
  const cells = missing.map((key): CellChange => {
    const title = titles.find((each) => each === kind.titles[key].zh || each === kind.titles[key].en);
    const write: CellWrite = { as: 'text', value: title ?? kind.titles[key].zh };
    return { sheet: sheet.name, row: header.row, column: ++column, seen: null, write };
  });
  const rows = sheet.rows.map((row, at) => (at === header.row - 1 ? titledRow(row, cells) : row));
  return { titled: { ...sheet, rows }, cells };
}

function titledRow(row: Sheet['rows'][number], cells: readonly CellChange[]): Sheet['rows'][number] {
  const wide = [...row];
  for (const { column, write } of cells) {
    while (wide.length < column) wide.push(null);
    wide[column - 1] = valueOf(write);
  }
  return wide;
}

function rowChanges<K extends string>(
  sheet: Sheet,
  kind: ConfigSheet<K>,
  { names, added, changed, removed }: RecordChanges<K>,
): CellChange[] {
  const rows = configRows(sheet, kind);
  const places = names.map((name) => rows.take(name));
  const cells: CellChange[] = [];
  const below: ConfigRecord<K>[] = [];
  for (const { was, writes, record } of changed) {
    const row = places[was];
    // What a record rests on may stand elsewhere (a calendar built on another): then it gets a row of its own.
    if (row) cells.push(...written(sheet, row, writes));
    else below.push(record);
  }
  const gone = removed.map(({ was, text }) => {
    const row = places[was];
    if (!row) throw new RecordNotInSheet(text, sheet.name);
    return row;
  });
  for (const { row, writes } of rows.cleared(gone)) cells.push(...written(sheet, row, writes));
  for (const { name, record } of added) {
    // A row of that name that could not be read says it right from now on.
    const row = rows.take(name);
    if (row) cells.push(...written(sheet, row, record));
    else below.push(record);
  }
  return [...cells, ...appendedRows(sheet, kind.titles, kind.needed, below)];
}

/** The cells of a row that do not hold yet what they are to hold. */
function written<K extends string>(
  sheet: Sheet,
  { row, columns, key }: ConfigRow<K>,
  writes: Partial<Record<K, CellWrite>>,
): CellChange[] {
  return (Object.entries(writes) as [K, CellWrite][]).flatMap(([column, write]): CellChange[] => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const seen = valueAt(sheet, row, at);
    if (sameValue(seen, valueOf(write))) return [];
    return [{ sheet: sheet.name, row, column: at, seen, write, ...(key && { key }) }];
  });
}

function wholeSheet(sheet: Sheet, after: NewSheet): CellChange[] {
  return after.rows.flatMap((row, r) =>
    row.flatMap((write, c): CellChange[] => {
      const place = { sheet: sheet.name, row: r + 1, column: c + 1 };
      return write ? [{ ...place, seen: valueAt(sheet, place.row, place.column), write }] : [];
    }),
  );
}
