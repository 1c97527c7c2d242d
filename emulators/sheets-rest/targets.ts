import type { Area } from '../../shared/book/model';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { invalid } from './errors';
import { gridOf, isBarred } from './grid';
import type { GridRange } from './types';

export function sheetById(workbook: Workbook, id: number | null | undefined): Worksheet {
  const sheet = workbook.byId(id ?? 0);
  if (!sheet) throw invalid(`No grid with id: ${id ?? 0}`);
  return sheet;
}

/** The area of a range; an edge that is left out is the grid's. Outside of the grid is an error. */
export function areaIn(sheet: Worksheet, range: GridRange): Area {
  const grid = gridOf(sheet);
  const area = {
    top: (range.startRowIndex ?? 0) + 1,
    left: (range.startColumnIndex ?? 0) + 1,
    bottom: range.endRowIndex ?? grid.rows,
    right: range.endColumnIndex ?? grid.columns,
  };
  if (
    area.bottom > grid.rows ||
    area.right > grid.columns ||
    area.top > grid.rows ||
    area.left > grid.columns
  )
    throw invalid(`Range exceeds grid limits. Max rows: ${grid.rows}, max columns: ${grid.columns}`);
  if (area.top > area.bottom || area.left > area.right) throw invalid('range is empty');
  return area;
}

export function refuseBarred(sheet: Worksheet, row: number, column: number): void {
  if (isBarred(sheet, row, column))
    throw invalid(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}
