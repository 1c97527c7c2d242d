import { dateIn, readState, saysNothing, textOf, type DateContext, type Reading } from '../cells/cells';
import { BLANK } from '../cells/reading';
import { around } from '../cells/dates.year';
import type { Receipt } from '../cells/receipts';
import { valueAt, type Sheet } from '../book/model';
import { saidOf } from './said-of-order';
import { together, type StatusSaying } from './status-signs';
import type { Party } from '../cells/party';
import type { Stage } from '../process/process';
import { dayOf, isoOf, minuteOf, type Moment } from '../time/moment';
import type { OrderState, PartShipped, SaidOfOrder, StageFacts, Trouble } from './order-facts';
import { isPromise, promisedBy } from './promise';
import { hasCome, stageFactsOf, troubleOf, type StageCell } from './stage-facts';
import { modeElsewhere } from './ship-mode';
import { seenText } from '../process/answers';
import { columnNamed } from './seen-name';
import { termDate, termNumber, termText } from './term-facts';
import { START_FIELDS, type FieldPlace, type TableColumns } from './table-columns';
import { moneyFactsOf } from './money-facts';
import { currencyOf } from './order-price';
import { receiptsOf } from './receipts-of-cell';
import {
  completionIn,
  evidenceOf,
  numberIn,
  OF_OWN,
  OF_TABLE,
  reachOf,
  readingOf,
  sayingOf,
  saysPresent,
} from './read-cell';
import type { ReadColumn } from './read-column';
import type { RecordCells, RowRecords } from './record-source';

/** The facts of one order, read from the cells of its row as they are asked for, each cell once. */
export class RowFacts implements RecordCells {
  /** By column. */
  private readonly readings: (Reading | undefined)[];
  /** By the field's slot. */
  private readonly texts: (string | undefined)[];
  /** By the field's slot; null: there is none. */
  private readonly dates: (Moment | null | undefined)[];
  /** By the field's slot, where there is any: why its cells cannot be used. */
  private troubles: (Trouble | undefined)[] | undefined;
  private near: number | undefined;
  private nearKnown = false;
  private reach: DateContext['reach'];
  private saidToo: SaidOfOrder | undefined;
  private statusSaying: StatusSaying | undefined;
  private sayingKnown = false;
  private orderState: { state: OrderState; party: Party | undefined } | undefined;

  /**
   * `above` holds the order's own data when its rows share one order number: a blank cell of what belongs to
   * the whole order (customer, terms, order date) says the same as the row above.
   */
  constructor(
    readonly key: string,
    private readonly sheet: Sheet,
    readonly row: number,
    readonly columns: TableColumns,
    readonly now: Moment,
    readonly above: RowFacts | undefined,
    readonly part?: PartShipped,
    readonly records?: RowRecords,
  ) {
    // As long as they will be: growing them again for every row is half of what a row costs.
    this.readings = new Array<Reading | undefined>(columns.width);
    const fields = Math.max(columns.fieldsSeen, FIELDS);
    this.texts = new Array<string | undefined>(fields);
    this.dates = new Array<Moment | null | undefined>(fields);
  }

  text(field: string): string {
    // Every stage's condition asks for the same few fields.
    const place = this.columns.placeOf(field);
    return this.texts[place.slot] ?? (this.texts[place.slot] = this.readText(field, place));
  }

  private readText(field: string, { columns }: FieldPlace): string {
    const told = this.records?.over(field, this);
    if (told) return told.text;
    for (const { column } of columns) {
      const text = sayingOf(valueAt(this.sheet, this.row, column));
      if (text !== '') return text;
    }
    if (field === 'terms') return termText(this);
    if (field === 'ship_mode') return modeElsewhere(this);
    const derived = termDate(field, this);
    if (derived !== undefined) return isoOf(derived);
    const above = this.above && isOfOrder(field) ? this.above.text(field) : '';
    return above !== '' || !this.records ? above : (this.records.blank(field, this)?.text ?? '');
  }

  number(field: string): number | undefined {
    const told = this.records?.over(field, this);
    if (told) return told.number;
    for (const column of this.columns.byField(field)) {
      const type = column.field?.type;
      const isNumber = type === 'number' || type === 'money';
      const reading = isNumber ? this.read(column) : numberIn(valueAt(this.sheet, this.row, column.column));
      if (reading.is === 'number') return reading.value;
    }
    const derived = termNumber(field, this);
    if (derived !== undefined) return derived;
    const above = this.above && isOfOrder(field) ? this.above.number(field) : undefined;
    return above ?? this.records?.blank(field, this)?.number;
  }

  currency(): string {
    return currencyOf(this);
  }

  date(field: string): Moment | undefined {
    return this.dateAt(field, this.columns.placeOf(field));
  }

  dated(field: string): Moment | Trouble | undefined {
    const place = this.columns.placeOf(field);
    const date = this.dateAt(field, place);
    return this.troubles?.[place.slot] ?? date;
  }

