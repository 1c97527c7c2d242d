import { isBlank, valueAt } from '../../book/model';
import type { Finding } from '../../finding';
import type { Bilingual } from '../../lang';
import { majorOf, type Money } from '../../records/money';
import type { Stage } from '../../process/process';
import { dayOf, isoOf, wholeDay } from '../../time/moment';
import { checkLimit, type LimitCheck } from '../../trade/credit-limit';
import type { LinesSum } from '../../trade/lines-of-orders';
import { orderKey } from '../../trade/order-key';
import type { PlacedReceipt } from '../../trade/receipts-of-orders';
import type { DatedCredit } from '../../trade/credit-dates.data';
import type { Customer } from '../../trade/sheets/customers.sheet';
import type { StageFacts } from '../order-facts';
import { factsOfRow } from '../facts-of-row';
import { moneyOf, priceOf } from '../order-price';
import { PRICE_STAGES } from '../price-parts';
import type { JudgedCells, JudgedStage, RecordCells, SaidByRecord } from '../record-source';
import { areOwnPrices } from '../own-prices';
import type { OrderRow } from '../row-finder';
import { handOffsOf } from './handed';
import { CREDIT_COLUMNS, type CreditField, type RowView, type TableView } from './view';
import { factsByReceipts, receivedOf, type PricedRow, type Received } from './received';
import { CARD_TERM, CREDIT_NAMES, LINES_NAME, whyByRecords } from './words';

const isCreditField = (field: string): field is CreditField => field in CREDIT_COLUMNS;

/** What the record sheets say of the order of one row, looked up as it is asked for. */
export class RecordsOfRow implements RowView {
  readonly key: string;
  private received: Received | null | undefined;
  private foundCredit: DatedCredit | null | undefined;

  constructor(
    readonly table: TableView,
    readonly row: OrderRow,
  ) {
    this.key = orderKey(row.order);
  }

  over(field: string, cells: RecordCells): SaidByRecord | undefined {
    if (!this.table.book.read.creditOf || !isCreditField(field)) return undefined;
    const value = this.credit(cells)?.[CREDIT_COLUMNS[field]];
    if (value === undefined) return undefined;
    const name = CREDIT_NAMES[field];
    if (field === 'lc_present_days') return { text: String(value), number: value, name };
    const date = wholeDay(value);
    return { text: isoOf(date), date, name };
  }

  blank(field: string, cells: RecordCells): SaidByRecord | undefined {
    switch (field) {
      case 'payment_term': {
        const text = this.card(cells)?.terms;
        return text === undefined ? undefined : { text, name: CARD_TERM };
      }
      case 'amount':
      case 'currency':
        return this.byLines(field, cells);
      default:
        return undefined;
    }
  }

  stage(stage: Stage, base: StageFacts, cells: RecordCells): StageFacts {
    const facts = this.byMoney(stage, base, cells);
    const handOffs = this.table.book.read.handOffs && handOffsOf(this, stage, cells);
    return handOffs ? { ...facts, handOffs } : facts;
  }

  private byMoney(stage: Stage, base: StageFacts, cells: RecordCells): StageFacts {
    if (PRICE_STAGES.has(stage.key)) {
      const money = this.money(cells);
      return (money && factsByReceipts(stage.key, base, money)) ?? base;
    }
    return stage.key === CREDIT_CHECK ? this.checked(base, cells) : base;
  }

  isSettled(part: number, cells: RecordCells): boolean {
    return this.money(cells)?.parts[part - 1]?.isSettled ?? false;
  }

  money(cells: RecordCells): Received | undefined {
    if (this.received === undefined) {
      const { receipts } = this.table.book.read;
      const own = this.key === '' ? [] : (receipts?.of(this.key) ?? []);
      this.received = own.length === 0 ? null : (this.receivedOf(own, cells) ?? null);
    }
    return this.received ?? undefined;
  }

  findings(stages: readonly Stage[], cells: RecordCells): readonly Finding[] {
    return this.table.book.differencesIn?.(this, stages, cells) ?? NOTHING_FOUND;
  }

  why(order: JudgedCells, plan: JudgedStage): Bilingual | undefined {
    return whyByRecords(this, order, plan);
  }

  card(cells: RecordCells): Customer | undefined {
    const { cardOf } = this.table.book.read;
    return cardOf && cardOf(cells.text('customer'));
  }

  hasCardTerm(cells: RecordCells): boolean {
    const terms = this.card(cells)?.terms;
    return terms !== undefined && this.isBlank('payment_term', cells) && cells.text('payment_term') === terms;
  }

  credit(cells: RecordCells): DatedCredit | undefined {
    this.foundCredit ??= this.table.book.read.creditOf?.(this.row.order, cells.text('lc_no')) ?? null;
    return this.foundCredit ?? undefined;
  }

  lines(): LinesSum | undefined {
    return this.key === '' ? undefined : this.table.book.read.lines?.get(this.key);
  }

