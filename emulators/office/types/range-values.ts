import { isError, type CellValue } from '../../../shared/book/model';
import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import { cellTyped } from '../../spreadsheet/typing.cell';
import type { Cell, Worksheet } from '../../spreadsheet/worksheet';
import { ExcelError, invalidArgument } from '../errors';
import type { OfficeHost } from '../state';
import { areaOf, guardCells, guardLooks, heightOf, widthOf, type CellRange } from './cells';
import { shown } from './text';

/** More cells than a client may ask for at once. */
const MOST_CELLS = 5_000_000;

export type Matrix = readonly (readonly unknown[])[];

/** What each cell of a range gives; null for a range without bounds, as Excel answers. */
export function matrix(range: CellRange, give: (cell: Cell | undefined) => unknown): Matrix | null {
  const area = areaOf(range);
  if (heightOf(area) === MAX_ROW || widthOf(area) === MAX_COLUMN) return null;
  if (heightOf(area) * widthOf(area) > MOST_CELLS)
    throw new ExcelError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
      413,
    );
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = range.sheet.rows[row - 1];
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(give(cells?.[column - 1]));
    rows.push(line);
  }
  return rows;
}

export const valueOf = (cell: Cell | undefined): unknown => plain(cell?.value ?? null);

export const formulaOf = (cell: Cell | undefined): unknown => cell?.formula ?? valueOf(cell);

export const formatOf = (cell: Cell | undefined): string => cell?.format ?? 'General';

export const textOf = (cell: Cell | undefined, is1904 = false): string =>
  cell ? shown(cell.value, cell.format, is1904) : '';

export function valueTypeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'String';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** As `values` has it: nothing is empty text, an error is its name. */
export const plain = (value: CellValue): unknown =>
  value === null ? '' : isError(value) ? value.error : value;

/** Sets what stands in the cells, as if each had been typed; null leaves a cell as it is. */
export function writeValues(range: CellRange, given: unknown, host: OfficeHost): void {
  guardCells(range);
  const { sheet } = range;
  eachGiven(range, given, (row, column, value) => {
    if (value === null || isMergedAway(sheet, row, column)) return;
    sheet.put(row, column, typedIn(host, sheet.cell(row, column), value));
  });
  host.wrote(range);
}

export function writeFormats(range: CellRange, given: unknown, host: OfficeHost): void {
  guardLooks(range, 'allowFormatCells');
  eachGiven(range, given, (row, column, value) => {
    if (value === null) return;
    if (typeof value !== 'string') throw invalidArgument();
    range.sheet.put(row, column, { format: value === '' ? 'General' : value });
  });
  host.formatted(range);
}

function typedIn(host: OfficeHost, cell: Cell | undefined, value: unknown): Partial<Cell> {
  const { format } = cell ?? { format: 'General' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { value: format === '@' ? String(value) : value };
  }
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw invalidArgument();
  // A cell holds 32,767 characters.
  if (value.length > 32767) throw invalidArgument();
  return cellTyped(cell, value, 'excel', host.workbook.locale, host.year);
}

/** Calls back for each cell with what is given for it: a table of the range's own size, or one value for all. */
function eachGiven(
  range: CellRange,
  given: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const { top, left, bottom, right } = areaOf(range);
  const table = Array.isArray(given) ? (given as Matrix) : undefined;
  if (table && (table.length !== bottom - top + 1 || table.some((row) => !isRowOf(row, right - left + 1))))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      visit(row, column, table ? table[row - top]![column - left] : given);
}

const isRowOf = (row: unknown, width: number): boolean => Array.isArray(row) && row.length === width;

function isMergedAway(sheet: Worksheet, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
