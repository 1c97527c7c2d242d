import { findSheet, type Book, type Sheet } from '../../book/model';
import { stageWordsOf, type Config } from '../../config';
import { sheetFor } from '../../records/find';
import { readRecords, type ReadingContext, type RecordList } from '../../records/read';
import type { RecordSheet } from '../../records/sheet';
import { HandOffBook } from '../../matters/hand-offs/book';
import { MATTERS } from '../../matters/matters.sheet';
import type { Moment } from '../../time/moment';
import { creditFinder } from '../../trade/credits-of-orders';
import { customerFinder } from '../../trade/customer-card';
import { sumsOfLines } from '../../trade/lines-of-orders';
import { orderKey } from '../../trade/order-key';
import { ReceiptBook } from '../../trade/receipts-of-orders';
import { CREDIT_DATES } from '../../trade/credit-dates.data';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';
import { LINES } from '../../trade/sheets/lines.sheet';
import { RATES } from '../../trade/sheets/rates.sheet';
import { RECEIPTS } from '../../trade/sheets/receipts.sheet';
import type { BookRecords, RecordedTable, RecordsAfter, RowRecords, TableRecords } from '../record-source';
import type { OrderRow } from '../row-finder';
import type { RoleHolders } from '../stage-role';
import { RecordsOfRow } from './row-records';
import type { BookView, CreditUsed, ReadBook, TableView } from './view';

/** The record sheets of a book that say something of its orders. */
export class RecordsOfBook implements BookRecords, BookView {
  private constructor(
    readonly read: ReadBook,
    readonly context: ReadingContext,
    readonly team: RoleHolders,
    /** Where each list was read from, for what is wrong in it. */
    readonly lists: readonly RecordList[],
    readonly used?: ReadonlyMap<string, CreditUsed>,
    readonly differencesIn?: BookView['differencesIn'],
  ) {}

  /** Undefined where the book has none of them. */
  static of(book: Book, config: Config, team: RoleHolders, differencesIn?: BookView['differencesIn']): RecordsOfBook | undefined {
    const context = contextOf(config);
    const sheetOf = (declared: RecordSheet): Sheet | undefined => sheetFor(book, declared, context.mappings);
    const listed = <S extends RecordSheet>(declared: S): RecordList<S> | undefined =>
      sheetOf(declared) && readRecords(book, declared, context);
    const [receiptSheet, matters] = [sheetOf(RECEIPTS), sheetOf(MATTERS)];
    const [credits, customers, lines, rates] = [listed(CREDIT_DATES), listed(CUSTOMERS), listed(LINES), listed(RATES)];
    if (!receiptSheet && !matters && !credits && !customers && !lines) return undefined;
    const lists = [credits, customers, lines, rates].flatMap((list) => (list as RecordList | undefined) ?? []);
    const handOffs = matters && HandOffBook.read(matters, context);
    const read = {
      receipts: receiptSheet && ReceiptBook.read(receiptSheet, context),
      handOffs,
      creditOf: credits?.table && creditFinder(credits),
      cardOf: customers?.table && customerFinder(customers.records),
      lines: lines?.table && sumsOfLines(lines.records, unreadIn(lines)),
      rates: rates?.records ?? [],
      chargesKept: config.settings.chargesKept,
    };
    return new RecordsOfBook(read, context, team, lists, undefined, differencesIn);
  } // prettier-ignore

  get receipts(): ReceiptBook | undefined {
    return this.read.receipts;
  }

  tableOf(table: RecordedTable, now: Moment, known?: TableRecords): TableRecords {
    return new RecordsOfTable(this, table, now, known);
  }

  after(book: Book, name: string, rows: readonly [number, number]): RecordsAfter | undefined {
    const { receipts, handOffs } = this.read;
    const sheet = findSheet(book, name);
    if (!sheet) return undefined;
    if (handOffs?.sheet === name) return this.with(handOffs.after(sheet));
    return receipts?.sheet === name ? this.with(receipts.after(sheet, rows)) : undefined;
  }

  /** With one of its sheets read anew. */
  private with(
    after: (Partial<ReadBook> & Pick<RecordsAfter, 'touched'>) | undefined,
  ): RecordsAfter | undefined {
    if (!after) return undefined;
    const { touched, ...anew } = after;
    return { records: this.made({ ...this.read, ...anew }, this.used), touched };
  }

  withCredit(used: ReadonlyMap<string, CreditUsed>): RecordsOfBook {
    return this.made(this.read, used);
  }

  private made(read: ReadBook, used: RecordsOfBook['used']): RecordsOfBook {
    return new RecordsOfBook(read, this.context, this.team, this.lists, used, this.differencesIn);
  }
}

const unreadIn = ({ rows }: RecordList<typeof LINES>): ReadonlySet<string> =>
  new Set(rows.flatMap(({ record, values }) => (record ? [] : orderKey(values.order ?? ''))));

const contextOf = ({ processRows, settings }: Config): ReadingContext => ({
  lang: settings.language ?? 'zh',
  stages: stageWordsOf(processRows),
  mappings: settings.records,
});

/** The same, held against a table. */
export class RecordsOfTable implements TableView {
  private index: ReadonlyMap<string, readonly OrderRow[]> | undefined;

  constructor(
    readonly book: RecordsOfBook,
    readonly at: RecordedTable,
    readonly now: Moment,
    known: TableRecords | undefined,
  ) {
    if (known instanceof RecordsOfTable) this.index = known.index;
  }

  of(row: OrderRow): RowRecords {
    return new RecordsOfRow(this, row);
  }

  rowsOf(order: string): readonly OrderRow[] {
    return (this.index ??= this.rows()).get(order) ?? NO_ROWS;
  }

  private rows(): ReadonlyMap<string, readonly OrderRow[]> {
    const { table, finder } = this.at;
    const found = new Map<string, OrderRow[]>();
    let above: OrderRow | undefined;
    for (let at = table.firstRow; at <= table.lastRow; at++) {
      const row = finder.at(at, above);
      if (!row) continue;
      above = row;
      if (row.order === '') continue;
      const key = orderKey(row.order);
      const same = found.get(key);
      if (same) same.push(row);
      else found.set(key, [row]);
    }
    return found;
  }
}

const NO_ROWS: readonly OrderRow[] = [];
