import { columnLetters } from '../../shared/book/address';
import { heightRuns, linesOf, styleGrid, type Lines } from '../../shared/book/drawn-look';
import type { Area } from '../../shared/book/model';
import type { ColumnLook } from '../../shared/book/patch';
import type { CellStyle, LineStyle, SheetLook } from '../../shared/book/sheet-look';
import { pixelsOf } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Draws a new sheet that is a page to be printed, in as few calls as there are kinds of looks. Google keeps no print area
 * and no page set-up in a sheet: people choose them when they print.
 */
export function drawPage(sheet: Sheet, look: SheetLook, columns: readonly ColumnLook[], size: Size): void {
  const { bottom, right } = size;
  sheet.setHiddenGridlines(true);
  columns.forEach(({ width }, at) => width !== undefined && sheet.setColumnWidth(at + 1, pixelsOf(width)));
  for (const { from, to, points } of heightRuns(look))
    sheet.setRowHeights(from, to - from + 1, Math.round((points * 96) / 72));
  for (const { top, left, ...area } of look.merges)
    sheet.getRange(top, left, area.bottom - top + 1, area.right - left + 1).merge();
  const styles = styleGrid(look, bottom, right);
  const range = sheet.getRange(1, 1, bottom, right);
  const set = <T>(of: (style: CellStyle) => T | undefined, put: (values: (T | null)[][]) => unknown): void => {
    const values = styles.map((row) => row.map((style) => of(style) ?? null));
    if (values.some((row) => row.some((value) => value !== null))) put(values);
  };
  set(({ bold }) => (bold ? 'bold' : undefined), (all) => range.setFontWeights(all));
  set(({ italic }) => (italic ? 'italic' : undefined), (all) => range.setFontStyles(all));
  // Of sizes Google takes no word for the usual one.
  if (styles.some((row) => row.some((style) => style.size !== undefined)))
    range.setFontSizes(styles.map((row) => row.map((style) => style.size ?? USUAL_SIZE)));
  set(({ colour }) => colour && `#${colour}`, (all) => range.setFontColors(all));
  set(({ fill }) => fill && `#${fill}`, (all) => range.setBackgrounds(all));
  set(({ across }) => across, (all) => range.setHorizontalAlignments(all));
  set(({ down }) => down && DOWN[down], (all) => range.setVerticalAlignments(all));
  if (styles.some((row) => row.some(({ wrap }) => wrap)))
    range.setWraps(styles.map((row) => row.map(({ wrap }) => wrap === true)));
  drawLines(sheet, linesOf(look));
} // prettier-ignore

interface Size {
  readonly bottom: number;
  readonly right: number;
}

/** In points. */
const USUAL_SIZE = 10;

const DOWN = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** Areas that follow one another and have the same lines are drawn together; a call draws one kind of line. */
function drawLines(sheet: Sheet, all: readonly Lines[]): void {
  const groups: { key: string; lines: Lines; areas: Area[] }[] = [];
  for (const { area, ...lines } of all) {
    const key = JSON.stringify(lines);
    const last = groups[groups.length - 1];
    if (last?.key === key) last.areas.push(area);
    else groups.push({ key, lines: { area, ...lines }, areas: [area] });
  }
  for (const { lines, areas } of groups) {
    const { top, bottom, left, right, inner, upright } = lines;
    const list = sheet.getRangeList(areas.map(a1));
    for (const kind of KINDS) {
      const at = (line: LineStyle | undefined): true | null => (line === kind ? true : null);
      const sides = [at(top), at(left), at(bottom), at(right), at(upright), at(inner)] as const;
      if (sides.some((side) => side)) list.setBorder(...sides, '#000000', styleOf(kind));
    }
  }
}

const KINDS = ['hair', 'thin', 'medium'] as const;

function styleOf(line: LineStyle): GoogleAppsScript.Spreadsheet.BorderStyle {
  const { DOTTED, SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  return line === 'hair' ? DOTTED : line === 'thin' ? SOLID : SOLID_MEDIUM;
}

const a1 = ({ top, left, bottom, right }: Area): string =>
  `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
