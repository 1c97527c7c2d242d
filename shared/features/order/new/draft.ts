import { shiftFormula } from '../../../book/shift-formula';
import { formulaAt } from '../../../book/formulas';
import { findSheet, holdsFormula, isBlank, kindAt, valueAt, type Sheet } from '../../../book/model';
import { valueOf, type CellWrite } from '../../../book/patch';
import { textOf } from '../../../cells/cells';
import { GendanError } from '../../../errors';
import { both, type Bilingual } from '../../../lang';
import { fieldName } from '../../../mapping/questions';
import { isOfOrder } from '../../../plan/row-facts';
import type { Plan } from '../../../plan/plan';
import type { RowPlan, TablePlan } from '../../../plan/table-plan';
import { dayOf } from '../../../time/moment';
import { currencyCode } from '../../../records/money';
import { besideFigure, isInHeader, OneCurrency, spelledAs, type Beside } from './beside';
import { cardOf, unknownCustomer } from './card';
import { columnNamed, columnOf, labelOf, type TargetColumn } from './columns';
import { NoNumberTyped, NumberByFormula, NumberTwice } from './errors';
import type { CellSource, NewOrderCell, NewOrderRequest } from './request';
import { carried, carriedByAll, carriedFields, sourceNamed, type OrderSource } from './source';
import { countsRows, freeRow, mustBeNew, targetTable } from './target';
import { dayWrite, writeTyped, type Above } from './write';

/** A new order before it is written. */
export interface NewOrderDraft {
  readonly table: TablePlan;
  /** Its first row. */
  readonly row: number;
  readonly source: OrderSource | undefined;
  /** Row by row, from the left. */
  readonly rows: readonly (readonly NewOrderCell[])[];
  /** What the card of its customer says otherwise than the order that is repeated, and the like. */
  readonly notes: readonly Bilingual[];
  /** What was typed and cannot be written, by the name it was typed for; the number's own under the header of its column. */
  readonly problems: readonly { readonly name: string; readonly error: GendanError }[];
}

/**
 * Works out the cells of a new order: what was typed, its number, what the inquiry or earlier order says, what the card
 * of its customer fills in, today as its date, and the formulas of the row above. WhichOrderSheet, NoOrderSheet,
 * NoSuchSource, NoRoom; what is wrong with single values is among the problems.
 */
export function draftOf(plan: Plan, request: NewOrderRequest): NewOrderDraft {
  const table = targetTable(plan, request.sheet);
  const source = request.from === undefined ? undefined : sourceNamed(plan, request.from);
  const isByItem = table.table.grain === 'order×sku';
  const from: readonly (RowPlan | undefined)[] = source && isByItem ? source.rows : [source?.rows[0]];
  const row = freeRow(plan, table, from.length);
  const drafting = new Drafting(plan, table, row, source, from);
  drafting.type(request);
  drafting.carryOver();
  drafting.askTheCard();
  drafting.date();
  drafting.fillDown();
  return drafting.draft();
}

interface Typed {
  readonly name: string;
  readonly text: string;
  readonly target: TargetColumn;
}

class Drafting {
  private readonly sheet: Sheet;
  private readonly above: Above;
  private readonly today: number;
  private readonly rows: Map<number, NewOrderCell>[];
  /** Columns that are to stay blank, whatever could be filled in. */
  private readonly blank = new Set<number>();
  private readonly notes: Bilingual[] = [];
  private readonly problems: { name: string; error: GendanError }[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly table: TablePlan,
    private readonly row: number,
    private readonly source: OrderSource | undefined,
    private readonly from: readonly (RowPlan | undefined)[],
  ) {
    const { firstRow, lastRow, sheet } = table.table;
    this.sheet = findSheet(plan.book, sheet)!;
    this.above = { sheet: this.sheet, firstRow, lastRow };
    this.today = dayOf(plan.now);
    this.rows = from.map(() => new Map<number, NewOrderCell>());
  }

  draft(): NewOrderDraft {
    const { table, row, source, notes, problems } = this;
    const rows = this.rows.map((cells) => [...cells.values()].sort((a, b) => a.place.column - b.place.column));
    return { table, row, source, rows, notes, problems };
  } // prettier-ignore

