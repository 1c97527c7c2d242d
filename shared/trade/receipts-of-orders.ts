import { valueAt, type Sheet } from '../book/model';
import type { Finding } from '../finding';
import { isTable, tableIn } from '../records/find';
import type { RecordTable } from '../records/place';
import { pointsChanged } from '../records/points';
import { recordAt, recordsIn, type ReadingContext, type RecordRow } from '../records/read';
import { orderKey } from './order-key';
import { RECEIPTS, type Receipt } from './sheets/receipts.sheet';

/** A receipt and the row of its sheet. */
export interface PlacedReceipt {
  readonly receipt: Receipt;
  readonly row: number;
}

/** Most plans of a book are of the same receipts. */
const read = new WeakMap<Sheet, ReceiptBook>();

type ReceiptRow = RecordRow<typeof RECEIPTS>;
type ByOrder = ReadonlyMap<string, readonly PlacedReceipt[]>;

/** So many orders may have changed before the index is made anew. */
const MOST_CHANGED = 500;
const NONE: readonly PlacedReceipt[] = [];

/**
 * The receipts of a book by the order that they are for, in the order of their days. After rows changed, only those rows
 * are read again: the index of before stays, with what changed laid over it.
 */
export class ReceiptBook {
  private constructor(
    private readonly table: RecordTable<typeof RECEIPTS>,
    private readonly context: ReadingContext,
    private readonly known: ByOrder,
    private readonly changed: ByOrder,
    /** Rows that lack what counts, and the order that they name. */
    private readonly unread: ReadonlyMap<number, string>,
  ) {}

  /** Of a sheet, read once for as long as it stays as it is; undefined where its header is gone. */
  static read(sheet: Sheet, context: ReadingContext): ReceiptBook | undefined {
    const before = read.get(sheet);
    const isSame = before && JSON.stringify(before.context.mappings) === JSON.stringify(context.mappings);
    const book = isSame ? before : ReceiptBook.readAnew(sheet, context);
    if (book) read.set(sheet, book);
    return book;
  }

  private static readAnew(sheet: Sheet, context: ReadingContext): ReceiptBook | undefined {
    const { table, rows } = recordsIn(sheet, RECEIPTS, context);
    if (!table) return undefined;
    const known = new Map<string, PlacedReceipt[]>();
    const unread = new Map<number, string>();
    for (const each of rows)
      if (each.record) add(known, { receipt: each.record, row: each.row });
      else noteUnread(unread, each);
    for (const list of known.values()) list.sort(byDay);
    return new ReceiptBook(table, context, known, new Map(), unread);
  }

  get sheet(): string {
    return this.table.sheet.name;
  }

  /** The receipts of an order, by its key; of the empty key those that name no order. */
  of(order: string): readonly PlacedReceipt[] {
    return this.changed.get(order) ?? this.known.get(order) ?? NONE;
  }

  /** How many rows name an order and lack what counts: its money may be in. */
  unreadOf(order: string): number {
    let found = 0;
    for (const each of this.unread.values()) if (each === order) found++;
    return found;
  }

  /** The orders that receipts name. */
  orders(): ReadonlySet<string> {
    const keys = new Set([...this.known.keys(), ...this.changed.keys()]);
    for (const [key, list] of this.changed) if (list.length === 0) keys.delete(key);
    keys.delete('');
    return keys;
  }

  /** What is wrong in the sheet, read once more when it is asked. */
  findings(): readonly Finding[] {
    return recordsIn(this.table.sheet, RECEIPTS, this.context).findings;
  }

  /** Where a cell of a receipt is. */
  place(column: 'order' | 'part' | 'amount' | 'currency' | 'date', row: number): Finding['place'] {
    return { sheet: this.sheet, row, column: this.table.columns.get(column) ?? 1 };
  }

