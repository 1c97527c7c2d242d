import { pasteCells } from '../spreadsheet/copy-cells';
import type { Cell, Worksheet } from '../spreadsheet/worksheet';
import type { Workbook } from '../spreadsheet/workbook';
import { invalid, notEmulated } from './errors';
import { parseMask, pathsOf } from './fields';
import { codeOf } from './formats';
import { gridOf } from './grid';
import { areaIn, refuseBarred, sheetById } from './targets';
import type { Touched } from './touched';
import type { CellData, CellFormat, ExtendedValue, Request } from './types';

/** The requests that change cells; undefined for others. */
export function applyCellRequest(
  workbook: Workbook,
  { updateCells, repeatCell, copyPaste, updateBorders }: Request,
  touched: Touched,
): object | undefined {
  if (updateCells) {
    const { start, range, rows, fields } = updateCells;
    if (!start || range) throw notEmulated('updateCells with a range');
    const sheet = sheetById(workbook, start.sheetId);
    const paths = pathsFor(fields);
    (rows ?? []).forEach(({ values }, r) =>
      (values ?? []).forEach((data, c) =>
        setCell(sheet, (start.rowIndex ?? 0) + r + 1, (start.columnIndex ?? 0) + c + 1, data, paths, touched),
      ),
    );
    return {};
  }
  if (repeatCell) {
    const { range, cell, fields } = repeatCell;
    const sheet = sheetById(workbook, range?.sheetId);
    const area = areaIn(sheet, range ?? {});
    const paths = pathsFor(fields);
    if (paths.includes('userEnteredValue')) throw notEmulated('repeatCell with a value');
    // Formats of rows that hold nothing yet would only fill the memory: those to the end of what is there count, and one more.
    const bottom =
      typeof range?.endRowIndex !== 'number' ? Math.min(area.bottom, sheet.rows.length + 1) : area.bottom;
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= area.right; column++)
        setCell(sheet, row, column, cell ?? {}, paths, touched);
    return {};
  }
  if (copyPaste) return paste(workbook, copyPaste, touched);
  return updateBorders ? drawBorders(workbook, updateBorders) : undefined;
}

type CopyPaste = NonNullable<Request['copyPaste']>;

/** The source as often as it fits into the destination, and once at least. */
function paste(
  workbook: Workbook,
  { source, destination, pasteType, pasteOrientation }: CopyPaste,
  touched: Touched,
): object {
  if ((pasteType ?? 'PASTE_NORMAL') !== 'PASTE_NORMAL' || (pasteOrientation ?? 'NORMAL') !== 'NORMAL')
    throw notEmulated(`copyPaste of ${pasteType} ${pasteOrientation}`);
  const [from, into] = [sheetById(workbook, source?.sheetId), sheetById(workbook, destination?.sheetId)];
  const [area, to] = [areaIn(from, source ?? {}), areaIn(into, destination ?? {})];
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const down = Math.max(1, Math.floor((to.bottom - to.top + 1) / height));
  const across = Math.max(1, Math.floor((to.right - to.left + 1) / width));
  refuseBarred(into, to.top, to.left);
  for (let r = 0; r < down; r++)
    for (let c = 0; c < across; c++)
      pasteCells(from, area, into, { top: to.top + r * height, left: to.left + c * width });
  touched.add(into, {
    ...to,
    bottom: to.top + down * height - 1,
    right: to.left + across * width - 1,
  });
  return {};
}

const STYLES = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE', 'NONE'];