  /** The number and what was typed. A currency or unit beside a figure goes into its own column, where there is one. */
  type({ number, fields }: NewOrderRequest): void {
    const key = this.table.finder.keyColumn!;
    this.attempt(key.header, () => this.number(number));
    const typed = this.targets(number, fields);
    const isTyped = (column: number): boolean => typed.some(({ target }) => target.column === column);
    const currency = new OneCurrency();
    const beside: { field: Beside['field']; said: string }[] = [];
    for (const { name, text, target } of typed)
      this.attempt(name, () => {
        if (text.trim() === '') return void this.blank.add(target.column);
        const found = besideFigure(target, text, this.above);
        const write = writeTyped(target, text, this.above, this.today);
        if (target.read?.field?.key === 'currency') currency.say(target.header, currencyCode(text)!);
        if (found?.field === 'currency') currency.say(target.header, found.said);
        const place = found && columnOf(this.table, found.field);
        const goesBeside = place !== undefined && this.takes(place.column) && (!isTyped(place.column) || found!.field === 'currency'); // prettier-ignore
        if (goesBeside) beside.push(found!);
        const isBare =
          found && (goesBeside || (found.field === 'currency' && isInHeader(target, found.said)));
        this.putTyped(target, isBare ? { as: 'number', value: found.value } : write);
      });
    for (const { field, said } of beside) {
      const target = columnOf(this.table, field)!;
      const value = field === 'currency' ? spelledAs(said, target.column, this.above) : said;
      this.putTyped(target, { as: 'text', value });
    }
  }

  /** The columns that were typed for, each once: of what was typed twice for one the later counts. */
  private targets(number: string, fields: NewOrderRequest['fields']): readonly Typed[] {
    const key = this.table.finder.keyColumn!;
    const found = new Map<number, Typed>();
    for (const [name, text] of fields)
      this.attempt(name, () => {
        const target = columnNamed(this.table, name);
        if (target.column !== key.column) found.set(target.column, { name, text, target });
        else if (text.trim() !== number.trim()) throw new NumberTwice(number, text);
      });
    return [...found.values()];
  }

  /** What belongs to the order as a whole stands in each row that names it. */
  private putTyped(target: TargetColumn, write: CellWrite): void {
    if (this.isThere(0, target.column)) this.notes.push(leftToFormula(target.header, shownText(write)));
    const isWhole = isOfOrder(target.read?.field?.key ?? '');
    this.rows.forEach((_, at) => {
      if (at === 0 || (isWhole && !this.continues(at))) this.put(at, target, write, 'typed');
    });
  }

  /** Whether a column's cell is free to be filled. */
  private takes(column: number): boolean {
    return !this.blank.has(column) && !this.isThere(0, column);
  }

  private number(number: string): void {
    const read = this.table.finder.keyColumn!;
    if (number.trim() === '') throw new NoNumberTyped();
    mustBeNew(this.plan, number);
    const target = { column: read.column, header: labelOf(this.table, read), read };
    if (holdsFormula(kindAt(this.sheet, this.row, read.column))) throw new NumberByFormula(read.header);
    const write = writeTyped(target, number, this.above, this.today);
    this.rows.forEach((_, at) => {
      if (!this.continues(at)) this.put(at, target, write, 'number');
    });
  }

  private attempt(name: string, what: () => void): void {
    try {
      what();
    } catch (error) {
      if (!(error instanceof GendanError)) throw error;
      this.problems.push({ name, error });
    }
  }

  /** Whether a row leaves the order's number to the row above, as the row does that it is copied from. */
  private continues(at: number): boolean {
    return at > 0 && (this.from[at]?.row.continues ?? false);
  }

  carryOver(): void {
    const { source, table } = this;
    if (!source) return;
    for (const field of carriedFields(source)) {
      const target = columnOf(table, field);
      if (!target || target.column === table.finder.keyColumn!.column) continue;
      this.rows.forEach((_, at) => {
        const row = this.from[at]!;
        const write = this.rows.length > 1 ? carried(source, row, field) : carriedByAll(source, field);
        if (write) this.put(at, target, write, source.is);
      });
    }
  }

  /** Fills what is still open from the card; says where it says otherwise than the order that is repeated. */
  askTheCard(): void {
    const { plan, table, today } = this;
    const customer = this.text('customer');
    const card = cardOf(plan, customer, this.text('incoterm'), today);
    if (!card) {
      const isNew = unknownCustomer(plan, customer);
      if (isNew) this.notes.push(isNew);
      return;
    }
    const filled: string[] = [];
    for (const [field, text] of card.fields) {
      const target = columnOf(table, field);
      if (!target || this.blank.has(target.column)) continue;
      const known = this.rows[0]!.get(target.column);
      if (known) {
        if (known.source !== 'typed' && !isSameText(field, shownText(known.write), text))
          this.notes.push(otherwise(field, shownText(known.write), text, card.customer));
        continue;
      }
      this.attempt(target.header, () => {
        const write = writeTyped(target, text, this.above, today);
        this.rows.forEach((_, at) => {
          if (!this.continues(at)) this.put(at, target, write, 'card');
        });
        filled.push(target.header);
      });
    }
    if (filled.length > 0) this.notes.push(filledBy(card.customer, filled));
    this.notes.push(...card.notes);
  }

