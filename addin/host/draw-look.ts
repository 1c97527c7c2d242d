import { columnLetters } from '../../shared/book/address';
import { heightRuns, linesOf, type Lines } from '../../shared/book/drawn-look';
import type { Area } from '../../shared/book/model';
import type { CellStyle, LineStyle, SheetLook } from '../../shared/book/sheet-look';
import { setFormat } from './looks';
import { rangeOf } from './session';

/** Draws a new sheet that is a page to be printed, before anything is written into it. */
export function drawLook(sheet: Excel.Worksheet, look: SheetLook): void {
  sheet.showGridlines = false;
  // First what is one cell: it takes the looks of its first.
  for (const area of look.merges) rangeOf(sheet, area).merge();
  for (const { area, style } of look.styles) drawStyle(rangeOf(sheet, area), style);
  for (const lines of linesOf(look)) drawLines(rangeOf(sheet, lines.area), lines);
  for (const { from, to, points } of heightRuns(look))
    sheet.getRange(`${from}:${to}`).untrack().format.rowHeight = points;
}

function drawStyle(range: Excel.Range, style: CellStyle): void {
  const { font, fill } = range.format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.colour !== undefined) font.color = `#${style.colour}`;
  if (style.fill !== undefined) fill.color = `#${style.fill}`;
  if (style.across !== undefined) range.format.horizontalAlignment = ACROSS[style.across];
  if (style.down !== undefined) range.format.verticalAlignment = DOWN[style.down];
  if (style.wrap !== undefined) range.format.wrapText = style.wrap;
  if (style.format !== undefined) setFormat(range, style.format);
}

const ACROSS = { left: 'Left', center: 'Center', right: 'Right' } as const;
const DOWN = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function drawLines({ format }: Excel.Range, lines: Lines): void {
  for (const [side, edge] of EDGES) {
    const line = lines[side];
    if (line === undefined) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = WEIGHTS[line];
  }
}

const EDGES = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['inner', 'InsideHorizontal'],
  ['upright', 'InsideVertical'],
] as const;

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const satisfies Record<
  LineStyle,
  string
>;

/** How the page is printed: A4, as wide as one page, however many pages long. */
export function layOutPage({ pageLayout }: Excel.Worksheet, { page }: SheetLook): void {
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(addressOf(page.area));
  if (page.repeated) pageLayout.setPrintTitleRows(`$${page.repeated[0]}:$${page.repeated[1]}`);
}

const addressOf = ({ top, left, bottom, right }: Area): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