/** Each cell keeps its own lines; of a line between two cells both have a part. */
function drawBorders(workbook: Workbook, update: NonNullable<Request['updateBorders']>): object {
  const sheet = sheetById(workbook, update.range?.sheetId);
  const { top, left, bottom, right } = areaIn(sheet, update.range ?? {});
  for (const border of [
    update.top,
    update.bottom,
    update.left,
    update.right,
    update.innerHorizontal,
    update.innerVertical,
  ])
    if (border && !STYLES.includes(border.style ?? ''))
      throw invalid(`Invalid border style: ${border.style}`);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const own = {
        top: row === top ? update.top : update.innerHorizontal,
        bottom: row === bottom ? update.bottom : update.innerHorizontal,
        left: column === left ? update.left : update.innerVertical,
        right: column === right ? update.right : update.innerVertical,
      };
      const { look } = sheet.cell(row, column) ?? {};
      const drawn = Object.fromEntries(Object.entries(own).filter(([, border]) => border));
      if (Object.keys(drawn).length > 0)
        sheet.put(row, column, {
          look: { ...look, borders: { ...(look?.['borders'] as object), ...drawn } },
        });
    }
  return {};
}

function pathsFor(fields: string | null | undefined): string[] {
  if (!fields)
    throw invalid("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return pathsOf(parseMask(fields));
}

function setCell(
  sheet: Worksheet,
  row: number,
  column: number,
  data: CellData,
  paths: readonly string[],
  touched: Touched,
): void {
  const grid = gridOf(sheet);
  if (row > grid.rows)
    throw invalid(`Attempting to write row: ${row - 1}, beyond the last requested row of: ${grid.rows - 1}`);
  if (column > grid.columns)
    throw invalid(
      `Attempting to write column: ${column - 1}, beyond the last requested column of: ${grid.columns - 1}`,
    );
  refuseBarred(sheet, row, column);
  for (const path of paths) {
    if (path === 'userEnteredValue') {
      sheet.put(row, column, enteredCell(data.userEnteredValue));
      touched.add(sheet, { top: row, left: column, bottom: row, right: column });
    } else if (path === 'userEnteredFormat')
      setFormat(sheet, row, column, data.userEnteredFormat ?? {}, undefined);
    else if (path.startsWith('userEnteredFormat.'))
      setFormat(sheet, row, column, data.userEnteredFormat ?? {}, path.split('.')[1]!);
    else throw notEmulated(`cell field ${path}`);
  }
}

/** What a value leaves in a cell. Text is never read as anything else. */
function enteredCell(value: ExtendedValue | undefined): Partial<Cell> {
  if (!value) return { value: null };
  const kinds = Object.keys(value);
  if (kinds.length !== 1) throw invalid('A value must have exactly one kind.');
  if (typeof value.formulaValue === 'string') {
    if (!value.formulaValue.startsWith('=')) throw invalid('A formula must begin with =.');
    return { value: null, formula: value.formulaValue };
  }
  if (typeof value.stringValue === 'string') {
    if (value.stringValue.length > 50_000)
      throw invalid('Your input contains more than the maximum of 50000 characters in a single cell.');
    const isQuoted = /^[=+\-@']|^\s*[\d.]/.test(value.stringValue);
    return {
      value: value.stringValue === '' ? null : value.stringValue,
      ...(isQuoted && { isQuoted: true }),
    };
  }
  if (typeof value.numberValue === 'number') return { value: value.numberValue };
  if (typeof value.boolValue === 'boolean') return { value: value.boolValue };
  throw invalid(`A value cannot be entered as ${kinds[0]}.`);
}

/** One field of the format, or all of it; what is not given is taken away. */
function setFormat(
  sheet: Worksheet,
  row: number,
  column: number,
  format: CellFormat,
  field: string | undefined,
): void {
  const { look: before, format: code } = sheet.cell(row, column) ?? { format: 'General' };
  const { numberFormat, ...rest } = format;
  const look: Record<string, unknown> = field === undefined ? { ...rest } : { ...before };
  if (field !== undefined && field !== 'numberFormat') {
    const value = rest[field as keyof typeof rest];
    if (value === undefined) delete look[field];
    else look[field] = value;
  }
  const next = field === undefined || field === 'numberFormat' ? codeOf(numberFormat) : code;
  const isPlain = Object.keys(look).length === 0;
  if (isPlain && next === 'General' && !sheet.cell(row, column)) return;
  sheet.put(row, column, { format: next, look: isPlain ? undefined : look });
}
