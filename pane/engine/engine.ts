import type { Book, Sheet } from '../../shared/book/model';
import { EMPTY_PATCH, type Patch } from '../../shared/book/patch';
import { withRows } from '../../shared/book/rows-of';
import type { RowValues } from '../../shared/book/report';
import type { Plan } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import type { Summary } from '../../shared/plan/summary';
import type * as data from './data';
import { NothingPlanned } from './errors';
import type * as planning from './planning';
import type { Answer, QueryArgs, QueryName } from './queries';

/** A sheet without its rows, which follow in pieces. */
export type SheetHead = Omit<Sheet, keyof RowValues>;

type Planning = typeof planning;

/** A plan, and what made it and can make more of it. */
interface Planned extends Planning {
  readonly current: Plan;
}

/**
 * The core at work for one pane: holds the book as it was last read and its plan. Runs in a worker where
 * there are workers; knows no host and no clock. Everything it takes and gives is JSON, in pieces small
 * enough for the page that sends them.
 */
export class Engine {
  private incoming: Book = { sheets: [] };
  private done: Planned | undefined;
  /** The same book as of an earlier day, while a person looks at it so. */
  private shown: Plan | undefined;
  /** The plan before rows of a record sheet changed, as long as nothing else has since. */
  private before: { readonly sheet: string; readonly plan: Plan } | undefined;
  private loading: Promise<Planning> | undefined;

  /** Fetches what planning needs, unless that is under way: the sooner it is called, the less anybody waits for it. */
  async prepare(): Promise<void> {
    (await this.loaded()).learn();
  }

  /** Starts taking in a book: its sheets now, their rows by `addRows`, the end by `plan`. */
  begin(sheets: readonly SheetHead[], activeSheet?: string): void {
    this.incoming = { sheets: sheets.map((head) => ({ ...head, rows: [], kinds: [] })), activeSheet };
    // Fetched while the rows come; a failure is told by whatever asks first.
    this.loaded()
      .then((planning) => readyFor(planning, this.incoming))
      .catch(() => undefined);
  }

  /** Takes in rows of one sheet, counted from 1; pieces come in order. */
  addRows(sheet: string, from: number, values: RowValues): void {
    this.incoming = withRows(this.incoming, sheet, from, values);
  }

  /** Plans the book that was taken in. */
  async plan(now: Moment, onProgress?: (done: number, total: number) => void): Promise<Summary> {
    const planning = await this.loaded();
    await readyFor(planning, this.incoming);
    const current = planning.plan(this.incoming, now, { onProgress });
    this.incoming = { sheets: [] };
    return this.keep({ ...planning, current });
  }

  /** The same book at another moment. */
  moveTo(now: Moment, onProgress?: (done: number, total: number) => void): Summary {
    const before = this.planned();
    return this.keep({ ...before, current: before.plan(before.current.book, now, { onProgress }) });
  }

  /**
   * Shows the book as of an earlier day, or as it is now again. It is for looking: what is proposed and written follows
   * from now, and whatever changes the book or the moment ends it.
   */
  lookBack(day?: Moment): Summary {
    const { current, plan, asOf, summaryOf } = this.planned();
    this.shown = day === undefined ? undefined : plan(current.book, asOf(day, current.now), current.options);
    return summaryOf(this.shown ?? current);
  }

  /** Rows of a sheet read differently now: judges what follows from them. */
  async changeRows(sheet: string, from: number, values: RowValues): Promise<Summary> {
    const before = this.planned();
    const { current, plan, replan, replanRecord } = before;
    const book = withRows(current.book, sheet, from, values);
    const rows = [from, from + values.rows.length - 1] as const;
    if (this.isMapped(sheet, ...rows))
      return this.keep({ ...before, current: replan(current, book, sheet, rows) });
    const byRecord = replanRecord(current, book, sheet, rows);
    if (byRecord) {
      const summary = this.keep({ ...before, current: byRecord });
      this.before = { sheet, plan: current };
      return summary;
    }
    await readyFor(before, book);
    return this.keep({ ...before, current: plan(book, current.now, current.options) });
  }

  /** Answers a question about the book as it is when the answer is made. */
  async ask<K extends QueryName>(name: K, ...args: QueryArgs<K>): Promise<Answer<K>> {
    const { queryOf } = this.planned();
    const query = await queryOf(name);
    const plan = (LOOKS.has(name) ? this.shown : undefined) ?? this.planned().current;
    return query(plan, ...args) as Answer<K>;
  }

  /** A change of a person's with the result cells that follow from it. */
  async followUp(patch: Patch): Promise<Patch> {
    const { followUp } = await this.planned().writing();
    return followUp(this.planned().current, patch).patch;
  }

  /** The result cells that do not say what the plan says: of some rows, else of all. Empty before the book is set up. */
  async results(sheet?: string, rows?: readonly [number, number]): Promise<Patch> {
    if (!this.planned().current.isConfirmed) return EMPTY_PATCH;
    if (sheet === undefined || !rows) return (await this.planned().fullRun())(this.planned().current);
    const { patchOf, onlyChanged, onlyRows } = await this.planned().writing();
    const { current } = this.planned();
    const { before } = this;
    // What follows from a receipt stands in the rows of its order.
    return patchOf(
      before?.sheet === sheet ? onlyChanged(before.plan, current) : onlyRows(current, sheet, rows),
    );
  }

  /** Whether rows lie within the data of one table and no header, setting or other table can change with them. */
  private isMapped(sheet: string, from: number, to: number): boolean {
    const { current, ourSheet } = this.planned();
    if (ourSheet(sheet) !== undefined) return false;
    const table = current.tables.find((each) => each.table.sheet === sheet)?.table;
    return table !== undefined && from >= table.firstRow && to <= table.lastRow;
  }

  private keep(done: Planned): Summary {
    this.done = done;
    this.before = undefined;
    this.shown = undefined;
    return done.summaryOf(done.current);
  }

  private planned(): Planned {
    if (!this.done) throw new NothingPlanned();
    return this.done;
  }

  private loaded(): Promise<Planning> {
    return (this.loading ??= load().catch((error: unknown) => {
      // The next to ask tries again: the network may be back.
      this.loading = undefined;
      throw error;
    }));
  }
}

/** The questions whose answers are only looked at. */
const LOOKS: ReadonlySet<QueryName> = new Set<QueryName>([
  'today.view', 'orders.choices', 'orders.count', 'orders.filterChips', 'orders.furtherWork', 'questions.asked', 'questions.page',
  'order.view', 'order.stage', 'order.find', 'team.view', 'team.items', 'team.outcomes', 'desks.view', 'desks.section',
  'items.view', 'items.goals', 'figures.view', 'figures.rows', 'figures.more', 'figures.goals', 'trade.customers', 'trade.card', 'trade.factories', 'trade.factory', 'trade.ofOrder', 'trade.section',
  'board.view', 'board.cards', 'timeline.view', 'month.view', 'month.day', 'share.page', 'money.view', 'money.ofOrder', 'money.section',
  'documents.ofOrder', 'documents.choices',
]); // prettier-ignore

/** What reads record sheets comes with the first book that may have some. */
async function readyFor({ mayHaveRecords, loadRecords }: Planning, book: Book): Promise<void> {
  if (mayHaveRecords(book)) await loadRecords();
}

async function load(): Promise<Planning> {
  const planning = await planningOf(await import('./data'));
  await planning.loadHolidays();
  return planning;
}

/** Handed all of the data, so that the bundler does not leave out what is not asked for by name. */
const planningOf = (known: typeof data): Promise<Planning> => known.loadPlanning();
