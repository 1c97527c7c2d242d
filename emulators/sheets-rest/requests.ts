import type { Workbook } from '../spreadsheet/workbook';
import { ApiError, invalid, notEmulated } from './errors';
import { applyCellRequest } from './requests.cells';
import { applyChartRequest } from './requests.charts';
import { applyFilterRequest } from './requests.filter';
import { applySheetRequest } from './requests.sheets';
import { snapshotOf } from './snapshot';
import { Touched } from './touched';
import type { Request } from './types';

/** Carries out the requests of a batch in their order: all of them, or when one is bad none. Gives the replies. */
export function applyBatch(workbook: Workbook, requests: readonly Request[]): object[] {
  if (requests.length === 0) throw invalid('Must specify at least one request.');
  const undo = snapshotOf(workbook);
  const touched = new Touched();
  try {
    const replies = requests.map((request, i) => one(workbook, request, i, touched));
    touched.tell();
    return replies;
  } catch (error) {
    undo();
    throw error;
  }
}

function one(workbook: Workbook, request: Request, index: number, touched: Touched): object {
  const [name, ...others] = Object.keys(request);
  if (name === undefined || others.length > 0)
    throw invalid(`Invalid requests[${index}]: exactly one kind of request must be set.`);
  try {
    return (
      applyCellRequest(workbook, request, touched) ??
      applySheetRequest(workbook, request, touched) ??
      applyFilterRequest(workbook, request) ??
      applyChartRequest(workbook, request) ??
      unknown(name)
    );
  } catch (error) {
    if (error instanceof ApiError && error.code === 'INVALID_ARGUMENT' && !/protected/.test(error.message))
      throw invalid(`Invalid requests[${index}].${name}: ${error.message}`);
    throw error;
  }
}

function unknown(name: string): never {
  throw notEmulated(`batchUpdate request ${name}`);
}
