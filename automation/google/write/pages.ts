import { heightRuns, linesOf, reachOf, styleGrid, type Lines } from '../../../shared/book/drawn-look';
import type { NewSheet } from '../../../shared/book/patch';
import type { CellStyle, LineStyle, SheetLook } from '../../../shared/book/sheet-look';
import { letterOfCode } from '../../../shared/cells/number-format';
import type { Border, CellFormat, NumberFormat, Request } from '../api-types';
import { rangeOf } from '../meta';
import { cellData, formatFor } from './cell-data';
import { colourOf, widthRequests } from './looks';

/** A page to be printed, as one unit. Google keeps no print area nor page set-up in a spreadsheet: people choose them when they print. */
export function pageRequests(
  wanted: NewSheet,
  look: SheetLook,
  sheetId: number,
  charts: { readonly bottom: number; readonly right: number },
): Request[] {
  const { bottom, right } = reachOf(look);
  const height = Math.max(wanted.rows.length, bottom);
  const width = Math.max(wanted.columns.length, right, ...wanted.rows.map((row) => row.length));
  const gridProperties = {
    rowCount: Math.max(height, charts.bottom),
    columnCount: Math.max(width, charts.right),
    hideGridlines: true,
  };
  const properties = { sheetId, title: wanted.name, ...(wanted.hidden && { hidden: true }), gridProperties };
  return [
    { addSheet: { properties } },
    ...wanted.columns.flatMap((column, c) => widthRequests(sheetId, c, column.width)),
    ...heightRuns(look).map(({ from, to, points }) => heightRequest(sheetId, from, to, pixelsOf(points))),
    // Before looks and contents: cells that are merged later would lose theirs.
    ...look.merges.map((area) => ({ mergeCells: { range: rangeOf(sheetId, area), mergeType: 'MERGE_ALL' } })),
    cellsRequest(wanted, look, sheetId, height, width),
    ...linesOf(look).map((lines) => ({ updateBorders: bordersOf(sheetId, lines) })),
  ];
}

/** All cells, with what they hold and how they look, in one request. */
function cellsRequest(
  { rows }: NewSheet,
  look: SheetLook,
  sheetId: number,
  height: number,
  width: number,
): Request {
  const lines = styleGrid(look, height, width).map((styles, r) => ({
    values: styles.map((style, c) => {
      const write = rows[r]?.[c] ?? null;
      const shows = style.format === undefined ? 'n' : letterOfCode(style.format);
      const format = { ...(write && formatFor(write, shows)), ...formatOf(style, shows) };
      return cellData(write, Object.keys(format).length > 0 ? format : undefined);
    }),
  }));
  return {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: 0 },
      rows: lines,
      fields: 'userEnteredValue,userEnteredFormat',
    },
  };
}

function formatOf(style: CellStyle, shows: string): CellFormat {
  const { bold, italic, size, colour, fill, across, down, wrap, format } = style;
  const text = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { fontSize: size }),
    ...(colour !== undefined && { foregroundColorStyle: { rgbColor: colourOf(colour) } }),
  };
  return {
    ...(Object.keys(text).length > 0 && { textFormat: text }),
    ...(fill !== undefined && { backgroundColorStyle: { rgbColor: colourOf(fill) } }),
    ...(across !== undefined && { horizontalAlignment: across.toUpperCase() }),
    ...(down !== undefined && { verticalAlignment: DOWN[down] }),
    ...(wrap !== undefined && { wrapStrategy: wrap ? 'WRAP' : 'OVERFLOW_CELL' }),
    ...(format !== undefined && !/^general$/i.test(format) && { numberFormat: numberFormat(format, shows) }),
  };
}

const DOWN = { top: 'TOP', center: 'MIDDLE', bottom: 'BOTTOM' } as const;

/** The type that Google wants beside a pattern. */
function numberFormat(pattern: string, shows: string): NumberFormat {
  const type = TYPES[shows] ?? (pattern === '@' ? 'TEXT' : pattern.includes('%') ? 'PERCENT' : 'NUMBER');
  return { type, pattern };
}

const TYPES: Readonly<Record<string, string>> = { d: 'DATE', t: 'DATE_TIME', c: 'TIME' };

function bordersOf(sheetId: number, { area, top, bottom, left, right, inner, upright }: Lines) {
  return {
    range: rangeOf(sheetId, area),
    ...(top && { top: border(top) }),
    ...(bottom && { bottom: border(bottom) }),
    ...(left && { left: border(left) }),
    ...(right && { right: border(right) }),
    ...(inner && { innerHorizontal: border(inner) }),
    ...(upright && { innerVertical: border(upright) }),
  };
}

const border = (line: LineStyle): Border => ({
  style: LINES[line],
  colorStyle: { rgbColor: { red: 0, green: 0, blue: 0 } },
});

const LINES = { hair: 'DOTTED', thin: 'SOLID', medium: 'SOLID_MEDIUM' } as const;

/** 96 pixels are 72 points. */
export const pixelsOf = (points: number): number => Math.round((points * 96) / 72);

/** The height of rows, both included. */
export const heightRequest = (sheetId: number, from: number, to: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'ROWS', startIndex: from - 1, endIndex: to },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});