  /** The same after rows of its sheet changed, and the orders that this touches; undefined where its header did, or how its amounts are read. */
  after(
    sheet: Sheet,
    [from, to]: readonly [number, number],
  ): { receipts: ReceiptBook; touched: ReadonlySet<string> } | undefined {
    if (from <= this.table.headerRow) return undefined;
    const table = tableIn(sheet, RECEIPTS, this.context.mappings);
    if (!isTable(table) || this.readsOtherwise(table)) return undefined;
    const affected = this.affected(table, [from, to]);
    const touched = new Set<string>();
    const changed = new Map(this.changed);
    const unread = new Map(this.unread);
    const without = (key: string): readonly PlacedReceipt[] =>
      (changed.get(key) ?? this.known.get(key) ?? NONE).filter(({ row }) => !affected.has(row));
    const put = (key: string, list: readonly PlacedReceipt[]): void => {
      changed.set(key, list);
      touched.add(key);
    };
    for (const row of affected) {
      const before = recordAt(RECEIPTS, this.table, row, this.context).values.order;
      const key = orderKey(before ?? '');
      if (!touched.has(key)) put(key, without(key));
      unread.delete(row);
    }
    for (const row of affected) {
      const placed = this.countedAt(table, row);
      const order = placed ? '' : noteUnread(unread, recordAt(RECEIPTS, table, row, this.context));
      if (order !== '' && !touched.has(order)) put(order, without(order));
      if (!placed) continue;
      const key = orderKey(placed.receipt.order ?? '');
      const list = touched.has(key) ? changed.get(key)! : without(key);
      put(key, [...list, placed].sort(byDay));
    }
    touched.delete('');
    const isMuch = changed.size > MOST_CHANGED;
    const known = isMuch ? new Map([...this.known, ...changed]) : this.known;
    const receipts = new ReceiptBook(table, this.context, known, isMuch ? new Map() : changed, unread);
    return { receipts, touched };
  }

  /** Whether a cell that was typed settles what points mean in the cells of other rows. */
  private readsOtherwise({ sheet, headerRow }: RecordTable<typeof RECEIPTS>): boolean {
    return (['amount', 'charges'] as const).some((key) => {
      const column = this.table.columns.get(key);
      return column !== undefined && pointsChanged([this.table.sheet, sheet], column, headerRow);
    });
  }

  /** The rows whose record may be another one now: those that changed, and others of the names that they have or had. */
  private affected(
    table: RecordTable<typeof RECEIPTS>,
    [from, to]: readonly [number, number],
  ): ReadonlySet<number> {
    const rows = new Set<number>();
    const numbers = new Set<string>();
    for (let row = from; row <= to; row++) {
      rows.add(row);
      for (const each of [this.table, table]) numbers.add(numberAt(each, row));
    }
    numbers.delete('');
    for (let row = table.headerRow + 1; row <= table.sheet.rows.length; row++)
      if (numbers.has(numberAt(table, row))) rows.add(row);
    return rows;
  }

  /** What a row counts as, unless a row above it has its name. */
  private countedAt(table: RecordTable<typeof RECEIPTS>, row: number): PlacedReceipt | undefined {
    const read = recordAt(RECEIPTS, table, row, this.context);
    if (!read.record) return undefined;
    const number = numberAt(table, row);
    for (let above = table.headerRow + 1; above < row; above++) {
      if (numberAt(table, above) !== number) continue;
      if (nameOf(recordAt(RECEIPTS, table, above, this.context)) === nameOf(read)) return undefined;
    }
    return { receipt: read.record, row };
  }
}

/** A row that repeats another's name says nothing new; one that lacks its amount, currency or day may. Gives its order. */
function noteUnread(unread: Map<number, string>, { row, record, values }: ReceiptRow): string {
  const isWhole = record !== undefined || (values.number !== undefined && values.date !== undefined && values.amount !== undefined);
  const order = isWhole ? '' : orderKey(values.order ?? '');
  if (order !== '') unread.set(row, order);
  return order;
} // prettier-ignore

const nameOf = (row: ReceiptRow): string => RECEIPTS.rowKey.map((key) => row.text(key)).join('\0');

function numberAt({ sheet, columns }: RecordTable<typeof RECEIPTS>, row: number): string {
  const value = valueAt(sheet, row, columns.get('number')!);
  return value === null || typeof value === 'object' ? '' : String(value).trim();
}

function add(known: Map<string, PlacedReceipt[]>, placed: PlacedReceipt): void {
  const key = orderKey(placed.receipt.order ?? '');
  const list = known.get(key);
  if (list) list.push(placed);
  else known.set(key, [placed]);
}

const byDay = (a: PlacedReceipt, b: PlacedReceipt): number =>
  a.receipt.date - b.receipt.date || a.row - b.row;
