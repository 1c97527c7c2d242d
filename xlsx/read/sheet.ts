import type { Area, CellKind, CellValue, Sheet, TableArea } from '../../shared/book/model';
import { WorkbookTooLarge } from '../errors';
import type { Package } from '../package';
import { isTrue } from '../xml/element';
import { parseArea } from './area';
import type { Budget } from './budget';
import { SheetCursor } from './cursor';
import { readTables } from './tables';
import type { CellReader } from './value';
import type { SheetInfo } from './workbook';

export function readSheet(pkg: Package, info: SheetInfo, cells: CellReader, budget: Budget): Sheet {
  const cursor = new SheetCursor(pkg.read(info.part), info.part);
  const { scanner } = cursor;
  const rows: (readonly CellValue[])[] = [];
  const kinds: string[] = [];
  const merges: Area[] = [];
  let isProtected = false;
  for (let depth = 0; scanner.next();) {
    if (scanner.isClose) continue;
    if (depth === 0) {
      depth = 1;
      if (scanner.isEmpty) break;
    } else if (scanner.is('sheetData')) {
      if (!scanner.isEmpty) readRows(cursor, cells, rows, kinds, info, budget);
    } else if (scanner.is('mergeCells')) {
      if (!scanner.isEmpty) readMerges(cursor, merges, info, budget);
    } else if (scanner.is('sheetProtection')) {
      isProtected =
        scanner.toAttribute('sheet') &&
        isTrue(scanner.bytes.toString('latin1', scanner.valueStart, scanner.valueEnd));
      scanner.skip();
    } else {
      scanner.skip();
    }
  }
  const tables: TableArea[] = readTables(pkg, info.part).map(({ table }) => table);
  return { name: info.name, visibility: info.visibility, rows, kinds, merges, tables, isProtected };
}

/** A rectangle as an object weighs as much as so many cells. */
const MERGE_PLACES = 8;
const NO_CELLS: readonly CellValue[] = [];

function readRows(
  cursor: SheetCursor,
  cells: CellReader,
  rows: (readonly CellValue[])[],
  kinds: string[],
  info: SheetInfo,
  budget: Budget,
): void {
  const letters = Buffer.alloc(16384);
  const known = new Map<string, string>();
  while (cursor.nextRow()) {
    const values: CellValue[] = [];
    while (cursor.nextCell()) {
      const value = cells.read(cursor);
      const kind: CellKind = cells.kind;
      if (kind === '.') continue;
      const at = cursor.column - 1;
      for (let gap = values.length; gap < at; gap++) {
        values.push(null);
        letters[gap] = 0x2e;
      }
      if (at === values.length) values.push(value);
      else values[at] = value;
      letters[at] = kind.charCodeAt(0);
    }
    if (values.length === 0) continue;
    // Before a place is taken: one cell in the last row of many sheets is a small file.
    budget.places -= values.length + 2 * Math.max(1, cursor.row - rows.length);
    if (budget.places < 0) throw new WorkbookTooLarge(info.name);
    while (rows.length < cursor.row) {
      rows.push(NO_CELLS);
      kinds.push('');
    }
    const text = letters.toString('latin1', 0, values.length);
    if (!known.has(text)) known.set(text, text);
    rows[cursor.row - 1] = values;
    kinds[cursor.row - 1] = known.get(text)!;
  }
}

function readMerges(cursor: SheetCursor, merges: Area[], info: SheetInfo, budget: Budget): void {
  const { scanner } = cursor;
  while (scanner.next() && !scanner.is('mergeCells')) {
    if (scanner.isClose || !scanner.toAttribute('ref')) continue;
    const area = parseArea(scanner.bytes.toString('latin1', scanner.valueStart, scanner.valueEnd));
    if (!area) continue;
    if ((budget.places -= MERGE_PLACES) < 0) throw new WorkbookTooLarge(info.name);
    merges.push(area);
  }
}
