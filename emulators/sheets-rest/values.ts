import { isError, type CellValue } from '../../shared/book/model';
import type { Workbook } from '../spreadsheet/workbook';
import type { Cell } from '../spreadsheet/worksheet';
import { typed } from '../spreadsheet/typing';
import { invalid, notEmulated } from './errors';
import { gridOf, setGrid } from './grid';
import { parseRange, textOf, type SheetArea } from './ranges';
import { snapshotOf } from './snapshot';
import { refuseBarred } from './targets';
import { Touched } from './touched';

export interface ValueRange {
  readonly range?: string;
  readonly majorDimension?: string;
  readonly values?: readonly (readonly unknown[])[];
}

export interface Rendering {
  readonly majorDimension?: string;
  readonly valueRenderOption?: string;
  readonly dateTimeRenderOption?: string;
}

/** `values.get`: rows or columns without what is empty at their ends. */
export function readValues(workbook: Workbook, range: string, rendering: Rendering): ValueRange {
  const found = parseRange(range, workbook);
  const { sheet, area } = found;
  const byRows = (rendering.majorDimension ?? 'ROWS') !== 'COLUMNS';
  const values: unknown[][] = [];
  const [from, to] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  const last = byRows ? Math.min(to, sheet.rows.length) : to;
  for (let major = from; major <= last; major++) {
    const line: unknown[] = [];
    const [first, end] = byRows ? [area.left, area.right] : [area.top, area.bottom];
    for (let minor = first; minor <= end; minor++)
      line.push(shown(byRows ? sheet.cell(major, minor) : sheet.cell(minor, major), rendering));
    while (line.length > 0 && line[line.length - 1] === '') line.pop();
    values.push(line);
  }
  while (values.length > 0 && values[values.length - 1]!.length === 0) values.pop();
  return {
    range: textOf(found),
    majorDimension: byRows ? 'ROWS' : 'COLUMNS',
    ...(values.length > 0 && { values }),
  };
}

function shown(
  cell: Cell | undefined,
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: Rendering,
): unknown {
  if (!cell || (cell.value === null && cell.formula === undefined)) return '';
  if (valueRenderOption === 'FORMULA' && cell.formula !== undefined) return cell.formula;
  const { value, format } = cell;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'number')
    return valueRenderOption === 'FORMATTED_VALUE'
      ? String(value).replace(/^(true|false)$/, (t) => t.toUpperCase())
      : value;
  const isShown = valueRenderOption === 'FORMATTED_VALUE' || dateTimeRenderOption === 'FORMATTED_STRING';
  if (isShown && format !== 'General') throw notEmulated(`a number shown as ${format}`);
  return valueRenderOption === 'FORMATTED_VALUE' ? String(value) : value;
}

/** `values.update` and `values.batchUpdate`: all of the ranges, or when one is bad none. */
export function writeValues(
  workbook: Workbook,
  data: readonly ValueRange[],
  valueInputOption: string | undefined,
): { updatedRange: string; updatedRows: number; updatedColumns: number; updatedCells: number }[] {
  if (valueInputOption !== 'RAW' && valueInputOption !== 'USER_ENTERED')
    throw invalid("'valueInputOption' is required but not specified");
  const undo = snapshotOf(workbook);
  const touched = new Touched();
  try {
    const answers = data.map((each) => writeRange(workbook, each, valueInputOption, touched));
    touched.tell();
    return answers;
  } catch (error) {
    undo();
    throw error;
  }
}

function writeRange(workbook: Workbook, data: ValueRange, input: 'RAW' | 'USER_ENTERED', touched: Touched) {
  const { sheet, area } = parseRange(data.range ?? '', workbook);
  const lines = data.values ?? [];
  const byRows = (data.majorDimension ?? 'ROWS') !== 'COLUMNS';
  const height = byRows ? lines.length : Math.max(0, ...lines.map((line) => line.length));
  const width = byRows ? Math.max(0, ...lines.map((line) => line.length)) : lines.length;
  const isOne = area.top === area.bottom && area.left === area.right;
  if (!isOne && (height > area.bottom - area.top + 1 || width > area.right - area.left + 1))
    throw invalid(
      `Requested writing within range [${data.range}], but tried writing to row [${area.top + height - 1}]`,
    );
  const grid = gridOf(sheet);
  let cells = 0;
  lines.forEach((line, major) =>
    line.forEach((value, minor) => {
      // Null skips a cell; empty text empties it.
      if (value === null || value === undefined) return;
      const row = area.top + (byRows ? major : minor);
      const column = area.left + (byRows ? minor : major);
      if (row > grid.rows || column > grid.columns)
        throw invalid(
          `Range (${data.range}) exceeds grid limits. Max rows: ${grid.rows}, max columns: ${grid.columns}`,
        );
      refuseBarred(sheet, row, column);
      sheet.put(row, column, entered(value, input, sheet.cell(row, column)?.format, workbook.locale));
      touched.add(sheet, { top: row, left: column, bottom: row, right: column });
      cells++;
    }),
  );
  const written = {
    ...area,
    bottom: area.top + Math.max(0, height - 1),
    right: area.left + Math.max(0, width - 1),
  };
  return {
    updatedRange: textOf({ sheet, area: written }),
    updatedRows: height,
    updatedColumns: width,
    updatedCells: cells,
  };
}

function entered(
  value: unknown,
  input: 'RAW' | 'USER_ENTERED',
  format: string | undefined,
  locale: string,
): Partial<Cell> {
  if (typeof value === 'object') throw invalid(`Invalid values: struct_value ${JSON.stringify(value)}`);
  if (typeof value === 'string' && input === 'USER_ENTERED') {
    const read = typed(value, 'sheets', { format, locale });
    return {
      value: read.value,
      ...(read.formula !== undefined && { formula: read.formula }),
      ...(read.isQuoted && { isQuoted: true }),
      ...(read.format !== undefined && (format ?? 'General') === 'General' && { format: read.format }),
    };
  }
  const isQuoted = typeof value === 'string' && /^[=+\-@']|^\s*[\d.]/.test(value);
  return { value: value === '' ? null : (value as CellValue), ...(isQuoted && { isQuoted: true }) };
}

/** `values.append`: below the table that the range touches, in new rows where the grid ends. */
export function appendValues(workbook: Workbook, data: ValueRange, valueInputOption: string | undefined) {
  const { sheet, area } = parseRange(data.range ?? '', workbook);
  let bottom = 0;
  for (let row = 1; row <= sheet.rows.length; row++)
    for (let column = area.left; column <= area.right; column++)
      if ((sheet.cell(row, column)?.value ?? null) !== null) bottom = row;
  const top = bottom + 1;
  const { rows, columns } = gridOf(sheet);
  const needed = top + (data.values?.length ?? 0) - 1;
  if (needed > rows) setGrid(sheet, needed, columns);
  const range = textOf({ sheet, area: { top, bottom: top, left: area.left, right: area.left } });
  const [updates] = writeValues(workbook, [{ ...data, range }], valueInputOption);
  return { updates };
}

/** `values.clear` and `values.batchClear`: values go, formats stay. */
export function clearValues(workbook: Workbook, ranges: readonly string[]): string[] {
  const areas: SheetArea[] = ranges.map((range) => parseRange(range, workbook));
  for (const { sheet, area } of areas)
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length); row++)
      for (let column = area.left; column <= area.right; column++) refuseBarred(sheet, row, column);
  for (const { sheet, area } of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length); row++)
      for (let column = area.left; column <= area.right; column++)
        if (sheet.cell(row, column)) sheet.put(row, column, { value: null });
    sheet.changed(area);
  }
  return areas.map(textOf);
}