  rows(): readonly OrderRow[] {
    const rows = this.key === '' ? [] : this.table.rowsOf(this.key);
    return rows.length > 0 ? rows : [this.row];
  }

  price(cells: RecordCells): Money | undefined {
    const { rows, areOwn } = this.prices(cells);
    const prices = rows.flatMap(({ price }) => price ?? []);
    const [first] = prices;
    if (!first || prices.some(({ currency }) => currency !== first.currency)) return undefined;
    if (!areOwn) return prices.every(({ minor }) => minor === first.minor) ? first : undefined;
    return { minor: prices.reduce((sum, { minor }) => sum + minor, 0), currency: first.currency };
  }

  /** Over the rows that have a price of their own, else over the order as a whole. */
  private receivedOf(receipts: readonly PlacedReceipt[], cells: RecordCells): Received | undefined {
    const { receipts: book, chargesKept } = this.table.book.read;
    const { rows, areOwn } = this.prices(cells);
    const priced = rows.filter(({ price }) => price !== undefined);
    const isSplit = areOwn && new Set(priced.map(({ price }) => price!.currency)).size === 1;
    const speaks = isSplit && priced.some((row) => row.cells === cells);
    const own = speaks ? priced : [{ cells, price: this.price(cells) }];
    const found = receivedOf(receipts, cells, own, { chargesKept, unread: book?.unreadOf(this.key) ?? 0 });
    const isTold = isSplit ? speaks : this.rows()[0]!.row === this.row.row;
    return found && { ...found, isTold };
  }

  /** What each row of the order says of its price. */
  private prices(cells: RecordCells): { rows: readonly PricedRow[]; areOwn: boolean } {
    const all = this.rows();
    if (all.length === 1) return { rows: [{ cells, price: priceOf(cells) }], areOwn: false };
    const said = all.map((row): PricedRow => {
      const each = row.row === this.row.row ? cells : this.cellsOf(row);
      return { cells: each, price: priceOf(each) };
    });
    // What stands once beside the first amount holds for those below.
    const currency = said.find(({ price }) => price && price.currency !== '')?.price?.currency ?? '';
    const rows = said.map(({ cells: each, price }): PricedRow => {
      const isBare = price?.currency === '' && currency !== '';
      return { cells: each, price: isBare ? moneyOf(each.number('amount')!, currency) : price };
    });
    return { rows, areOwn: areOwnPrices(rows) };
  }

  limit(cells: RecordCells): LimitCheck | undefined {
    const { used, read } = this.table.book;
    const card = used && this.card(cells);
    if (!card?.creditLimit) return undefined;
    const { open = [], unknown = [], orders } = used?.get(card.customer) ?? {};
    const isOpen = orders?.get(this.key);
    // What is paid needs no credit.
    if (isOpen === false) return undefined;
    const isCounted = isOpen !== undefined;
    const own = isCounted ? undefined : this.price(cells);
    const told = own || isCounted ? unknown : [...unknown, this.row.order];
    return checkLimit(card, own ? [...open, own] : open, told, read.rates, dayOf(cells.now));
  }

  /** A limit in force that covers what is open is the approval, and no event of the order that would show what lies before it; one that does not leaves it to be got before the goods go. */
  private checked(base: StageFacts, cells: RecordCells): StageFacts {
    if (base.done !== undefined || base.state !== undefined) return base;
    const check = this.limit(cells);
    if (!check || check.is === 'unknown') return base;
    const told = { ...base, followed: true, isRecorded: true } as const;
    return check.is === 'covers' ? { ...told, done: 'undated', by: 'description' } : told;
  }

  /** Of an order in one row: where lines stand for rows of the table, each has its own amount. */
  private byLines(field: 'amount' | 'currency', cells: RecordCells): SaidByRecord | undefined {
    if (this.table.at.table.grain !== 'order' || this.row.continues) return undefined;
    const sum = this.lines()?.sum;
    if (!sum || !this.isBlank('amount', cells)) return undefined;
    if (field === 'currency') return sum.currency === '' ? undefined : { text: sum.currency, name: LINES_NAME };
    const figure = majorOf(sum);
    return { text: String(figure), number: figure, name: LINES_NAME };
  } // prettier-ignore

  /** Whether the order's own cells of a field are blank. */
  private isBlank(field: string, { columns }: RecordCells): boolean {
    const { sheet } = this.table.at;
    return columns.byField(field).every(({ column }) => isBlank(valueAt(sheet, this.row.row, column)));
  }

  private cellsOf(row: OrderRow): RecordCells {
    const { sheet, columns } = this.table.at;
    return factsOfRow({ sheet, columns, parts: NO_PARTS, records: undefined }, row, this.table.now);
  }
}

const NOTHING_FOUND: readonly Finding[] = [];
const NO_PARTS = new Map<number, never>();
/** The stage of the credit check. */
const CREDIT_CHECK = 'credit_ok';
