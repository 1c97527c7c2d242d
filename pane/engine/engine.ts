import type { Book, Sheet } from '../../shared/book/model';
import { EMPTY_PATCH, type Patch } from '../../shared/book/patch';
import { withRows } from '../../shared/book/rows-of';
import type { RowValues } from '../../shared/book/report';
import { followUp, onlyRows } from '../../shared/proposals/follow-up';
import { plan as planOf, replan, type Plan } from '../../shared/plan/plan';
import { patchOf } from '../../shared/plan/patch-of';
import { ourSheet } from '../../shared/templates/vocabulary';
import type { Moment } from '../../shared/time/moment';
import { summaryOf, type Summary } from '../../shared/plan/summary';
import { NothingPlanned } from './errors';
import { queryOf, type Answer, type QueryArgs, type QueryName } from './queries';

/** A sheet without its rows, which follow in pieces. */
export type SheetHead = Omit<Sheet, keyof RowValues>;

/**
 * The core at work for one pane: holds the book as it was last read and its plan. Runs in a worker where
 * there are workers; knows no host and no clock. Everything it takes and gives is JSON, in pieces small
 * enough for the page that sends them.
 */
export class Engine {
  private incoming: Book = { sheets: [] };
  private current: Plan | undefined;

  /** Starts taking in a book: its sheets now, their rows by `addRows`, the end by `plan`. */
  begin(sheets: readonly SheetHead[], activeSheet?: string): void {
    this.incoming = { sheets: sheets.map((head) => ({ ...head, rows: [], kinds: [] })), activeSheet };
  }

  /** Takes in rows of one sheet, counted from 1; pieces come in order. */
  addRows(sheet: string, from: number, values: RowValues): void {
    this.incoming = withRows(this.incoming, sheet, from, values);
  }

  /** Plans the book that was taken in. */
  plan(now: Moment, onProgress?: (done: number, total: number) => void): Summary {
    this.current = planOf(this.incoming, now, { onProgress });
    this.incoming = { sheets: [] };
    return summaryOf(this.current);
  }

  /** The same book at another moment. */
  moveTo(now: Moment, onProgress?: (done: number, total: number) => void): Summary {
    const { book } = this.planned();
    this.current = planOf(book, now, { onProgress });
    return summaryOf(this.current);
  }

  /** Rows of a sheet read differently now: judges what follows from them. */
  changeRows(sheet: string, from: number, values: RowValues): Summary {
    const before = this.planned();
    const book = withRows(before.book, sheet, from, values);
    const to = from + values.rows.length - 1;
    this.current = this.isMapped(sheet, from, to)
      ? replan(before, book, sheet, [from, to])
      : planOf(book, before.now, before.options);
    return summaryOf(this.current);
  }

  /** Answers a question about the book as it is when the answer is made. */
  async ask<K extends QueryName>(name: K, ...args: QueryArgs<K>): Promise<Answer<K>> {
    const query = await queryOf(name);
    return query(this.planned(), ...args) as Answer<K>;
  }

  /** A change of a person's with the result cells that follow from it. */
  followUp(patch: Patch): Patch {
    return followUp(this.planned(), patch).patch;
  }

  /** The result cells that do not say what the plan says: of some rows, else of all. Empty before the book is set up. */
  results(sheet?: string, rows?: readonly [number, number]): Patch {
    const plan = this.planned();
    if (!plan.isConfirmed) return EMPTY_PATCH;
    return patchOf(sheet !== undefined && rows ? onlyRows(plan, sheet, rows) : plan);
  }

  /** Whether rows lie within the data of one table and no header, setting or other table can change with them. */
  private isMapped(sheet: string, from: number, to: number): boolean {
    if (ourSheet(sheet) !== undefined) return false;
    const { tables } = this.planned();
    const table = tables.find((each) => each.table.sheet === sheet)?.table;
    return table !== undefined && from >= table.firstRow && to <= table.lastRow;
  }

  private planned(): Plan {
    if (!this.current) throw new NothingPlanned();
    return this.current;
  }
}
