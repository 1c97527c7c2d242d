import type { Finding } from '../../finding';
import type { HandOffBook } from '../../matters/hand-offs/book';
import type { Stage } from '../../process/process';
import type { Money } from '../../records/money';
import type { Moment } from '../../time/moment';
import type { CreditFinder } from '../../trade/credits-of-orders';
import type { LimitCheck } from '../../trade/credit-limit';
import type { CustomerFinder } from '../../trade/customer-card';
import type { LinesSum } from '../../trade/lines-of-orders';
import type { ReceiptBook } from '../../trade/receipts-of-orders';
import type { DatedCredit } from '../../trade/credit-dates.data';
import type { Customer } from '../../trade/sheets/customers.sheet';
import type { Rate } from '../../trade/sheets/rates.sheet';
import type { RecordCells, RecordedTable, RowRecords, TableRecords } from '../record-source';
import type { OrderRow } from '../row-finder';
import type { RoleHolders } from '../stage-role';
import type { Received } from './received';

/** The record sheets of a book, once they are read. */
export interface ReadBook {
  readonly receipts: ReceiptBook | undefined;
  readonly creditOf: CreditFinder | undefined;
  readonly cardOf: CustomerFinder | undefined;
  /** Undefined where the book has no sheet of matters. */
  readonly handOffs: HandOffBook | undefined;
  /** By the order's key. */
  readonly lines: ReadonlyMap<string, LinesSum> | undefined;
  readonly rates: readonly Rate[];
  /** See `Settings`. */
  readonly chargesKept: number | undefined;
}

/** What a customer with a limit owes altogether, by the last full run. */
export interface CreditUsed {
  readonly open: readonly Money[];
  /** Orders whose open money the sheet does not tell. */
  readonly unknown: readonly string[];
  /** The orders that are counted, by their keys, and whether anything of their own is open. */
  readonly orders: ReadonlyMap<string, boolean>;
}

export interface BookView {
  /** Who is there to do what. */
  readonly team: RoleHolders;
  /** What tells where records and cells differ; undefined where nobody looks at it. */
  readonly differencesIn?:
    ((row: RowView, stages: readonly Stage[], cells: RecordCells) => readonly Finding[]) | undefined;
  readonly read: ReadBook;
  /** By the name on the card; undefined before all orders have been judged once. */
  readonly used?: ReadonlyMap<string, CreditUsed> | undefined;
}

export interface TableView extends TableRecords {
  readonly book: BookView;
  readonly at: RecordedTable;
  readonly now: Moment;
}

/** The record sheets as one row of a table looks at them. */
export interface RowView extends RowRecords {
  readonly table: TableView;
  readonly row: OrderRow;
  money(cells: RecordCells): Received | undefined;
  /** The card of the order's customer. */
  card(cells: RecordCells): Customer | undefined;
  /** Whether the term is the card's, as the order has none. */
  hasCardTerm(cells: RecordCells): boolean;
  /** The credit that pays the order. */
  credit(cells: RecordCells): DatedCredit | undefined;
  /** What the lines of the order come to. */
  lines(): LinesSum | undefined;
  /** The rows of the order in its table; this one alone where it has no number. */
  rows(): readonly OrderRow[];
  /** The price of the order, whatever rows it has: what they have in common, else their sum. */
  price(cells: RecordCells): Money | undefined;
  /** What the customer's limit says of the order; undefined where there is none, or nobody has summed up yet what is owed. */
  limit(cells: RecordCells): LimitCheck | undefined;
}

/** Fields of an order that its credit says, and where it does. */
export const CREDIT_COLUMNS = {
  lc_latest_ship: 'latest_shipment',
  lc_expiry: 'expiry_date',
  lc_present_days: 'present_days',
} as const;
export type CreditField = keyof typeof CREDIT_COLUMNS;