  private dateAt(field: string, place: FieldPlace): Moment | undefined {
    let date = this.dates[place.slot];
    if (date === undefined) {
      const told = this.records?.over(field, this);
      if (told) {
        this.dates[place.slot] = told.date ?? null;
        return told.date;
      }
      this.dates[place.slot] = date = this.readDate(field, place) ?? null;
      const trouble = this.troubleIn(place.columns);
      if (trouble) (this.troubles ??= [])[place.slot] = trouble;
    }
    return date ?? undefined;
  }

  private readDate(field: string, { columns }: FieldPlace): Moment | undefined {
    for (const column of columns) {
      const date = dateIn(this.read(column));
      if (date !== undefined) return date;
    }
    const derived = this.promised(field) ?? termDate(field, this);
    if (derived !== undefined) return derived;
    return this.above && isOfOrder(field) ? this.above.date(field) : undefined;
  }

  /** What the promised date says of a field that has no cell of its own. */
  promised(field: string): Moment | undefined {
    return isPromise(field)
      ? promisedBy(field, this, this.columns.byField('cust_due')[0]?.header)
      : undefined;
  }

  /** The date that a cell showed first, where it says that another took its place: `5/1改5/10`. */
  replaced(field: string): Moment | undefined {
    for (const column of this.columns.byField(field)) {
      const reading = this.read(column);
      if (reading.is === 'date' && reading.history?.[0] !== undefined) return reading.history[0];
    }
    return undefined;
  }

  dateMinute(field: string): number | undefined {
    const date = this.date(field);
    return date === undefined ? undefined : minuteOf(date);
  }

  present(field: string): boolean {
    const text = this.text(field);
    return text !== '' && saysPresent(text);
  }

  /** What is wrong with the cells of a field, where none of them has a date. */
  private troubleIn(columns: readonly ReadColumn[]): Trouble | undefined {
    let trouble: Trouble | undefined;
    for (const column of columns) {
      if (!column.isDate) continue;
      const reading = this.read(column);
      if (dateIn(reading) !== undefined) return undefined;
      trouble ??= troubleOf(reading);
    }
    return trouble;
  }

  happened(field: string): Moment | 'undated' | undefined {
    for (const column of this.columns.byField(field)) {
      if (column.isPlan || !column.isDate) continue;
      const reading = this.read(column);
      if (reading.is === 'date' && hasCome(reading.moment, this.now)) return reading.moment;
      if (reading.is === 'state' && reading.state === 'done') return reading.date ?? 'undated';
    }
    return undefined;
  }

  hasColumn(field: string): boolean {
    return this.columns.byField(field).length > 0;
  }

  get state(): OrderState {
    return this.wholeOrder().state;
  }

  get party(): Party | undefined {
    return this.wholeOrder().party;
  }

  get said(): SaidOfOrder {
    return (this.saidToo ??= saidOf(
      this.saying(),
      this.text('pay_status'),
      this.columns.signs.word,
      this.now,
    ));
  }

  /** What the order's status and its colour say. */
  private saying(): StatusSaying | undefined {
    if (this.sayingKnown) return this.statusSaying;
    this.sayingKnown = true;
    const { word, colour } = this.columns.signs;
    const said = word(this.text('status'), () => {
      const [column] = this.columns.byField('status');
      return { near: this.nearDay(), dayMayBeFirst: column?.dayMayBeFirst };
    });
    return (this.statusSaying = colour ? together(said, colour(this.sheet, this.row)) : said);
  }

  stage(stage: Stage): StageFacts {
    const facts = this.byCells(stage);
    return this.records ? this.records.stage(stage, facts, this) : facts;
  }

  /** The same by the cells of the order alone, whatever record sheets say. */
  byCells(stage: Stage): StageFacts {
    const { done, planned, isFollowed } = this.columns.ofStage(stage);
    const saysDone = done.length === 0 ? NO_CELLS : this.cellsOf(stage, done, true);
    const saysWhen = planned.length === 0 ? NO_CELLS : this.cellsOf(stage, planned, false);
    const facts = stageFactsOf(saysDone, saysWhen, isFollowed, this.now);
    return stage.branch === 'money' ? moneyFactsOf(stage, facts, done, this, this.columns.money) : facts;
  }

  isPaid(part: number): boolean {
    return this.records?.isSettled(part, this) ?? false;
  }

  receiptsIn(column: ReadColumn, isPlain: boolean): readonly Receipt[] {
    const value = valueAt(this.sheet, this.row, column.column);
    if (value === null) return NO_RECEIPTS;
    const reading = column.isDate ? this.read(column) : BLANK;
    const context = { near: this.nearDay(), style: column.style, dayMayBeFirst: column.dayMayBeFirst };
    const receipts = receiptsOf(value, column, reading, context, isPlain);
    // A payment of a day to come is no payment yet.
    return receipts.some(({ date }) => this.isToCome(date))
      ? receipts.map((each) => (this.isToCome(each.date) ? { ...each, isOpen: true as const } : each))
      : receipts;
  }

