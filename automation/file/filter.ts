import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import { filterWorkbook, unfilterWorkbook, type FileFilterNote } from '../../xlsx/filter';

/** Puts a filter into a file and takes it out again; what it needs to know for that lasts as long as the program. */
export class FileFilters {
  private readonly notes = new Map<string, FileFilterNote>();

  /** `change`: replaces the file by what is made of it, and gives what came of it. */
  filterRows(filter: SheetFilter, change: Change): Promise<FilterReport> {
    return change((before) => {
      const made = filterWorkbook(before, filter, this.notes.get(filter.sheet));
      return { ...made, done: () => void this.notes.set(filter.sheet, made.note) };
    });
  }

  showAllRows(sheet: string, change: Change): Promise<FilterReport> {
    return change((before) => {
      const made = unfilterWorkbook(before, sheet, this.notes.get(sheet));
      return { ...made, done: () => void this.notes.delete(sheet) };
    });
  }
}

export type Change = (
  make: (before: Uint8Array) => {
    readonly bytes: Uint8Array;
    readonly report: FilterReport;
    readonly done: () => void;
  },
) => Promise<FilterReport>;
