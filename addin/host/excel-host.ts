import type { Place } from '../../shared/book/address';
import type { Book } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import type { BookChange, Host, Room } from '../../shared/host';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { RepeatedRows } from '../../shared/book/row-growth';
import type { FilterReport, SheetFilter } from '../../shared/book/sheet-filter';
import type { Lang } from '../../shared/lang';
import { NoSuchSheet } from '../../shared/host-errors';
import { SessionRecords } from '../../shared/live/records';
import { isGone, mayBeGrouping, sayable } from './errors';
import { featuresOf, type Features } from './features';
import type { FilterNotes } from '../../shared/live/filter-notes';
import type * as Filtering from './filter';
import { keptChoices, type Kept } from './kept';
import { OwnWrites } from './own-writes';
import { ExcelPort } from './port';
import { readBook } from './read-book';
import { readRows } from './read-rows';
import { Selection } from './selection';
import { newSession, run, sync, type Alarm, type Session } from './session';
import { toldAtOnce } from './told';
import { Watch } from './watch';
import type * as Writing from './writing';

export interface ExcelHostOptions {
  /** Bytes that Excel sends or takes at once. Default 5 MB, as on the web. */
  readonly payload?: number;
  /** Tells when an unanswered request counts as lost; the clock of the page when absent. */
  readonly alarm?: Alarm;
  /** What this Excel can do; asked of it when absent. */
  readonly features?: Features;
  readonly kept?: Kept;
  /** Milliseconds since some moment. */
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const NOTHING: CommitReport = { written: 0, addedSheets: [], unchanged: 0, refused: [] };

/** The port over the workbook that Excel has open beside the pane. Every failure is a sentence. */
export function excelHost(options: ExcelHostOptions = {}): Host {
  const { features = featuresOf(), payload, alarm = clock, pause = wait } = options;
  const { now = () => performance.now() } = options;
  const session = newSession(features, payload, alarm, pause);
  const own = new OwnWrites(now);
  return new ExcelHost(session, own, options.kept ?? keptChoices());
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const clock: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

class ExcelHost implements Host {
  private readonly records = new SessionRecords();
  private readonly changes: Watch;
  private readonly selection: Selection;
  private notes: FilterNotes | undefined;
  /** Work follows one another: a read never sees a half-written patch. */
  private busy: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly session: Session,
    private readonly own: OwnWrites,
    private readonly kept: Kept,
  ) {
    this.changes = new Watch(session, own);
    this.selection = new Selection(session);
  }

  readBook(): Promise<Book> {
    return this.inTurn(async () => {
      this.forgetMerges();
      const book = await run(this.session, BACKGROUND, (context) => readBook(this.session, context));
      // What writes is on its way before anybody asks for it: later its file may be of a former version, and gone.
      void import('./writing').catch(() => undefined);
      return book;
    });
  }

  readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues> {
    return this.inTurn(() =>
      run(this.session, BACKGROUND, (context) => readRows(this.session, context, sheet, rows)),
    );
  }

  commit(patch: Patch, follows = false): Promise<CommitReport> {
    if (isEmptyPatch(patch)) return Promise.resolve(NOTHING);
    return this.inTurn(() => this.writing(follows, (port, { commit }) => commit(port, patch)));
  }

  revert(): Promise<CommitReport> {
    return this.inTurn(() => this.writing(false, (port, { revert }) => revert(port)));
  }

  insertRows(room: Room): Promise<void> {
    return this.inTurn(async () => {
      const { insertRows } = await import('./sheet-work');
      this.session.merges.clear();
      await run(this.session, { waits: false }, (context) => insertRows(this.session, context, room));
    });
  }

  copySheet(from: string, to: string): Promise<void> {
    return this.inTurn(async () => {
      const { copySheet } = await import('./sheet-work');
      const { session, own } = this;
      await run(session, { waits: false }, (context) => copySheet(session, context, own, from, to));
      this.changes.tell([{ sheet: to, remote: false }]);
    });
  }

  repeatRows(sheet: string, block: RepeatedRows): Promise<void> {
    return this.inTurn(async () => {
      const { repeatRows } = await import('./sheet-work');
      this.session.merges.clear();
      await run(this.session, { waits: false }, (context) => repeatRows(this.session, context, sheet, block));
    });
  }

  filterRows(filter: SheetFilter): Promise<FilterReport> {
    return this.filtering(({ filterRows }, context) =>
      filterRows(this.session, context, this.notes!, filter),
    );
  }

  showAllRows(sheet: string): Promise<FilterReport> {
    return this.filtering(({ showAllRows }, context) =>
      showAllRows(this.session, context, this.notes!, sheet),
    );
  }

  select({ sheet, row, column }: Place): Promise<void> {
    return this.inTurn(async () => {
      try {
        await run(this.session, { waits: false }, async (context) => {
          const found = context.workbook.worksheets.getItem(sheet);
          found.activate();
          found
            .getRangeByIndexes(row - 1, column - 1, 1, 1)
            .untrack()
            .select();
          await sync(this.session, context);
        });
      } catch (error) {
        throw isGone(error) ? new NoSuchSheet(sheet) : error;
      }
    });
  }

  watch(listener: (change: BookChange) => void): () => void {
    return this.changes.listen(listener);
  }

  watchSelection(listener: (place: Place) => void): () => void {
    return this.selection.listen(listener);
  }

  /** Nobody signs in: the add-in knows the open workbook and nothing of the person. */
  async whoAmI(): Promise<string | undefined> {
    return undefined;
  }

  async recall(key: string): Promise<string | undefined> {
    return this.kept.recall(key);
  }

  async remember(key: string, value: string): Promise<void> {
    this.kept.remember(key, value);
  }

  /** As Office's own buttons are labelled. */
  async language(): Promise<Lang> {
    return /^zh/i.test(Office.context.displayLanguage ?? '') ? 'zh' : 'en';
  }

  /** Nobody filters before the book was read: what does it is fetched when it is asked for. */
  private filtering(
    work: (filter: typeof Filtering, context: Excel.RequestContext) => Promise<FilterReport>,
  ): Promise<FilterReport> {
    return this.inTurn(async () => {
      const filter = await import('./filter');
      this.notes ??= filter.notesIn(this);
      return run(this.session, { waits: false }, (context) => work(filter, context));
    });
  }

  /** Goes a road that writes; once more when Excel cannot make it one step to undo. */
  private async writing(
    waits: boolean,
    work: (port: ExcelPort, writing: typeof Writing) => Promise<CommitReport>,
  ): Promise<CommitReport> {
    const { session, records, own } = this;
    const writing = await import('./writing');
    this.forgetMerges();
    const told: BookChange[] = [];
    const going = (): Promise<CommitReport> =>
      run(session, { waits, isOneUndo: true }, (context) =>
        work(new ExcelPort(session, context, records, own, told), writing),
      );
    try {
      const result = await going().catch((error: unknown) => {
        if (!session.groupsUndo || !mayBeGrouping(error)) throw error;
        session.groupsUndo = false;
        return going();
      });
      this.changes.tell(toldAtOnce(told));
      return result;
    } catch (error) {
      // What may have been written is to be read again, and not to be answered with another write that fails too.
      this.changes.tell(toldAtOnce(told).map((change) => ({ ...change, remote: true })));
      throw error;
    }
  }

  /**
   * Merged areas are remembered while changes are followed, which say when they are to be asked again: asking may empty
   * the undo list of a desktop's Excel (office-js#5918).
   */
  private forgetMerges(): void {
    if (!this.changes.isOn) this.session.merges.clear();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(work).catch((error: unknown) => {
      throw sayable(error);
    });
    this.busy = turn.catch(() => undefined);
    return turn;
  }
}

const BACKGROUND = { waits: true } as const;