  /** The day on which it was ordered is today, unless that was typed. */
  date(): void {
    const target = columnOf(this.table, 'order_date');
    if (!target) return;
    const write = dayWrite(this.today, target, this.above);
    this.rows.forEach((_, at) => {
      if (!this.continues(at)) this.put(at, target, write, 'today');
    });
  }

  /** The count of rows goes on, and the formulas of the row above. */
  fillDown(): void {
    const { left, right, lastRow, columns } = this.table.table;
    const ours = new Set(columns.filter((each) => each.ours).map(({ column }) => column));
    const headers = new Map(columns.map((each) => [each.column, labelOf(this.table, each)]));
    const unread: string[] = [];
    for (let column = left; column <= right; column++) {
      if (ours.has(column)) continue;
      const target = { column, header: headers.get(column) ?? this.titleOver(column), read: undefined }; // prettier-ignore
      const value = valueAt(this.sheet, lastRow, column);
      const formula = formulaAt(this.sheet, lastRow, column);
      const isCount = Number.isInteger(value) && countsRows(this.sheet, this.table.table, column);
      this.rows.forEach((_, at) => {
        const down = this.row + at - lastRow;
        if (formula !== undefined)
          this.put(at, target, { as: 'formula', formula: `=${shiftFormula(formula, down, 0)}`, value: null }, 'formula'); // prettier-ignore
        else if (isCount) this.put(at, target, { as: 'number', value: (value as number) + down }, 'count');
      });
      const isUnread = formula === undefined && holdsFormula(kindAt(this.sheet, lastRow, column));
      if (isUnread && !this.isFilled(0, column)) unread.push(target.header);
    }
    if (unread.length > 0) this.notes.push(fillDownYourself(unread));
  }

  /** Over a column that means nothing: its number, a merged title. */
  private titleOver(column: number): string {
    const { topRow, headerRow } = this.table.table;
    const titles = Array.from({ length: headerRow - topRow + 1 }, (_, at) =>
      textOf(valueAt(this.sheet, headerRow - at, column)),
    );
    return titles.find((title) => title !== '') ?? '';
  }

  /** The first value that comes for a cell counts; a cell that a formula fills already is left to it. */
  private put(at: number, target: TargetColumn, write: CellWrite, source: CellSource): void {
    const { column, header, read } = target;
    if (this.blank.has(column) || this.isFilled(at, column)) return;
    const place = { sheet: this.table.table.sheet, row: this.row + at, column };
    this.rows[at]!.set(column, { place, header, field: read?.field?.key, write, source });
  }

  private isFilled(at: number, column: number): boolean {
    return this.isThere(at, column) || this.rows[at]!.has(column);
  }

  /** Whether the sheet fills a cell already: by a formula that was filled down ahead. */
  private isThere(at: number, column: number): boolean {
    const row = this.row + at;
    return !isBlank(valueAt(this.sheet, row, column)) || holdsFormula(kindAt(this.sheet, row, column));
  }

  private text(field: string): string {
    const target = columnOf(this.table, field);
    const cell = target && this.rows[0]!.get(target.column);
    return cell ? shownText(cell.write) : '';
  }
}

/** What a cell will say, as it stands. */
export function shownText(write: CellWrite): string {
  const value = valueOf(write);
  return typeof value === 'string' ? value : textOf(value);
}

const isSameText = (field: string, a: string, b: string): boolean => {
  const key = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return key(a) === key(b) || (field === 'incoterm' && key(a).slice(0, 3) === key(b).slice(0, 3));
};

function otherwise(field: string, order: string, card: string, customer: string): Bilingual {
  const name = fieldName(field);
  return both(
    `${name.zh}沿用“${order}”，客户卡片“${customer}”写的是“${card}”，请核对。`,
    `${name.en} is taken over as “${order}”; the card of ${customer} says “${card}”. Check which is right.`,
  );
}

function leftToFormula(header: string, text: string): Bilingual {
  return both(
    `“${header}”由表里的公式填，“${text}”没有写。`,
    `A formula of the sheet fills “${header}”, so “${text}” is not written there.`,
  );
}

/** A file's formulas are not read. */
function fillDownYourself(headers: readonly string[]): Bilingual {
  return both(
    `上一行这些列是公式，请在表里往下拉：${headers.join('、')}。`,
    `Formulas fill these columns of the row above; drag them down in the sheet: ${headers.join(', ')}.`,
  );
}

function filledBy(customer: string, headers: readonly string[]): Bilingual {
  return both(
    `按客户卡片“${customer}”填了：${headers.join('、')}。`,
    `Filled from the card of ${customer}: ${headers.join(', ')}.`,
  );
}
