import type { Area } from '../../shared/book/model';
import {
  filteredOut,
  sheetFilter,
  hiding,
  showing,
  type FilterCriterion,
} from '../../emulators/spreadsheet/filter';
import type { Workbook } from '../../emulators/spreadsheet/workbook';
import type { Cell } from '../../emulators/spreadsheet/worksheet';
import type { FiltersUnderTest } from './host-contract';

/** The filters of an emulated spreadsheet. `chosen`: a criterion as this host says it, given what the column shows. */
export function filtersOf(
  workbook: Workbook,
  shown: (cell: Cell) => string,
  chosen: (values: readonly string[], texts: readonly string[]) => FilterCriterion,
): FiltersUnderTest {
  const text = (cell: Cell | undefined): string => (cell ? shown(cell) : '');
  const sheetOf = (name: string) => workbook.find(name)!;
  return {
    hidden: async (name) => filteredOut(sheetOf(name), text),
    areas: async (name) => sheetOf(name).filters.map(({ area }): Area => area),
    byHand: async (name, area, column, values) => {
      const sheet = sheetOf(name);
      const texts = sheet.rows.slice(area.top, area.bottom).map((cells) => text(cells[column - 1]));
      const criterion = chosen(values, texts);
      const filter = sheetFilter(sheet);
      if (filter) filter.criteria.set(column, criterion);
      else sheet.filters.push({ area, criteria: new Map([[column, criterion]]) });
    },
  };
}

/** As Google says it: what is not to be seen. */
export const hidingOthers = (values: readonly string[], texts: readonly string[]): FilterCriterion => {
  const hiddenValues = texts.filter((text) => !values.includes(text));
  return hiding(hiddenValues, { hiddenValues });
};

/** As Excel says it: what is to be seen. */
export const showingThese = (values: readonly string[]): FilterCriterion =>
  showing(values, { filterOn: 'Values', values: [...values] });