  /** Those of a stage's cells that are not blank. */
  private cellsOf(stage: Stage, columns: readonly ReadColumn[], isDone: boolean): readonly StageCell[] {
    let cells: StageCell[] | undefined;
    for (const column of columns) {
      const reading = column.isDate ? this.read(column) : completionIn(this.sheet, this.row, column);
      if (reading.is === 'blank' || (isDone && this.isNoEvidence(column, stage))) continue;
      const cell = {
        column: column.column,
        reading,
        shows: evidenceOf(column, reading),
        isAhead: column.isPlan,
      };
      if (cells) cells.push(cell);
      else cells = [cell];
    }
    return cells ?? NO_CELLS;
  }

  /** Numbers count only in a column that this book fills once it has happened; a parcel has its own before it is fetched. */
  private isNoEvidence({ field, isEarly }: ReadColumn, stage: Stage): boolean {
    const isParcel = field?.key === 'express_no' && stage.key === 'onboard';
    return (field?.key === 'bl_no' && (isEarly || this.isYetToSail)) || (isParcel && this.isYetToSail);
  }

  /** A number that stands for a B/L before the vessel sails is the booking's. */
  private get isYetToSail(): boolean {
    return this.isToCome(this.date('etd')) || this.isToCome(this.date('atd'));
  }

  private isToCome(date: Moment | undefined): boolean {
    return date !== undefined && !hasCome(date, this.now);
  }

  /** The reading of a mapped cell. */
  read(column: ReadColumn): Reading {
    return this.readings[column.column] ?? (this.readings[column.column] = this.readNew(column));
  }

  private readNew(column: ReadColumn): Reading {
    const { sheet, row } = this;
    const value = valueAt(sheet, row, column.column);
    if (value === null) return BLANK;
    const { isStart, style, dayMayBeFirst, marksAreEmpty } = column;
    const near = isStart ? this.columns.near : this.nearDay();
    const reach = isStart ? reachOf(near ?? dayOf(this.now), OF_TABLE) : this.reach;
    const context = { near, style, dayMayBeFirst, marksAreEmpty, reach };
    const isForAll = this.columns.money.shared?.column === column.column;
    return readingOf(value, column, context, { sheet, row, isForAll });
  }

  /** The day near which dates without a year lie: the order's own date, else what is known of the table, else today. */
  private nearDay(): number | undefined {
    if (this.nearKnown) return this.near;
    this.nearKnown = true; // set first: the order date itself must not ask for it
    let date: Moment | undefined;
    for (const field of START_FIELDS) date ??= this.date(field);
    this.near = date === undefined ? (this.columns.near ?? around(dayOf(this.now))) : dayOf(date);
    this.reach = reachOf(this.near, date === undefined ? OF_TABLE : OF_OWN);
    return this.near;
  }

  /** Many teams write 取消 beside the order and nowhere else. */
  private get isCalledOff(): boolean {
    const remark = this.text('remark');
    if (remark === '' || remark.length > 12) return false;
    const reading = readState(remark);
    return reading.is === 'state' && reading.state === 'cancelled';
  }

  shown(header: string): string | undefined {
    const column = columnNamed(this.columns, header);
    if (!column) return undefined;
    const date = column.isDate ? dateIn(this.read(column)) : undefined;
    const text = date === undefined ? textOf(valueAt(this.sheet, this.row, column.column)) : isoOf(date);
    if (!saysNothing(text)) return seenText(text);
    return this.above && column.field && isOfOrder(column.field.key) ? this.above.shown(header) : '';
  }

  private wholeOrder(): { state: OrderState; party: Party | undefined } {
    if (this.orderState) return this.orderState;
    const said = this.saying();
    const party = said?.party;
    if (said?.word === 'cancelled') return (this.orderState = { state: 'cancelled', party });
    if (said?.word === 'hold' || said?.word === 'waiting')
      return (this.orderState = { state: 'hold', party });
    if (said?.word === 'closed') return (this.orderState = { state: 'closed', party });
    return (this.orderState = said === undefined && this.isCalledOff ? CALLED_OFF : OPEN);
  }
}

/** So many different fields are asked for at the least. */
const FIELDS = 48;
const OPEN: { state: OrderState; party: Party | undefined } = { state: 'open', party: undefined };
const CALLED_OFF: { state: OrderState; party: Party | undefined } = { state: 'cancelled', party: undefined };
const NO_CELLS: readonly StageCell[] = [];
const NO_RECEIPTS: readonly Receipt[] = [];
/** Fields that belong to the order as a whole and are often written in its first row only. */
const OF_ORDER: ReadonlySet<string> = new Set([
  'order_no', 'customer_po', 'pi_no', 'contract_no', 'customer', 'country', 'salesperson', 'merchandiser', 'purchaser',
  'qc', 'docs_clerk', 'department', 'currency', 'incoterm', 'payment_term', 'order_date', 'cust_due', 'deposit_amount', 'deposit_date',
  'pay_status', 'lc_no', 'lc_latest_ship', 'lc_expiry', 'lc_present_days', 'partial_ship', 'transship', 'pol', 'pod',
]); // prettier-ignore

export function isOfOrder(field: string): boolean {
  return OF_ORDER.has(field);
}
