import { a1 } from '../../shared/book/address';
import type { CellWrite, NewSheet } from '../../shared/book/patch';
import type { CellStyle, SheetLook } from '../../shared/book/sheet-look';
import { areaText } from '../read/area';
import type { CellStyles } from './cellstyles';
import type { CellWriter } from './cellxml';
import type { StyleBook } from './stylebook';

export const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
export const WITHOUT_GRID =
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';

/** The rows of a page to be printed: every cell that holds or shows something, in its style; heights where they are given. */
export function printedRows(
  sheet: NewSheet,
  look: SheetLook,
  styles: StyleBook,
  dressed: CellStyles,
  writer: CellWriter,
): string[] {
  const drawn = drawnCells(look, styles);
  const last = Math.max(sheet.rows.length, ...drawn.keys(), ...Object.keys(look.heights).map(Number));
  const pieces: string[] = [];
  for (let row = 1; row <= last; row++) {
    const values = sheet.rows[row - 1] ?? [];
    const styled = drawn.get(row);
    let cells = '';
    const right = Math.max(values.length, ...(styled?.keys() ?? []));
    for (let column = 1; column <= right; column++)
      cells += cellXml(row, column, values[column - 1] ?? null, styled?.get(column) ?? 0, dressed, writer);
    const height = look.heights[row];
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (cells !== '' || tall !== '') pieces.push(`<row r="${row}"${tall}>${cells}</row>`);
  }
  return pieces;
}

function cellXml(
  row: number,
  column: number,
  cell: CellWrite | null,
  own: number,
  dressed: CellStyles,
  writer: CellWriter,
): string {
  if (!cell || cell.as === 'blank')
    return own > 0 ? writer.write(row, column, own, { as: 'blank' }) : '';
  const { style, write } = dressed.dressed(row, column, undefined, own, cell);
  return writer.write(row, column, style, write);
}

/** The number of each cell's format, by row and column: later areas add to earlier ones. */
function drawnCells({ styles }: SheetLook, book: StyleBook): Map<number, Map<number, number>> {
  const told = new Map<number, Map<number, CellStyle>>();
  for (const { area, style } of styles)
    for (let row = area.top; row <= area.bottom; row++) {
      let columns = told.get(row);
      if (!columns) told.set(row, (columns = new Map()));
      for (let column = area.left; column <= area.right; column++)
        columns.set(column, { ...columns.get(column), ...style });
    }
  return new Map(
    [...told].map(([row, columns]) => [
      row,
      new Map([...columns].map(([column, style]) => [column, book.styled(style)])),
    ]),
  );
}

export function mergesXml({ merges }: SheetLook): string {
  if (merges.length === 0) return '';
  const tags = merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`);
  return `<mergeCells count="${merges.length}">${tags.join('')}</mergeCells>`;
}

/** The whole sheet from A1, styled cells included. */
export function printedRange(sheet: NewSheet, look: SheetLook): string {
  const bottom = Math.max(1, sheet.rows.length, ...look.styles.map(({ area }) => area.bottom));
  const right = Math.max(
    1,
    ...sheet.rows.map((row) => row.length),
    ...look.styles.map(({ area }) => area.right),
  );
  return bottom === 1 && right === 1 ? 'A1' : `A1:${a1(bottom, right)}`;
}
