import type { Sheet } from '../../shared/book/model';
import { kindAt, valueAt } from '../../shared/book/model';
import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import { plainlyShown } from '../../shared/cells/plainly-shown';
import type { Host } from '../../shared/host';
import { FilterBarred } from '../../shared/live/filter-errors';
import { FilterNotes } from '../../shared/live/filter-notes';
import { filterArea, withOurs, withoutOurs } from '../../shared/live/sheet-filter';
import { choiceOf, type GridFilter } from '../grid/filter';

/** Filters in the grid; they last as long as the page and are not saved into the file. */
export class GridFiltering {
  private readonly notes = new FilterNotes(NOWHERE);

  async filterRows(sheet: Sheet, grid: GridFilter, filter: SheetFilter): Promise<FilterReport> {
    if (sheet.isProtected) throw new FilterBarred(sheet.name);
    const { header, column, values } = filter;
    const present = grid.state;
    const { bottom } = filterArea(present?.area, filter);
    const texts = Array.from({ length: bottom - header }, (_, i) =>
      plainlyShown(valueAt(sheet, header + 1 + i, column), kindAt(sheet, header + 1 + i, column)),
    );
    const known = await this.notes.of(sheet.name);
    const { state, note, report } = withOurs(present, known, filter, choiceOf(values), texts, false);
    grid.set(state);
    await this.notes.keep(sheet.name, note);
    return report;
  }

  async showAllRows({ name, isProtected }: Sheet, grid: GridFilter): Promise<FilterReport> {
    if (isProtected) throw new FilterBarred(name);
    const known = await this.notes.of(name);
    const { state, report } = withoutOurs(grid.state, known, false);
    if (known) grid.set(state);
    await this.notes.keep(name, undefined);
    return report;
  }
}

const NOWHERE: Pick<Host, 'recall' | 'remember'> = {
  recall: async () => undefined,
  remember: async () => undefined,
};
