import { a1 } from '../../shared/book/address';
import { hasWide, linesHeight, linesOf } from '../../shared/book/text-height';
import type { Area } from '../../shared/book/model';
import type { CellWrite, NewSheet } from '../../shared/book/patch';
import type { CellStyle, SheetLook } from '../../shared/book/sheet-look';
import { areaText } from '../read/area';
import type { CellStyles } from './cellstyles';
import type { CellWriter } from './cellxml';
import type { StyleBook } from './stylebook';

export const FIT_TO_PAGE = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
export const WITHOUT_GRID = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';

/** The rows of a page to be printed: every cell that holds or shows something, in its style; heights where they are given. */
export function printedRows(
  sheet: NewSheet,
  look: SheetLook,
  styles: StyleBook,
  dressed: CellStyles,
  writer: CellWriter,
): string[] {
  const drawn = drawnCells(look);
  const numbers = new Map<CellStyle, number>();
  const numberAt = (row: ReadonlyMap<number, CellStyle> | undefined, column: number): number => {
    const style = row?.get(column);
    if (style === undefined) return 0;
    let number = numbers.get(style);
    if (number === undefined) numbers.set(style, (number = styles.styled(style)));
    return number;
  };
  const last = Math.max(sheet.rows.length, ...drawn.keys(), ...Object.keys(look.heights).map(Number));
  const pieces: string[] = [];
  for (let row = 1; row <= last; row++) {
    const values = sheet.rows[row - 1] ?? [];
    const styled = drawn.get(row);
    const joined = look.merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    let cells = '';
    const right = Math.max(values.length, ...(styled?.keys() ?? []));
    for (let column = 1; column <= right; column++)
      cells += cellXml(row, column, values[column - 1] ?? null, numberAt(styled, column), dressed, writer);
    const height = look.heights[row];
    const tall =
      height === undefined
        ? heightXml(textHeight(sheet, values, styled, joined))
        : `${heightXml(height)} customHeight="1"`;
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
  if (!cell || cell.as === 'blank') return own > 0 ? writer.write(row, column, own, { as: 'blank' }) : '';
  const { style, write } = dressed.dressed(row, column, undefined, own, cell);
  return writer.write(row, column, style, write);
}

const heightXml = (points: number | undefined): string => (points === undefined ? '' : ` ht="${points}"`);

/** Points, of a font that nobody sized. */
const USUAL_SIZE = 10;
/** Points between text and a line that is drawn above or below it. */
const AIR = 5;

/**
 * How high a row stands by the longest text in a cell of one column. It stays one that fits itself to its text: the
 * height is for programs that do so only when somebody types. Of a template nothing is said: what it will hold is not
 * known.
 */
function textHeight(
  { columns }: NewSheet,
  values: readonly (CellWrite | null)[],
  styled: ReadonlyMap<number, CellStyle> | undefined,
  joined: readonly Area[],
): number | undefined {
  let height: number | undefined;
  for (let i = 0; i < values.length; i++) {
    const [cell, style, width] = [values[i], styled?.get(i + 1), columns[i]?.width];
    if (cell?.as !== 'text' || !style?.wrap || width === undefined) continue;
    if (cell.value.includes('{{')) return undefined;
    if (joined.some(({ left, right }) => i + 1 >= left && i + 1 <= right)) continue;
    const size = style.size ?? USUAL_SIZE;
    const lines = linesHeight(linesOf(cell.value, width, size), size, hasWide(cell.value));
    height = Math.max(height ?? 0, lines + (style.top || style.bottom ? AIR : 0));
  }
  return height;
}

/** What each cell looks like, by row and column: later areas add to earlier ones. */
function drawnCells({ styles }: SheetLook): Map<number, Map<number, CellStyle>> {
  const told = new Map<number, Map<number, CellStyle>>();
  for (const { area, style } of styles)
    for (let row = area.top; row <= area.bottom; row++) {
      let columns = told.get(row);
      if (!columns) told.set(row, (columns = new Map()));
      for (let column = area.left; column <= area.right; column++)
        columns.set(column, { ...columns.get(column), ...style });
    }
  return told;
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
