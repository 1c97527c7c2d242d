import { parseAddress, type Place } from '../../book/address';
import { fillAt } from '../../book/fills';
import { findSheet, isBlank, valueAt, type Book, type Sheet } from '../../book/model';
import { statusKey, textOf } from '../../cells/cells';
import { rowsByOrder } from '../../mapping/grain';
import { colourShown, legendOf } from '../../mapping/legend';
import { acts, type TableMap } from '../../mapping/mapping';
import { sampleCells, shownAt, type SampleCell } from '../../mapping/samples';
import { wordKeyOf } from '../../mapping/status-words';
import { inTurns, MOST_CELLS, type AskedCell } from './question';

/** The rows of orders that a question is about, and the cells that show why it is asked. */
export interface AskedRows {
  readonly rows: number;
  readonly cells: readonly AskedCell[];
}

const NOTHING: AskedRows = { rows: 0, cells: [] };

/** A column: every row that has something in it. */
export function rowsOfColumn(book: Book, table: TableMap, column: number): AskedRows {
  const sheet = findSheet(book, table.sheet);
  if (!sheet) return NOTHING;
  const rows = orderRows(table).filter((row) => !isBlank(valueAt(sheet, row, column)));
  return { rows: rows.length, cells: placed(sheet, sampleCells(sheet, rows, column)) };
}

/** What a row stands for: every row of the table; the rows of the first order that has several. */
export function rowsOfGrain(book: Book, table: TableMap): AskedRows {
  const sheet = findSheet(book, table.sheet);
  const [key] = table.keys;
  if (!sheet || key === undefined) return NOTHING;
  const [, several = []] = [...rowsByOrder(sheet, table, key)].find(([, rows]) => rows.length > 1) ?? [];
  const name = shownAt(sheet, several[0] ?? 0, key);
  const cells = several.slice(0, MOST_CELLS).map((row) => ({ row, column: key, shows: name }));
  return { rows: orderRows(table).length, cells: placed(sheet, cells) };
}

/** Whether a table is planned beside another: every row of it; the first orders that stand in both. */
export function rowsOfCopy(book: Book, table: TableMap, others: readonly TableMap[]): AskedRows {
  const sheet = findSheet(book, table.sheet);
  const [key] = table.keys;
  if (!sheet || key === undefined) return NOTHING;
  const elsewhere = new Set(
    others.filter((other) => other.sheet !== table.sheet).flatMap((other) => namesIn(book, other)),
  );
  const rows = orderRows(table);
  const common = rows.filter((row) => elsewhere.has(textOf(valueAt(sheet, row, key))));
  return { rows: rows.length, cells: placed(sheet, sampleCells(sheet, common, key)) };
}

function namesIn(book: Book, table: TableMap): string[] {
  const sheet = findSheet(book, table.sheet);
  const [key] = table.keys;
  if (!sheet || key === undefined) return [];
  return orderRows(table).flatMap((row) => textOf(valueAt(sheet, row, key)) || []);
}

/** A word of the status columns: the rows that show it; where it stands in a legend only, that cell. */
export function rowsOfWord(
  book: Book,
  tables: readonly TableMap[],
  { sign, cell, count }: { readonly sign: string; readonly cell: string; readonly count: number },
): AskedRows {
  const key = statusKey(sign);
  const found = tables.map((table) => {
    const sheet = findSheet(book, table.sheet);
    const status = table.columns.find((column) => column.field === 'status' && acts(column));
    if (!sheet || !status) return [];
    const shows = (row: number): boolean => {
      const value = valueAt(sheet, row, status.column);
      return typeof value === 'string' && wordKeyOf(value) === key;
    };
    const rows = orderRows(table).filter(shows).slice(0, MOST_CELLS);
    return placed(sheet, rows.map((row) => ({ row, column: status.column, shows: shownAt(sheet, row, status.column) }))); // prettier-ignore
  });
  const cells = inTurns(found);
  return {
    rows: count,
    cells: cells.length > 0 ? cells.slice(0, MOST_CELLS) : at(book, [parseAddress(cell)]),
  };
}

/** A legend of colours: the rows painted so where they name the order; the cells that state it, then the first painted ones. */
export function rowsOfLegend(
  book: Book,
  tables: readonly TableMap[],
  signs: readonly { readonly sign: string; readonly cell: string }[],
): AskedRows {
  const says = new Set(signs.map(({ sign }) => sign));
  const painted = tables.flatMap((table) => {
    const sheet = findSheet(book, table.sheet);
    if (!sheet?.fills) return [];
    const legend = legendOf(sheet, [table]);
    const column = table.keys[0] ?? table.left;
    return orderRows(table).flatMap((row) => {
      const fill = fillAt(sheet, row, column);
      const shown = fill === undefined ? undefined : colourShown(fill, legend);
      return shown && says.has(shown.says) ? [{ sheet: sheet.name, row, column }] : [];
    });
  });
  const stated = [...new Set(signs.map(({ cell }) => cell))].map(parseAddress).slice(0, MOST_CELLS - 1);
  return { rows: painted.length, cells: at(book, [...stated, ...painted]) };
}

function orderRows({ firstRow, lastRow, skip }: TableMap): number[] {
  const left = new Set(skip);
  return Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i).filter(
    (row) => !left.has(row),
  );
}

function placed({ name }: Sheet, cells: readonly SampleCell[]): AskedCell[] {
  return cells.map(({ row, column, shows }) => ({ place: { sheet: name, row, column }, shows }));
}

function at(book: Book, places: readonly (Place | undefined)[]): AskedCell[] {
  return places.slice(0, MOST_CELLS).flatMap((place) => {
    const sheet = place && findSheet(book, place.sheet);
    return sheet ? [{ place, shows: shownAt(sheet, place.row, place.column) }] : [];
  });
}
