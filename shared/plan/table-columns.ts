import { columnDateStyle, dateOrderIn, tableDateStyle, type DateOrder } from '../cells/cells';
import { marksAreEmpty } from '../cells/empty';
import { hasHan } from '../cells/text';
import { findField, isDateField, planFieldOf } from '../fields/fields';
import { acts, type ColumnMap, type TableMap } from '../mapping/map';
import { kindAt, valueAt, type CellValue, type Sheet } from '../book/model';
import { markAhead } from './filled-ahead';
import { markTold, moneyColumns, type MoneyColumns } from './money-columns';
import type { ReadColumn } from './read-column';
import type { Stage } from '../process/process';
import type { Moment } from '../time/moment';
import { statusSigns, type OwnSigns, type StatusSigns } from './status-signs';

/** Fields that an order begins with, best first. */
export const START_FIELDS: readonly string[] = ['order_date', 'inquiry_date', 'claim_date'];

/** The columns of one table by what they say. */
export interface TableColumns {
  readonly all: readonly ReadColumn[];
  readonly dates: readonly ReadColumn[];
  /** One more than the number of the last of them. */
  readonly width: number;
  /** A serial day in the time that the table is about; gives years to dates without one where the order has no date of its own. */
  readonly near: number | undefined;
  /** What the words and colours of the orders' status say. */
  readonly signs: StatusSigns;
  /** Best first. */
  byField(field: string): readonly ReadColumn[];
  /** The same, with where a row keeps what it has found of the field. */
  placeOf(field: string): FieldPlace;
  /** How many fields have been asked for so far: slots are numbered below. */
  readonly fieldsSeen: number;
  /** Where a stage's completion and its planned date are found. */
  ofStage(stage: Stage): StageColumns;
  readonly money: MoneyColumns;
}

/** Where a field stands in a table. */
export interface FieldPlace {
  /** A small number of its own for every field that is asked for. */
  readonly slot: number;
  /** Best first. */
  readonly columns: readonly ReadColumn[];
}

export interface StageColumns {
  /** Columns whose date or tick shows that the stage is done, in the order of the stage's evidence. */
  readonly done: readonly ReadColumn[];
  readonly planned: readonly ReadColumn[];
  /** Whether the stage would show in one of them: a column of numbers filled ahead of the event is none. */
  readonly isFollowed: boolean;
}

/** How many cells are looked at to tell how a column writes its dates. */
const STYLE_SAMPLE = 400;

/** `now`: a column of events in which dates to come stand is one of plans. `own`: what people told of their words and colours. */
export function tableColumns(table: TableMap, sheet: Sheet, now: Moment, own: OwnSigns = {}): TableColumns {
  const dayMayBeFirst = !table.columns.some((map) => hasHan(map.header));
  const orders: DateOrder[] = [];
  const read = table.columns
    .filter((map) => acts(map) && (map.field !== null || map.stage !== null))
    .map((map) => readColumn(map, table, sheet, dayMayBeFirst, orders));
  const written = tableDateStyle(orders);
  const all = read.map((column) =>
    column.isDate && column.style === undefined ? { ...column, style: written } : column,
  );
  markAhead(all, table, sheet, now);
  markTold(all, table);
  const money = moneyColumns(all, table, sheet);
  return new ColumnsOfTable(all, table.near, statusSigns(sheet, table, own), money);
}

/** Finds columns by fields and stages, each looked for once. */
class ColumnsOfTable implements TableColumns {
  readonly dates: readonly ReadColumn[];
  readonly width: number;
  private readonly stages = new Map<Stage, StageColumns>();
  private readonly places = new Map<string, FieldPlace>();

  constructor(
    readonly all: readonly ReadColumn[],
    readonly near: number | undefined,
    readonly signs: StatusSigns,
    readonly money: MoneyColumns,
  ) {
    this.dates = all.filter((column) => column.isDate);
    this.width = 1 + all.reduce((last, { column }) => Math.max(last, column), 0);
  }

  get fieldsSeen(): number {
    return this.places.size;
  }

  byField(field: string): readonly ReadColumn[] {
    return this.placeOf(field).columns;
  }

  placeOf(field: string): FieldPlace {
    return this.places.get(field) ?? this.newPlace(field);
  }

  private newPlace(field: string): FieldPlace {
    const columns = this.all.filter((column) => column.field?.key === field);
    const place = { slot: this.places.size, columns };
    this.places.set(field, place);
    return place;
  }

  ofStage(stage: Stage): StageColumns {
    let found = this.stages.get(stage);
    if (!found) this.stages.set(stage, (found = stageColumns(stage, this)));
    return found;
  }
}

