import type { Place } from '../../shared/book/address';
import type { Book } from '../../shared/book/model';
import type { Patch } from '../../shared/book/patch';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import type { BookChange, Host } from '../../shared/host';
import type { Lang } from '../../shared/lang';
import type { ChoicesOfBook } from './choices-of-book';

/**
 * The host over a workbook whose rows are read while its grid is still being drawn, which takes most of the time
 * until a page stands there: the pane judges the book meanwhile. What needs the grid waits for it.
 */
export class ComingHost implements Host {
  private readonly coming: Promise<Host>;
  private arrived: Host | undefined;
  private readonly watchers = new Set<(change: BookChange) => void>();

  constructor(
    private readonly book: Book,
    private readonly choices: ChoicesOfBook,
    private readonly lang: Lang,
    coming: Promise<Host>,
  ) {
    this.coming = coming.then((host) => this.arrive(host));
    // Whoever waits for the grid is told that it does not come; nobody else has to be.
    this.coming.catch(() => undefined);
  }

  async readBook(): Promise<Book> {
    return this.arrived ? this.arrived.readBook() : this.book;
  }

  async readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues> {
    return (await this.coming).readRows(sheet, rows);
  }

  async commit(patch: Patch, follows?: boolean): Promise<CommitReport> {
    return (await this.coming).commit(patch, follows);
  }

  async revert(): Promise<CommitReport> {
    return (await this.coming).revert();
  }

  async select(place: Place): Promise<void> {
    return (await this.coming).select(place);
  }

  async filterRows(filter: SheetFilter): Promise<FilterReport> {
    return (await this.coming).filterRows(filter);
  }

  async showAllRows(sheet: string): Promise<FilterReport> {
    return (await this.coming).showAllRows(sheet);
  }

  watch(listener: (change: BookChange) => void): () => void {
    this.watchers.add(listener);
    const stop = this.onArrival((host) => host.watch(listener));
    return () => {
      this.watchers.delete(listener);
      stop();
    };
  }

  watchSelection(listener: (place: Place) => void): () => void {
    return this.onArrival((host) => host.watchSelection(listener));
  }

  async whoAmI(): Promise<string | undefined> {
    return undefined;
  }

  async recall(key: string): Promise<string | undefined> {
    return this.choices.recall(key);
  }

  async remember(key: string, value: string): Promise<void> {
    this.choices.remember(key, value);
  }

  async language(): Promise<Lang> {
    return this.arrived ? this.arrived.language() : this.lang;
  }

  /** The grid is there: what it shows already otherwise than the file said (formulas of today's date) is told. */
  private async arrive(host: Host): Promise<Host> {
    const { sheets } = await host.readBook();
    this.arrived = host;
    const read = new Set(this.book.sheets);
    for (const sheet of sheets)
      if (!read.has(sheet)) for (const tell of this.watchers) tell({ sheet: sheet.name, remote: true });
    return host;
  }

  /** Follows the grid from when it is there, unless that was stopped before. */
  private onArrival(follow: (host: Host) => () => void): () => void {
    let isWanted = true;
    let stop: (() => void) | undefined;
    this.coming.then(
      (host) => {
        if (isWanted) stop = follow(host);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
      stop?.();
    };
  }
}
