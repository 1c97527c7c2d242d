/// <reference types="google-apps-script" />
import type { Area } from '../../shared/book/model';
import { hiding, removeFilter, sheetFilter, type Filter as Held } from '../spreadsheet/filter';
import type { Worksheet } from '../spreadsheet/worksheet';
import { service } from './service';
import type { Sheets } from './sheets';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** The filter of a sheet, as a script handles it; null without one. */
export function filterOf(sheets: Sheets, sheet: Worksheet): Filter | null {
  const held = sheetFilter(sheet);
  return held ? handed(sheets, sheet, held) : null;
}

export function createFilter(sheets: Sheets, sheet: Worksheet, area: Area): Filter {
  sheets.mayWrite(sheet);
  if (sheetFilter(sheet))
    throw new Error("Exception: You can't create a filter in a sheet that already has a filter.");
  const held: Held = { area, criteria: new Map() };
  sheet.filters = [...sheet.filters, held];
  return handed(sheets, sheet, held);
}

/** Columns count from the first of the sheet. */
function handed(sheets: Sheets, sheet: Worksheet, held: Held): Filter {
  const inside = (column: number): void => {
    if (column < held.area.left || column > held.area.right)
      throw new Error('Exception: The column position is outside of the range of the filter.');
  };
  return service<Filter>(sheets.session, 'Filter', {
    getRange: () => sheets.range(sheet, held.area),
    getColumnFilterCriteria: (column: number) => {
      inside(column);
      const said = held.criteria.get(column)?.said as { hiddenValues: string[] } | undefined;
      return said ? criteriaOf(sheets, said.hiddenValues) : null;
    },
    setColumnFilterCriteria: (column: number, criteria: Criteria | null) => {
      sheets.mayWrite(sheet);
      inside(column);
      if (!criteria) held.criteria.delete(column);
      else {
        const hiddenValues = criteria.getHiddenValues();
        held.criteria.set(column, hiding(hiddenValues, { hiddenValues }));
      }
    },
    removeColumnFilterCriteria: (column: number) => {
      sheets.mayWrite(sheet);
      inside(column);
      held.criteria.delete(column);
    },
    remove: () => {
      sheets.mayWrite(sheet);
      removeFilter(sheet, held);
    },
  });
}

function criteriaOf(sheets: Sheets, hidden: readonly string[]): Criteria {
  return service<Criteria>(sheets.session, 'FilterCriteria', {
    getHiddenValues: () => [...hidden],
    getCriteriaType: () => null,
    getCriteriaValues: () => [],
    copy: () => criteriaBuilder(sheets, hidden),
  });
}

/** What is to be seen can be said of pivot tables and connected data only. */
export function criteriaBuilder(sheets: Sheets, from: readonly string[] = []): unknown {
  let hidden = [...from];
  const builder = {
    setHiddenValues: (values: string[]) => ((hidden = [...values]), builder),
    setVisibleValues: () => {
      throw new Error('Exception: Visible values are not supported for filters of a grid sheet.');
    },
    build: () => criteriaOf(sheets, hidden),
  };
  return service(sheets.session, 'FilterCriteriaBuilder', builder);
}
