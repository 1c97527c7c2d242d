import { hiding, removeFilter, sheetFilter, type FilterCriterion } from '../spreadsheet/filter';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { invalid, notEmulated } from './errors';
import { isBarred } from './grid';
import { areaIn, refuseBarred, sheetById } from './targets';
import type { Request } from './types';

type Criteria = NonNullable<
  NonNullable<
    NonNullable<NonNullable<Request['setBasicFilter']>['filter']>['filterSpecs']
  >[number]['filterCriteria']
>;

/** The requests about the filter of a sheet; undefined for others. A filter that is set takes the place of the one before, criteria and all. */
export function applyFilterRequest(workbook: Workbook, request: Request): object | undefined {
  const { setBasicFilter, clearBasicFilter } = request;
  if (clearBasicFilter) {
    const sheet = sheetById(workbook, clearBasicFilter.sheetId);
    refuseProtected(sheet);
    removeFilter(sheet, sheetFilter(sheet));
    return {};
  }
  if (!setBasicFilter) return undefined;
  const { range, filterSpecs, criteria, sortSpecs } = setBasicFilter.filter ?? {};
  if (!range) throw invalid('No range specified');
  if (criteria || sortSpecs) throw notEmulated('setBasicFilter with criteria or sortSpecs');
  const sheet = sheetById(workbook, range.sheetId);
  const area = areaIn(sheet, range);
  refuseProtected(sheet);
  const chosen = (filterSpecs ?? []).map(({ columnIndex, filterCriteria }) => {
    const column = (columnIndex ?? 0) + 1;
    if (column < area.left || column > area.right)
      throw invalid(`columnIndex ${columnIndex} is outside of the range of the filter`);
    return [column, criterionOf(filterCriteria ?? {})] as const;
  });
  removeFilter(sheet, sheetFilter(sheet));
  sheet.filters = [...sheet.filters, { area, criteria: new Map(chosen) }];
  return {};
}

function criterionOf(said: Criteria): FilterCriterion {
  const { hiddenValues, ...others } = said;
  if (Object.keys(others).length > 0) throw notEmulated(`a filter by ${Object.keys(others).join(', ')}`);
  return hiding(hiddenValues ?? [], said);
}

/** A sheet that this account may not edit cannot be filtered by it either. */
function refuseProtected(sheet: Worksheet): void {
  if (isBarred(sheet, 1, 1)) refuseBarred(sheet, 1, 1);
}
