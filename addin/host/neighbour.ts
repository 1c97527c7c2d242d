import type { NewColumn } from '../../shared/book/patch';
import { rangeOf } from './session';

/** How the column left of a new one looks: its header and its first cell below. */
export interface Neighbour {
  readonly header: CellLook;
  readonly body: CellLook;
}

export interface CellLook {
  readonly fill: string;
  readonly font: { name: string; size: number; color: string; bold: boolean; italic: boolean };
  readonly alignment: { horizontal: Horizontal; vertical: Vertical };
  readonly wrap: boolean;
  readonly borders: readonly { style: string; color: string; weight: string }[];
}

type Horizontal = Excel.RangeFormat['horizontalAlignment'];
type Vertical = Excel.RangeFormat['verticalAlignment'];
type Edge = (typeof EDGES)[number];

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const FORMAT =
  'format/fill/color,format/font/name,format/font/size,format/font/color,format/font/bold,format/font/italic,' +
  'format/horizontalAlignment,format/verticalAlignment,format/wrapText';

/** Asks for the looks left of a column that is to be added; read them with the function after the sync. Undefined for the first column. */
export function askNeighbour(
  sheet: Excel.Worksheet,
  column: NewColumn,
  all: readonly NewColumn[],
): (() => Neighbour) | undefined {
  const ours = new Set(all.filter((one) => one.sheet === column.sheet).map((one) => one.column));
  let left = column.column - 1;
  while (left > 0 && ours.has(left)) left--;
  if (left === 0) return undefined;
  const [header, body] = [0, 1].map((below) => {
    const row = column.headerRow + below;
    const range = rangeOf(sheet, { top: row, left, bottom: row, right: left }).load(FORMAT);
    const borders = EDGES.map((edge) => range.format.borders.getItem(edge).load('style,color,weight'));
    return (): CellLook => lookOf(range, borders);
  });
  return () => ({ header: header!(), body: body!() });
}

/** Dresses cells, of one row or (`isTall`) of several, as the neighbour is dressed. What the neighbour leaves to Excel is left to Excel. */
export function applyLook(range: Excel.Range, look: CellLook, isTall: boolean): void {
  const { format } = range;
  if (isColour(look.fill)) format.fill.color = look.fill;
  const { font } = format;
  font.name = look.font.name;
  font.size = look.font.size;
  font.color = look.font.color;
  if (look.font.bold) font.bold = true;
  if (look.font.italic) font.italic = true;
  if (look.alignment.horizontal !== 'General') format.horizontalAlignment = look.alignment.horizontal;
  format.verticalAlignment = look.alignment.vertical;
  if (look.wrap) format.wrapText = true;
  EDGES.forEach((edge, i) => applyBorder(format, edge, look.borders[i]!, isTall));
}

function applyBorder(
  format: Excel.RangeFormat,
  edge: Edge,
  { style, color, weight }: CellLook['borders'][number],
  isTall: boolean,
): void {
  if (style === 'None') return;
  // A single cell's upper and lower edge are, over many rows, the lines between them too.
  const isInside = isTall && (edge === 'EdgeTop' || edge === 'EdgeBottom');
  const edges = isInside ? ([edge, 'InsideHorizontal'] as const) : [edge];
  for (const each of edges) {
    const border = format.borders.getItem(each);
    border.style = style as Excel.RangeBorder['style'];
    border.color = color;
    border.weight = weight as Excel.RangeBorder['weight'];
  }
}

function lookOf({ format }: Excel.Range, borders: readonly Excel.RangeBorder[]): CellLook {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format;
  return {
    fill: fill.color,
    font: { name: font.name, size: font.size, color: font.color, bold: font.bold, italic: font.italic },
    alignment: { horizontal: horizontalAlignment, vertical: verticalAlignment },
    wrap: wrapText,
    borders: borders.map(({ style, color, weight }) => ({ style, color, weight })),
  };
}

/** A cell without a fill is told as white. */
const isColour = (fill: string): boolean => /^#[0-9a-f]{6}$/i.test(fill) && !/^#ffffff$/i.test(fill);
