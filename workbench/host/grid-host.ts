import type { Place } from '../../shared/book/address';
import { applyPatch } from '../../shared/book/apply';
import { sameValue } from '../../shared/book/compare';
import { diffBooks, inverseOf } from '../../shared/book/diff';
import { findSheet, valueAt, type Book, type Sheet } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import { rowsOf } from '../../shared/book/rows-of';
import type { BookChange } from '../../shared/host';
import type { CommitReport, Refusal, RowValues } from '../../shared/book/report';
import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import type { Lang } from '../../shared/lang';
import { NoSuchSheet, NothingToRevert } from '../../shared/host-errors';
import type { Grid } from '../grid/grid';
import type { DoneSteps } from '../grid/steps';
import type { FileWork } from '../open/file-work';
import type { ChoicesOfBook } from './choices-of-book';
import { NotAllCanBeSaved } from './errors';
import { FileChanges } from './file-changes';
import type { GridFiltering } from './filtering';
import { BookKeeper } from './keeper';
import { pause } from './pause';
import type { WorkbenchHost } from './workbench-host';
import { writePatch } from './write-patch';

export interface GridHostOptions {
  readonly lang: Lang;
  /** Has the grid say its own words in a language; it keeps the one it has when absent. */
  readonly speak?: (lang: Lang) => Promise<void>;
  /** What the person chose for this book. */
  readonly choices: ChoicesOfBook;
}

const NOTHING: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };

interface Commit {
  readonly before: Book;
  readonly after: Book;
  readonly patch: Patch;
  readonly written: number;
  readonly steps: DoneSteps;
}

/** The port over the grid: the grid holds the cells, a book is kept in step with it, and every write can be undone there. */
export class GridHost implements WorkbenchHost {
  private readonly keeper: BookKeeper;
  private readonly files: FileChanges;
  private readonly commits: Commit[] = [];
  private readonly followers = new Set<(place: Place) => void>();
  private readonly stops: (() => void)[] = [];
  private lang: Lang;
  private lastBytes: Uint8Array;
  /** Writes follow one another. */
  private busy: Promise<unknown> = Promise.resolve();
  private sheetsAdded = 0;
  private cursor: Place | undefined;
  private filtering: Promise<GridFiltering> | undefined;

  constructor(
    private readonly grid: Grid,
    book: Book,
    private readonly work: FileWork,
    private readonly opened: Uint8Array,
    private readonly options: GridHostOptions,
  ) {
    this.lang = options.lang;
    this.lastBytes = opened;
    this.files = new FileChanges(grid, book);
    this.keeper = new BookKeeper(grid, book);
    for (const [id, sheet] of this.keeper.sheets()) if (sheet.isProtected) grid.protect(id);
    this.stops.push(
      grid.onChange(
        (change) => change.what === 'moved' && this.files.note(change, this.keeper.known(change.sheet)),
      ),
      grid.onCursor((id, row, column) => this.follow(id, row, column)),
    );
  }

  /** As they were opened, or last saved. */
  get bytes(): Uint8Array {
    return this.lastBytes;
  }

  async readBook(): Promise<Book> {
    return this.keeper.book;
  }

  async readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues> {
    return rowsOf(this.keeper.book, sheet, rows);
  }

  commit(patch: Patch, follows = false): Promise<CommitReport> {
    return this.inTurn(() => this.write(patch, follows));
  }

  revert(): Promise<CommitReport> {
    return this.inTurn(() => this.takeBack());
  }

  filterRows(filter: SheetFilter): Promise<FilterReport> {
    return this.inTurn(async () => {
      const { sheet, grid, filtering } = await this.filterOf(filter.sheet);
      return filtering.filterRows(sheet, grid, filter);
    });
  }

  showAllRows(name: string): Promise<FilterReport> {
    return this.inTurn(async () => {
      const { sheet, grid, filtering } = await this.filterOf(name);
      return filtering.showAllRows(sheet, grid);
    });
  }

  async select({ sheet, row, column }: Place): Promise<void> {
    const id = this.keeper.idOf(sheet);
    if (id === undefined) throw new NoSuchSheet(sheet);
    this.grid.select(id, row, column);
  }

  watch(listener: (change: BookChange) => void): () => void {
    return this.keeper.watch(listener);
  }

  watchSelection(listener: (place: Place) => void): () => void {
    this.followers.add(listener);
    return () => this.followers.delete(listener);
  }

  /** Nobody signs in to a page of their own machine. */
  async whoAmI(): Promise<string | undefined> {
    return undefined;
  }

  async recall(key: string): Promise<string | undefined> {
    return this.options.choices.recall(key);
  }

  async remember(key: string, value: string): Promise<void> {
    this.options.choices.remember(key, value);
  }

  async language(): Promise<Lang> {
    return this.lang;
  }

  changesForFile(): Patch {
    return this.files.patch(this.sheetsNow());
  }

  hasUnsavedChanges(): boolean {
    return this.files.hasAny(this.sheetsNow());
  }