function stageColumns(stage: Stage, columns: TableColumns): StageColumns {
  const { all, money } = columns;
  const { shared, takesDeposits, areSumsAlone, firstReceived, state } = money;
  const done: ReadColumn[] = [];
  const planned: ReadColumn[] = [];
  for (const field of stage.evidence) {
    for (const column of columns.byField(field)) (isPlanColumn(column) ? planned : done).push(column);
    const planField = planFieldOf(field);
    if (planField) planned.push(...columns.byField(planField).filter((column) => column.kind !== 'actual'));
  }
  for (const column of all) {
    if (column.stage !== stage.key || column.field !== undefined) continue;
    (isPlanColumn(column) ? planned : done).push(column);
  }
  if (shared && takesDeposits && stage.evidence.includes('deposit_date') && !done.includes(shared))
    done.push(shared);
  const isPaid = stage.evidence.some((field) => PAID_FIELDS.has(field));
  const isInWords = isPaid && done.length === 0 && state !== undefined;
  const isInSums = isPaid && areSumsAlone;
  const isFirst = stage.evidence.includes('deposit_date') && done.length === 0 && firstReceived.length > 0;
  const isElsewhere = isInWords || isInSums || isFirst;
  return { done, planned, isFollowed: isElsewhere || done.some(({ isEarly }) => !isEarly) };
}

const PAID_FIELDS: ReadonlySet<string> = new Set(['deposit_date', 'balance_date']);

const isPlanColumn = ({ kind, isPlan }: ReadColumn): boolean => kind === 'plan' || isPlan;

/** What happens to every order, so that a sign in its column can only mean that it has not happened yet. */
const EVERY_ORDER: ReadonlySet<string> = new Set([
  'order_date', 'cust_due', 'factory_due', 'prod_start', 'prod_done', 'loading_date', 'etd', 'atd', 'eta', 'ata', 'delivered',
]); // prettier-ignore

/** `orders` takes what the column's dates tell of the table's. */
function readColumn(
  map: ColumnMap,
  table: TableMap,
  sheet: Sheet,
  dayMayBeFirst: boolean,
  orders: DateOrder[],
): ReadColumn {
  const field = map.field === null ? undefined : findField(map.field);
  const isDate = field ? isDateField(field) : map.stage !== null;
  const { column, kind, stage } = map;
  const header = map.header.replace(/\s+/g, ' ').trim();
  const cells = isDate ? [...sample(table, sheet, column)] : [];
  const style = columnDateStyle(cells);
  if (style !== 'ymd') orders.push(dateOrderIn(cells));
  return {
    column,
    header,
    field,
    kind,
    stage,
    isDate,
    isStart: field !== undefined && START_FIELDS.includes(field.key),
    isMoney: field !== undefined && PAID_FIELDS.has(field.key),
    style,
    dayMayBeFirst,
    marksAreEmpty: (field !== undefined && EVERY_ORDER.has(field.key)) || marksAreEmpty(cells),
    isPlan: false,
    isEarly: false,
    toldFrom: Infinity,
  };
}

function* sample(table: TableMap, sheet: Sheet, column: number): Generator<CellValue> {
  const step = sampleStep(table);
  for (let row = table.firstRow; row <= table.lastRow; row += step) yield valueAt(sheet, row, column);
}

/** Every how many rows a cell is looked at. */
function sampleStep({ firstRow, lastRow }: TableMap): number {
  return Math.max(1, Math.floor((lastRow - firstRow + 1) / STYLE_SAMPLE));
}

/**
 * How the columns of a table read after some rows of its sheet changed: as before, unless a cell changed that is among
 * those that tell.
 */
export function columnsAfter(
  before: { readonly table: TableMap; readonly sheet: Sheet; readonly columns: TableColumns },
  sheet: Sheet,
  [from, to]: readonly [number, number],
  now: Moment,
  own: OwnSigns = {},
): TableColumns {
  const { table, columns } = before;
  const step = sampleStep(table);
  const hasChanged = (row: number, column: number): boolean =>
    valueAt(sheet, row, column) !== valueAt(before.sheet, row, column) ||
    kindAt(sheet, row, column) !== kindAt(before.sheet, row, column);
  for (let row = Math.max(from, table.firstRow); row <= Math.min(to, table.lastRow); row++) {
    const isSampled = (row - table.firstRow) % step === 0;
    for (const { column, isDate, toldFrom } of columns.all)
      if (((isSampled && isDate) || row >= toldFrom) && hasChanged(row, column))
        return tableColumns(table, sheet, now, own);
  }
  return columns;
}
