import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW, quoteSheet } from '../../../shared/book/address';
import type { Area } from '../../../shared/book/model';
import type { Worksheet } from '../../spreadsheet/worksheet';
import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import type { OfficeHost } from '../state';

/** A rectangle of a sheet. Of one that the client keeps, the area follows its cells; undefined once they are gone. */
export interface CellRange {
  readonly sheet: Worksheet;
  area: Area | undefined;
}

export const WHOLE: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export function areaOf(range: CellRange): Area {
  if (!range.area || !range.sheet.workbook.sheets.includes(range.sheet)) throw itemNotFound();
  return range.area;
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 1 && bottom === MAX_ROW;
export const isWholeRows = ({ left, right }: Area): boolean => left === 1 && right === MAX_COLUMN;

/** `A1:B2`, one cell `A1`, whole columns `A:C`, whole rows `1:3`. */
export function localAddress(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (isWholeRows(area) && !isWholeColumns(area)) return `${top}:${bottom}`;
  const first = columnLetters(left) + top;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

export const addressOf = (range: CellRange): string =>
  `${quoteSheet(range.sheet.name)}!${localAddress(areaOf(range))}`;

/** Reads an address as Excel does: with or without a sheet, of cells, columns or rows, or a name of the workbook. */
export function rangeAt(host: OfficeHost, address: string, sheet: Worksheet | undefined): CellRange {
  const text = address.trim().replace(/^=/, '');
  const bang = text.lastIndexOf('!');
  if (bang >= 0) {
    const name = text
      .slice(0, bang)
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    const named = host.workbook.find(name);
    if (!named) throw itemNotFound();
    return rangeAt(host, text.slice(bang + 1), named);
  }
  const area = parseArea(text);
  if (area && sheet) return { sheet, area };
  const refersTo = nameOf(host, text);
  if (refersTo !== undefined) return rangeAt(host, refersTo, undefined);
  throw invalidArgument();
}

export function parseArea(text: string): Area | undefined {
  const [from, to = from, ...rest] = text.replaceAll('$', '').split(':');
  const [first, last] = [corner(from!), corner(to!)];
  if (rest.length > 0 || !first || !last) return undefined;
  if (text.indexOf(':') < 0 && (first.row === undefined || first.column === undefined)) return undefined;
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const [a, b] = [first.row ?? 1, last.row ?? MAX_ROW];
  const [c, d] = [first.column ?? 1, last.column ?? MAX_COLUMN];
  return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text.trim());
  if (!match || match[0] === '') return undefined;
  const [, letters, digits] = match as unknown as [string, string, string];
  const column = letters ? columnNumber(letters) : undefined;
  const row = digits ? Number(digits) : undefined;
  if (column === 0 || row === 0 || (row ?? 0) > MAX_ROW) return undefined;
  return { row, column };
}

function nameOf(host: OfficeHost, name: string): string | undefined {
  return [...host.workbook.names].find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** An area that must lie on the sheet. */
export function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (![top, left, bottom, right].every(Number.isInteger)) throw invalidArgument();
  if (top < 1 || left < 1 || bottom > MAX_ROW || right > MAX_COLUMN || bottom < top || right < left)
    throw invalidArgument();
  return area;
}

/** The part of an area that can hold something at all: whole columns end where the sheet's cells end. */
export function filledPart(range: CellRange): Area | undefined {
  const { rows } = range.sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return intersect(areaOf(range), { top: 1, left: 1, bottom: rows.length, right: width });
}

/** Throws AccessDenied when a cell of the range is locked on a protected sheet. */
export function guardCells(range: CellRange): void {
  const { sheet } = range;
  if (!sheet.isProtected) return;
  const { top, left, bottom, right } = areaOf(range);
  const isOpen = (row: number, column: number): boolean =>
    sheet.cell(row, column)?.look?.['locked'] === false;
  for (let row = top; row <= Math.min(bottom, top + 1000); row++)
    for (let column = left; column <= Math.min(right, left + 1000); column++)
      if (!isOpen(row, column)) guardSheet(range);
}

/** Throws AccessDenied when looks on a protected sheet are not to be changed, locked cells or not. */
export function guardLooks(
  { sheet }: CellRange,
  right: 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows',
): void {
  const options = sheet.look['protectionOptions'] as Readonly<Record<string, unknown>> | undefined;
  if (options?.[right] !== true) guardSheet({ sheet });
}

/** Throws AccessDenied for what nobody may do on a protected sheet. */
export function guardSheet({ sheet }: Pick<CellRange, 'sheet'>): void {
  if (sheet.isProtected)
    throw accessDenied('The cell or chart you are trying to change is on a protected sheet.');
}

/** Throws AccessDenied when the sheets of the workbook may not be added, renamed, moved or removed. */
export function guardStructure(host: OfficeHost): void {
  if (host.workbook.isStructureProtected) throw accessDenied('Workbook is protected and cannot be changed.');
}
