import type { Sheet } from '../../shared/book/model';
import { shiftFormula } from '../../shared/book/shift-formula';
import { parseArea } from '../../xlsx/read/area';
import { SheetCursor } from '../../xlsx/read/cursor';
import { isTrue, readAttributes } from '../../xlsx/xml/element';
import { XmlScanner } from '../../xlsx/xml/scanner';
import { cellText } from '../../xlsx/xml/text';
import type { CellFormula, RowBatch, RowLooks } from './looks';
import { pixelsOfPoints } from './sheet-looks';

/** The rows of a sheet with everything the grid shows of them. */
export interface SheetRows {
  readonly rows: readonly RowLooks[];
  /** How far down and to the right there is anything, a look included. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows `from` to `to`, both included. */
  batch(from: number, to: number): RowBatch;
}

/** Reads formats and formulas of all cells; the values come from `sheet`, which was read from the same part. */
export function readRowLooks(xml: Buffer, part: string, sheet: Sheet): SheetRows {
  const rows: RowLooks[] = [];
  const looks = new LookTable();
  const formulas: CellFormula[] = [];
  const shared = new Map<string, CellFormula>();
  let [lastRow, lastColumn] = [sheet.rows.length, 0];
  for (const values of sheet.rows) lastColumn = Math.max(lastColumn, values.length);
  const cursor = new SheetCursor(xml, part);
  const { scanner } = cursor;
  scanner.next();
  while (scanner.next() && !scanner.isClose && !scanner.is('sheetData')) scanner.skip();
  if (!scanner.isClose && !scanner.isEmpty && scanner.is('sheetData'))
    while (cursor.nextRow()) {
      const own = rowLooks(cursor);
      if (own) rows.push(own);
      lastRow = Math.max(lastRow, cursor.row);
      while (cursor.nextCell()) {
        if (cursor.style > 0) looks.set(cursor.row, cursor.column, cursor.style);
        lastColumn = Math.max(lastColumn, cursor.column);
        const formula = cursor.formulaStart >= 0 ? formulaAt(cursor, part, shared) : undefined;
        if (formula) formulas.push(formula);
      }
    }
  formulas.sort((a, b) => a.row - b.row);
  return { rows, lastRow, lastColumn, batch: (from, to) => batchOf(sheet, looks, formulas, from, to) };
}

function rowLooks(cursor: SheetCursor): RowLooks | undefined {
  const tag = new XmlScanner(cursor.bytes, cursor.part, cursor.rowTagEnd);
  tag.moveTo(cursor.rowStart);
  tag.next();
  const attributes = readAttributes(tag);
  const height = attributes.has('ht') ? pixelsOfPoints(Number(attributes.get('ht'))) : undefined;
  const look = isTrue(attributes.get('customFormat')) ? Number(attributes.get('s') ?? 0) : 0;
  const isHidden = isTrue(attributes.get('hidden'));
  if (height === undefined && look <= 0 && !isHidden) return undefined;
  return {
    row: cursor.row,
    isHidden,
    isFixed: isTrue(attributes.get('customHeight')),
    ...(height !== undefined && { height }),
    ...(look > 0 && { look }),
  };
}

function formulaAt(
  cursor: SheetCursor,
  part: string,
  shared: Map<string, CellFormula>,
): CellFormula | undefined {
  const { row, column, bytes } = cursor;
  const tag = new XmlScanner(bytes, part, cursor.formulaTagEnd);
  tag.moveTo(cursor.formulaStart);
  tag.next();
  const attributes = readAttributes(tag);
  const isEmpty = tag.isEmpty || cursor.formulaTagEnd >= cursor.formulaEnd;
  const text = isEmpty
    ? ''
    : plainName(cellText(bytes, cursor.formulaTagEnd, bytes.lastIndexOf('<', cursor.formulaEnd - 1)));
  const type = attributes.get('t');
  const index = attributes.get('si');
  if (type === 'shared' && index !== undefined) {
    const master = shared.get(index);
    if (text !== '') shared.set(index, { row, column, formula: text });
    else if (master)
      return { row, column, formula: shiftFormula(master.formula, row - master.row, column - master.column) };
  }
  if (text === '' || type === 'dataTable') return undefined;
  const area = type === 'array' ? parseArea(attributes.get('ref') ?? '') : undefined;
  const isSeveral = area && (area.top !== area.bottom || area.left !== area.right);
  return { row, column, formula: text, ...(isSeveral && { fills: area }) };
}

/** Files write newer functions with a prefix that nobody sees. */
const plainName = (formula: string): string => formula.replace(/_xl(?:fn|ws|udf)\./g, '');

/** Looks of cells by row, packed: a sheet of a million cells is no million objects. */
class LookTable {
  private readonly rows: (number[] | undefined)[] = [];

  set(row: number, column: number, look: number): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(0);
    cells[column - 1] = look;
  }

  of(row: number): readonly number[] {
    return this.rows[row] ?? NO_LOOKS;
  }
}

const NO_LOOKS: readonly number[] = [];

function batchOf(
  sheet: Sheet,
  table: LookTable,
  formulas: readonly CellFormula[],
  from: number,
  to: number,
): RowBatch {
  const starts = new Uint32Array(to - from + 2);
  let size = 0;
  for (let row = from; row <= to; row++) {
    starts[row - from] = size;
    size += table.of(row).length;
  }
  starts[to - from + 1] = size;
  const looks = new Uint16Array(size);
  for (let row = from; row <= to; row++) looks.set(table.of(row), starts[row - from]);
  const rows = sheet.rows.slice(from - 1, to);
  const kinds = sheet.kinds.slice(from - 1, to);
  return { from, rows, kinds, looks, starts, formulas: between(formulas, from, to) };
}

function between(formulas: readonly CellFormula[], from: number, to: number): CellFormula[] {
  const found: CellFormula[] = [];
  for (let at = firstFrom(formulas, from); at < formulas.length && formulas[at]!.row <= to; at++)
    found.push(formulas[at]!);
  return found;
}

function firstFrom(formulas: readonly CellFormula[], row: number): number {
  let [low, high] = [0, formulas.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (formulas[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
