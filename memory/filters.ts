import { findSheet, kindAt, valueAt, type Book, type Sheet } from '../shared/book/model';
import type { FilterState, SheetFilter } from '../shared/book/sheet-filter';
import { plainlyShown } from '../shared/cells/plainly-shown';
import type { Host } from '../shared/host';
import { NoSuchSheet } from '../shared/host-errors';
import { FilterBarred } from '../shared/live/filter-errors';
import { FilterNotes } from '../shared/live/filter-notes';
import { filterArea, withOurs, withoutOurs } from '../shared/live/sheet-filter';

/** Filters over a plain book; a criterion is the list of texts to be seen. */
export function memoryFilters(
  book: () => Book,
  filters: Map<string, FilterState>,
): Pick<Host, 'filterRows' | 'showAllRows'> {
  const notes = new FilterNotes({ recall: async () => undefined, remember: async () => undefined });
  const open = (name: string): Sheet => {
    const sheet = findSheet(book(), name);
    if (!sheet) throw new NoSuchSheet(name);
    if (sheet.isProtected) throw new FilterBarred(name);
    return sheet;
  };
  return {
    async filterRows(filter: SheetFilter) {
      const sheet = open(filter.sheet);
      const present = filters.get(filter.sheet);
      const { top, bottom } = filterArea(present?.area, filter);
      const texts = rowsFrom(top + 1, bottom).map((row) => shownAt(sheet, row, filter.column));
      const known = await notes.of(filter.sheet);
      const { state, note, report } = withOurs(present, known, filter, filter.values, texts, false);
      filters.set(filter.sheet, state);
      await notes.keep(filter.sheet, note);
      return report;
    },
    async showAllRows(name) {
      open(name);
      const { state, report } = withoutOurs(filters.get(name), await notes.of(name), false);
      if (state) filters.set(name, state);
      else filters.delete(name);
      await notes.keep(name, undefined);
      return report;
    },
  };
}

/** Rows of the sheet that its filter hides. */
export function rowsFilteredOut(sheet: Sheet, filter: FilterState | undefined): number[] {
  if (!filter) return [];
  return rowsFrom(filter.area.top + 1, filter.area.bottom).filter((row) =>
    filter.columns.some(
      ({ column, criterion }) => !(criterion as readonly string[]).includes(shownAt(sheet, row, column)),
    ),
  );
}

const shownAt = (sheet: Sheet, row: number, column: number): string =>
  plainlyShown(valueAt(sheet, row, column), kindAt(sheet, row, column));

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