  savedBytes(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      const sheets = this.sheetsNow();
      const patch = this.files.patch(sheets);
      const { bytes, report } = isEmptyPatch(patch)
        ? { bytes: this.opened, report: NOTHING }
        : await this.work.patch(this.opened, patch);
      const lost = report.refused.filter(({ reason }) => !LEFT_OUT.includes(reason.en));
      if (lost.length > 0) throw new NotAllCanBeSaved(lost);
      this.files.saved(sheets);
      return (this.lastBytes = bytes);
    });
  }

  sheetInFront(): Sheet | undefined {
    return findSheet(this.keeper.book, this.grid.activeSheet() ?? '');
  }

  watchFront(listener: () => void): () => void {
    return this.grid.onFront(listener);
  }

  undo(): void {
    this.grid.undo();
  }

  redo(): void {
    this.grid.redo();
  }

  setLanguage(lang: Lang): void {
    this.lang = lang;
    void this.options.speak?.(lang);
  }

  setDark(dark: boolean): void {
    this.grid.setDark(dark);
  }

  tick(): void {
    this.grid.tick();
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
    this.keeper.dispose();
    this.followers.clear();
    this.work.stop();
    this.grid.dispose();
  }

  private async write(patch: Patch, follows: boolean): Promise<CommitReport> {
    const before = this.keeper.book;
    const { book: after, report } = applyPatch(before, patch);
    if (report.written === 0 && report.addedSheets.length === 0) return report;
    this.files.noteLooks(patch);
    const { steps, refused } = await this.show(before, after, patch, follows);
    const written = report.written - refused.length;
    this.commits.push({ before, after, patch, written, steps });
    return { ...report, written, refused: [...report.refused, ...refused] };
  }

  /** Brings the grid from one state to another and the book with it; cells that were edited meanwhile are left alone. */
  private async show(before: Book, after: Book, patch: Patch, follows = false) {
    const inFront = this.keeper.idOf(this.grid.activeSheet() ?? '');
    const { steps, skipped } = await writePatch(
      this.grid,
      before,
      after,
      patch,
      (name) => this.keeper.idOf(name),
      () => `added-${++this.sheetsAdded}`,
      pause,
      (cell) => sameValue(this.valueNow(cell), cell.before),
      follows,
    );
    // The grid brings a new sheet to the front; the person stays where they were.
    if (inFront !== undefined && patch.sheets.length > 0) this.grid.activate(inFront);
    this.keeper.flush();
    const refused = skipped.map((cell): Refusal => {
      const place = { sheet: cell.sheet, row: cell.row, column: cell.column };
      return { place, reason: REFUSALS.changedMeanwhile(this.valueNow(cell)) };
    });
    return { steps, refused };
  }

  private async takeBack(): Promise<CommitReport> {
    for (;;) {
      const last = this.commits.pop();
      if (!last) throw new NothingToRevert();
      const state = this.stateOf(last);
      // Taken back in the grid already, by Ctrl+Z.
      if (state === 'gone') continue;
      if (state === 'whole') {
        this.grid.replay({ redo: last.steps.undo, undo: last.steps.redo });
        this.keeper.flush();
        return { written: last.written, addedSheets: [], unchanged: 0, refused: [] };
      }
      const inverse = inverseOf(last.before, last.after, last.patch);
      const before = this.keeper.book;
      const { book: after, report } = applyPatch(before, inverse.patch);
      const { refused } = await this.show(before, after, inverse.patch);
      return { ...report, refused: [...inverse.refused, ...report.refused, ...refused] };
    }
  }

  /** Whether everything that a commit wrote still stands, nothing of it, or a part. */
  private stateOf({ before, after }: Commit): 'whole' | 'gone' | 'part' {
    const now = this.keeper.book;
    const { cells, addedSheets } = diffBooks(before, after);
    let isWhole = addedSheets.every((name) => {
      const [added, present] = [findSheet(after, name)!, findSheet(now, name)];
      return present && diffBooks({ sheets: [added] }, { sheets: [present] }).cells.length === 0;
    });
    let isGone = addedSheets.every((name) => !findSheet(now, name));
    for (const cell of cells) {
      const value = this.valueNow(cell);
      isWhole &&= sameValue(value, cell.after);
      isGone &&= sameValue(value, cell.before);
      if (!isWhole && !isGone) return 'part';
    }
    return isWhole ? 'whole' : isGone ? 'gone' : 'part';
  }

  private async filterOf(name: string) {
    const [id, sheet] = [this.keeper.idOf(name), findSheet(this.keeper.book, name)];
    if (id === undefined || !sheet) throw new NoSuchSheet(name);
    this.filtering ??= import('./filtering').then(({ GridFiltering }) => new GridFiltering());
    return { sheet, grid: await this.grid.filter(id), filtering: await this.filtering };
  }

  private valueNow({ sheet, row, column }: Place) {
    const found = findSheet(this.keeper.book, sheet);
    return found ? valueAt(found, row, column) : null;
  }

  private sheetsNow(): ReadonlyMap<string, Sheet> {
    return this.keeper.sheets();
  }

  private follow(id: string, row: number, column: number): void {
    const sheet = this.grid.sheets().find((one) => one.id === id)?.name;
    const { cursor } = this;
    if (sheet === undefined) return;
    if (cursor?.sheet === sheet && cursor.row === row && cursor.column === column) return;
    this.cursor = { sheet, row, column };
    for (const follower of this.followers) follower(this.cursor);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(work);
    this.busy = turn.catch(() => undefined);
    return turn;
  }
}

/** What is told when it is written, and nothing is lost by. */
const LEFT_OUT: readonly string[] = [REFUSALS.choicesTooLong.en, REFUSALS.chartUnfit.en];
