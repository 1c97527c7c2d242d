import { columnLetters } from '../../shared/book/address';
import type { Area, Book } from '../../shared/book/model';
import { mayStateLegend } from '../../shared/mapping/states-legend';
import type { GridData } from './api-types';
import type { Calls } from './calls';
import { BOOK_FIELDS, FILL_FIELDS, fillsIn, FRESH_FIELDS, GridReader } from './grid';
import { META_FIELDS, metaOf, type Meta, type SheetMeta } from './meta';

/** A part of a spreadsheet as it was read. */
export interface SheetsAsRead {
  readonly meta: Meta;
  readonly book: Book;
  readonly grids: ReadonlyMap<string, GridReader>;
}

/** What to read of one sheet. */
export interface Wanted {
  readonly sheet: SheetMeta;
  readonly area: Area;
}

/**
 * Cells of the grid in one answer. At some eighty bytes for a filled cell and three for an empty one that is at
 * most nine megabytes (a tenth of it on the wire); Google asks for parts of large sheets rather than all at once.
 */
const CELLS_PER_CALL = 100_000;

/**
 * Two kinds of calls: what there is, then the cells. Cells come by `spreadsheets.get` with a tight mask and not
 * by `values.batchGet`, which is shorter on the wire but cannot tell an error from its text nor a date from a
 * number, and would need a second call for formulas and a third for formats, each from another moment.
 */
export async function readMeta(calls: Calls): Promise<Meta> {
  return metaOf(await calls.get(META_FIELDS));
}

/**
 * The whole spreadsheet: one call for what there is, and one for each 100,000 cells of its grids; the cells of sheets
 * that state a legend of colours once more, for their fills.
 */
export async function readAll(calls: Calls): Promise<SheetsAsRead> {
  const meta = await readMeta(calls);
  const read = await readParts(calls, meta, meta.sheets.filter(isReadable).map(whole), false);
  return { ...read, book: await withFills(calls, read) };
}

async function withFills(calls: Calls, { meta, book }: SheetsAsRead): Promise<Book> {
  const painted = new Map(
    book.sheets.flatMap(({ name, rows }) => (mayStateLegend(rows) ? [[name, rows.length]] : [])),
  );
  if (painted.size === 0) return book;
  const wanted = meta.sheets
    .filter(({ name }) => painted.has(name))
    .map((sheet) => ({ sheet, area: { ...whole(sheet).area, bottom: painted.get(sheet.name)! } }));
  const data = new Map<number, GridData[]>();
  for (const ranges of callsFor(wanted)) {
    const { sheets } = await calls.get(FILL_FIELDS, ranges);
    for (const { properties, data: parts = [] } of sheets ?? []) {
      const id = properties?.sheetId ?? 0;
      data.set(id, [...(data.get(id) ?? []), ...(parts ?? [])]);
    }
  }
  const ids = new Map(meta.sheets.map(({ name, id }) => [name, id]));
  const sheets = book.sheets.map((sheet) =>
    painted.has(sheet.name)
      ? { ...sheet, ...fillsIn(data.get(ids.get(sheet.name)!) ?? [], sheet.rows) }
      : sheet,
  );
  return { ...book, sheets };
}

/** Parts of sheets; of the other sheets only their names and properties. */
export async function readParts(
  calls: Calls,
  meta: Meta,
  wanted: readonly Wanted[],
  isFresh: boolean,
): Promise<SheetsAsRead> {
  const grids = new Map(meta.sheets.map(({ name }) => [name, new GridReader(isFresh)]));
  const byId = new Map(meta.sheets.map(({ id, name }) => [id, name]));
  for (const ranges of callsFor(wanted)) {
    const { sheets } = await calls.get(isFresh ? FRESH_FIELDS : BOOK_FIELDS, ranges);
    for (const { properties, data } of sheets ?? [])
      grids.get(byId.get(properties?.sheetId ?? 0) ?? '')?.add(data);
  }
  return { meta, book: { sheets: meta.sheets.map((sheet) => grids.get(sheet.name)!.toSheet(sheet)) }, grids };
}

const isReadable = ({ isGrid, rows, columns }: SheetMeta): boolean => isGrid && rows > 0 && columns > 0;

export function whole(sheet: SheetMeta): Wanted {
  return { sheet, area: { top: 1, left: 1, bottom: sheet.rows, right: sheet.columns } };
}

/** Shares ranges out over as few calls as their size allows; what is larger than one call is cut by rows. */
function callsFor(wanted: readonly Wanted[]): string[][] {
  const calls: string[][] = [];
  let free = 0;
  const place = (text: string, size: number): void => {
    if (size > free || calls.length === 0) {
      calls.push([]);
      free = CELLS_PER_CALL;
    }
    calls[calls.length - 1]!.push(text);
    free -= size;
  };
  for (const { sheet, area } of wanted) {
    const width = area.right - area.left + 1;
    const height = Math.max(1, Math.floor(CELLS_PER_CALL / width));
    for (let top = area.top; top <= area.bottom; top += height) {
      const bottom = Math.min(area.bottom, top + height - 1);
      place(rangeText(sheet.name, { ...area, top, bottom }), (bottom - top + 1) * width);
    }
  }
  return calls;
}

/** `'出货 2026'!A1:Q500`; the name always in quotes, so that none is taken for a range. */
export function rangeText(sheet: string, { top, left, bottom, right }: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
}
