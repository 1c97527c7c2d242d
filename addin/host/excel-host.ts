import type { Place } from '../../shared/book/address';
import type { Book } from '../../shared/book/model';
import { isEmptyPatch, type Patch } from '../../shared/book/patch';
import type { BookChange, Host } from '../../shared/host';
import type { CommitReport, RowValues } from '../../shared/book/report';
import type { Lang } from '../../shared/lang';
import { NoSuchSheet } from '../../shared/no-such-sheet';
import { NothingToRevert } from '../../shared/nothing-to-revert';
import { commit, type CommitMeans, type Outcome } from './commit';
import { codeOf, isGone, isTooLarge, sayable } from './errors';
import { featuresOf, type Features } from './features';
import { keptChoices, type Kept } from './kept';
import { OwnWrites } from './own-writes';
import { readBook } from './read-book';
import { readRows } from './read-rows';
import { Records } from './records';
import { revert } from './revert';
import { Selection } from './selection';
import { newSession, run, sync, type Alarm, type Session } from './session';
import { isRefusal } from './steps';
import { Watch } from './watch';

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
  private readonly records = new Records();
  private readonly changes: Watch;
  private readonly selection: Selection;
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
    return this.inTurn(() => run(this.session, BACKGROUND, (context) => readBook(this.session, context)));
  }

  readRows(sheet: string, rows: readonly [number, number]): Promise<RowValues> {
    return this.inTurn(() =>
      run(this.session, BACKGROUND, (context) => readRows(this.session, context, sheet, rows)),
    );
  }

  commit(patch: Patch, follows = false): Promise<CommitReport> {
    if (isEmptyPatch(patch)) return Promise.resolve(NOTHING);
    return this.inTurn(() =>
      this.writing(follows, (context, means) => commit(this.session, context, patch, means)),
    );
  }

  revert(): Promise<CommitReport> {
    return this.inTurn(() => {
      if (!this.records.last) throw new NothingToRevert();
      return this.writing(false, (context, means) => revert(this.session, context, means));
    });
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

  /** Runs a work that writes; once more with care when Excel refused a part of it, or cannot make it one step to undo. */
  private async writing(
    waits: boolean,
    work: (context: Excel.RequestContext, means: CommitMeans) => Promise<Outcome>,
  ): Promise<CommitReport> {
    const { session, records, own } = this;
    // Merged areas are only remembered while changes are followed.
    if (!this.changes.isOn) session.merges.clear();
    const announced: Outcome[] = [];
    const announce = (outcome: Outcome): void => void announced.push(outcome);
    let attempts = 0;
    const attempt = async (isCareful: boolean): Promise<Outcome> => {
      const means = { records, own, announce, isCareful };
      attempts++;
      try {
        return await run(session, { waits, isOneUndo: true }, (context) => work(context, means));
      } catch (error) {
        if (codeOf(error) === 'UndoNotSupported' && session.groupsUndo) {
          session.groupsUndo = false;
          return attempt(isCareful);
        }
        if (isCareful || !(isRefusal(error) || isTooLarge(error))) throw error;
        if (isTooLarge(error)) session.meter.tooMuch();
        return attempt(true);
      }
    };
    try {
      const last = await attempt(false);
      const { report, told } = attempts > 1 ? inAll(announced[0], last) : last;
      this.changes.tell(told);
      return report;
    } catch (error) {
      // What may have been written is to be read again, and not to be answered with another write that fails too.
      const told = announced.flatMap((outcome) => outcome.told);
      this.changes.tell(told.map((change) => ({ ...change, remote: true })));
      throw error;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(work).catch((error: unknown) => {
      throw sayable(error);
    });
    this.busy = turn.catch(() => undefined);
    return turn;
  }
}

/** What two attempts did together: what the first had written, the second found there already. */
function inAll(first: Outcome | undefined, last: Outcome): Outcome {
  if (!first) return last;
  const { written, addedSheets, unchanged, refused } = first.report;
  const late = last.report.refused.length - refused.length;
  const report = { written: written - late, addedSheets, unchanged, refused: last.report.refused };
  return { report, told: first.told };
}

const BACKGROUND = { waits: true } as const;
