import type { Book, Sheet } from '../book/model';
import type { Reading } from '../cells/cells';
import type { Finding } from '../finding';
import type { Bilingual } from '../lang';
import type { TableMap } from '../mapping/map';
import type { StageLog } from '../process/log';
import type { Stage, Variant } from '../process/process';
import type { Status } from '../process/status';
import type { Moment } from '../time/moment';
import type { ReceiptBook } from '../trade/receipts-of-orders';
import type { OrderFacts, StageFacts } from './order-facts';
import type { ReadColumn } from './read-column';
import type { OrderRow, RowFinder } from './row-finder';
import type { TableColumns } from './table-columns';

/** The cells of an order, as far as records of it are held against them. */
export interface RecordCells extends OrderFacts {
  readonly row: number;
  readonly columns: TableColumns;
  /** What the cells say of a stage by themselves. */
  byCells(stage: Stage): StageFacts;
  read(column: ReadColumn): Reading;
}

/** A stage as it was judged, as far as records tell of it. */
export interface JudgedStage {
  readonly stage: Stage;
  readonly status: Status;
}

/** An order as it was judged, likewise. */
export interface JudgedCells {
  readonly cells: RecordCells;
  readonly log: ReadonlyMap<string, StageLog> | undefined;
  readonly variant: Variant;
  /** By their position in the variant. */
  readonly stages: readonly JudgedStage[];
}

/** What a record says of a field of an order. */
export interface SaidByRecord {
  readonly text: string;
  readonly number?: number;
  readonly date?: Moment;
  /** What the date is called in an explanation, with the sheet it stands in. */
  readonly name: Bilingual;
}

/** What came in of a part of the price by receipts; figures in minor units of the order's currency. */
export interface ReceivedPart {
  readonly part: number;
  readonly stage: string;
  readonly percent: number | undefined;
  readonly amount: number | undefined;
  readonly received: number;
  readonly isSettled: boolean;
  /** Serial days. */
  readonly settledOn: number | undefined;
  readonly lastReceived: number | undefined;
  /** Money came in, and nobody can tell whether it is all of the part. */
  readonly isUnclear: boolean;
}

/** The money of an order that has receipts. */
export interface ReceivedMoney {
  /**
   * Whether the row that is asked tells these parts: the first of an order whose rows have one price, each of an order
   * whose rows have their own. Another's are told already, and only judged by.
   */
  readonly isTold: boolean;
  readonly currency: string;
  readonly parts: readonly ReceivedPart[];
}

/** What the record sheets say of the order of one row. */
export interface RowRecords {
  /** What goes over the cells of a field. */
  over(field: string, cells: RecordCells): SaidByRecord | undefined;
  /** What holds where they are blank. */
  blank(field: string, cells: RecordCells): SaidByRecord | undefined;
  /** What holds of a stage. `base`: what the cells say. */
  stage(stage: Stage, base: StageFacts, cells: RecordCells): StageFacts;
  /** Of money of which nothing is expected any more; by the part of the term, from 1. */
  isSettled(part: number, cells: RecordCells): boolean;
  /** The parts of the price by receipts; undefined where the order has none. */
  money(cells: RecordCells): ReceivedMoney | undefined;
  /** Where records and cells differ, each at its cell. */
  findings(stages: readonly Stage[], cells: RecordCells): readonly Finding[];
  /** What of a stage rests on records, for its explanation. */
  why(order: JudgedCells, plan: JudgedStage): Bilingual | undefined;
}

/** The record sheets of a book, held against one of its tables. */
export interface TableRecords {
  of(row: OrderRow): RowRecords | undefined;
  /** The rows of an order, by its key. */
  rowsOf(order: string): readonly OrderRow[];
}

/** A table as far as records are held against it. */
export interface RecordedTable {
  readonly table: TableMap;
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  readonly finder: RowFinder;
}

/** The record sheets of a book, as they are read before its orders are judged. */
export interface BookRecords {
  /** The receipts by their order; undefined where the book has none. */
  readonly receipts: ReceiptBook | undefined;
  /** `known`: the same of the table before some cells of it changed; its orders stand in the same rows. */
  tableOf(table: RecordedTable, now: Moment, known?: TableRecords): TableRecords;
  /**
   * The same after rows of a sheet changed, and the orders that this touches; undefined where the whole book has to be
   * planned anew.
   */
  after(book: Book, sheet: string, rows: readonly [number, number]): RecordsAfter | undefined;
}

export interface RecordsAfter {
  readonly records: BookRecords;
  /** Keys of orders (`orderKey`). */
  readonly touched: ReadonlySet<string>;
}
