import type { Request } from '../api-types';
import type { SheetMeta } from '../meta';

/** Rows and columns that have to be added to a sheet's grid so that it reaches a cell. */
export function growRequests({ id, rows, columns }: SheetMeta, bottom: number, right: number): Request[] {
  const requests: Request[] = [];
  if (bottom > rows)
    requests.push({ appendDimension: { sheetId: id, dimension: 'ROWS', length: bottom - rows } });
  if (right > columns)
    requests.push({ appendDimension: { sheetId: id, dimension: 'COLUMNS', length: right - columns } });
  return requests;
}
