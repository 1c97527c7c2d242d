import type { Place } from '../shared/book/address';
import type { NewChart } from '../shared/book/chart';
import { drawableCharts } from '../shared/book/drawn-chart';
import { findSheet, type Book } from '../shared/book/model';
import type { Patch } from '../shared/book/patch';
import { rowsOf } from '../shared/book/rows-of';
import { diffBooks, inverseOf } from '../shared/book/diff';
import type { BookChange, Host } from '../shared/host';
import type { CommitReport } from '../shared/book/report';
import type { FilterState } from '../shared/book/sheet-filter';
import type { Lang } from '../shared/lang';
import { NothingToRevert } from '../shared/host-errors';
import { applyPatch } from '../shared/book/apply';
import { memoryFilters } from './filters';
import { grownCharts, withCopy, withRepeated } from './sheet-work';

export interface MemoryHost extends Host {
  /** What the book holds now. */
  readonly book: Book;
  /** Changes the book behind the host's back, as a colleague would. */
  edit(change: (book: Book) => Book): void;
  /** The cell last brought before the person's eyes. */
  readonly selected: Place | undefined;
  /** The filters of its sheets, by name: what people set by hand, and ours. A criterion is the list of texts to be seen. */
  readonly filters: Map<string, FilterState>;
  /** The charts that stand on a sheet. */
  chartsOf(sheet: string): readonly NewChart[];
  /** Changes them as a person does by hand. */
  editCharts(sheet: string, change: (charts: readonly NewChart[]) => readonly NewChart[]): void;
}

interface Commit {
  readonly before: Book;
  readonly after: Book;
  readonly patch: Patch;
  readonly written: number;
  /** The charts before it. */
  readonly charts: SheetCharts;
}

/** By sheet. */
type SheetCharts = ReadonlyMap<string, readonly NewChart[]>;

/** The port over a plain book: what every other host must do, in the fewest words. */
export function memoryHost(
  start: Book,
  options: { readonly user?: string; readonly lang?: Lang } = {},
): MemoryHost {
  let book = start;
  let selected: Place | undefined;
  const commits: Commit[] = [];
  const listeners = new Set<(change: BookChange) => void>();
  const followers = new Set<(place: Place) => void>();
  const kept = new Map<string, string>();
  const filters = new Map<string, FilterState>();
  let charts: SheetCharts = new Map();
  const put = (sheet: string, drawn: readonly NewChart[]): void =>
    void (charts = new Map([...charts, [sheet, drawn]]));
  const chartsOf = (sheet: string): readonly NewChart[] =>
    (findSheet(book, sheet) && charts.get(sheet)) ?? [];
  const replace = (next: Book, remote: boolean): void => {
    const changes = diffBooks(book, next);
    book = next;
    for (const { sheet, rows } of changes.ranges) {
      const isNew = changes.addedSheets.includes(sheet);
      for (const listener of listeners) listener(isNew ? { sheet, remote } : { sheet, rows, remote });
    }
    for (const { name } of changes.removedSheets)
      for (const listener of listeners) listener({ sheet: name, remote });
  };
  return {
    get book() {
      return book;
    },
    get selected() {
      return selected;
    },
    filters,
    chartsOf,
    editCharts: (sheet, change) => put(sheet, change(chartsOf(sheet))),
    ...memoryFilters(() => book, filters),
    edit: (change) => replace(change(book), true),
    readBook: async () => book,
    readRows: async (sheet, rows) => rowsOf(book, sheet, rows),
    commit: async (patch) => {
      const { book: after, report } = applyPatch(book, patch);
      if (report.written > 0 || report.addedSheets.length > 0) {
        commits.push({ before: book, after, patch, written: report.written, charts });
        replace(after, false);
        for (const sheet of patch.sheets)
          if (report.addedSheets.includes(sheet.name)) put(sheet.name, drawableCharts(sheet));
      }
      return report;
    },
    revert: async (): Promise<CommitReport> => {
      const last = commits.pop();
      if (!last) throw new NothingToRevert();
      if (last.after === book) {
        charts = last.charts;
        replace(last.before, false);
        return { written: last.written, addedSheets: [], unchanged: 0, refused: [] };
      }
      const inverse = inverseOf(last.before, last.after, last.patch);
      const { book: after, report } = applyPatch(book, inverse.patch);
      replace(after, false);
      return { ...report, refused: [...inverse.refused, ...report.refused] };
    },
    copySheet: async (from, to) => {
      replace(withCopy(book, from, to), false);
      put(to, chartsOf(from));
    },
    repeatRows: async (sheet, block) => {
      replace(withRepeated(book, sheet, block), false);
      put(sheet, grownCharts(chartsOf(sheet), block));
    },
    select: async (place) => {
      selected = place;
      for (const follower of followers) follower(place);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchSelection: (follower) => {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    recall: async (key) => kept.get(key),
    remember: async (key, value) => void kept.set(key, value),
    whoAmI: async () => options.user,
    language: async () => options.lang ?? 'zh',
  };
}
