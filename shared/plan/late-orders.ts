import { lastMinuteOf, type Moment } from '../time/moment';
import { lateSince } from './late-date';
import { comesBefore } from './next';
import type { OrderPlan } from './order-plan';
import type { RowPlan, TablePlan } from './table-plan';
import type { Status } from '../process/status';

/** An order with all rows that hold it: shipments, styles, the copies of other months. */
export interface WholeOrder {
  /** Its number; of a row without one, the row's own name. */
  readonly order: string;
  readonly rows: readonly PlacedRow[];
  /** The row that speaks for it: the one with the most pressing stage. */
  readonly speaks: PlacedRow;
  /** Late when one of its rows is. */
  readonly late: boolean;
  /** Past a limit of practice in one of its rows, and late in none. */
  readonly behind: boolean;
}

export interface PlacedRow {
  readonly table: TablePlan;
  readonly row: RowPlan;
}

export interface LateOrder extends WholeOrder {
  /** The rows of it that are late, the most overdue first; `speaks` is the first. */
  readonly late: true;
  readonly lateRows: readonly PlacedRow[];
  /** The deadline that has passed longest. */
  readonly due: Moment | undefined;
}

interface Planned {
  readonly tables: readonly TablePlan[];
}

/** Every order once, in the order of the sheets, whatever rows it has. */
export function wholeOrders({ tables }: Planned): WholeOrder[] {
  const rows = new Map<string, PlacedRow[]>();
  for (const table of tables)
    for (const row of table.rows) {
      const key = orderName(table, row);
      const known = rows.get(key);
      if (known) known.push({ table, row });
      else rows.set(key, [{ table, row }]);
    }
  return [...rows.values()].map(wholeOrder);
}

/** The late orders of a plan, each once, the most overdue first. Whatever tells of late orders counts these. */
export const lateOrders = (plan: Planned): LateOrder[] =>
  wholeOrders(plan)
    .flatMap((whole) => lateOrderOf(whole) ?? [])
    .sort((a, b) => minute(a.due) - minute(b.due));

/** Undefined for an order that is not late. */
export function lateOrderOf(whole: WholeOrder): LateOrder | undefined {
  if (!whole.late) return undefined;
  const dues = new Map(whole.rows.map((each) => [each, orderLateSince(each.row.order)]));
  const lateRows = whole.rows.filter(({ row }) => row.order.late);
  lateRows.sort((a, b) => minute(dues.get(a)) - minute(dues.get(b)));
  return { ...whole, late: true, lateRows, speaks: lateRows[0]!, due: dues.get(lateRows[0]!) };
}

/** How many orders stand at each status, each counted by the row that speaks for it. */
export function orderCounts(plan: Planned): {
  orders: number;
  behind: number;
  /** Orders with a question in one of their rows. */
  asked: number;
  /** Orders whose promised date was moved. */
  moved: number;
  counts: Partial<Record<Status, number>>;
} {
  const counts: Partial<Record<Status, number>> = {};
  const all = wholeOrders(plan);
  for (const { speaks } of all) {
    const { status } = speaks.row.order;
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return {
    orders: all.length,
    behind: all.filter(({ behind }) => behind).length,
    asked: all.filter(({ rows }) => rows.some(({ row }) => row.order.isAsked)).length,
    moved: all.filter(({ rows }) => rows.some(({ row }) => row.order.firstPromise !== undefined)).length,
    counts,
  };
}

/** What names an order: its number wherever it stands, else the row's place. */
export function orderName({ table: { sheet } }: TablePlan, { row }: Pick<RowPlan, 'row'>): string {
  return row.order === '' ? `${sheet}\0${row.row}` : row.order;
}

/** What people call it: its number, whatever rows it has, else what names the row. */
export const shownName = ({ row, order }: Pick<RowPlan, 'row' | 'order'>): string =>
  row.order === '' ? order.key : row.order;

function wholeOrder(rows: readonly PlacedRow[]): WholeOrder {
  const speaks = rows.reduce((best, each) => (isBefore(each.row.order, best.row.order) ? each : best));
  const late = rows.some(({ row }) => row.order.late);
  return {
    order: shownName(speaks.row),
    rows,
    speaks,
    late,
    behind: !late && rows.some((each) => each.row.order.behind),
  };
}

/** Whether a row has more to say of its order than another: what is next goes before what is over. */
function isBefore(a: OrderPlan, b: OrderPlan): boolean {
  if (a.next && b.next) return comesBefore(a.next, b.next);
  if (a.next || b.next) return a.next !== undefined;
  return SAID_LAST.indexOf(a.status) < SAID_LAST.indexOf(b.status);
}

/** Of rows with nothing left to do. An order is cancelled only where all its rows are. */
const SAID_LAST: readonly Status[] = ['done late', 'done', 'cancelled', 'carried on'];

/** The earliest date past which one of its stages is late. */
function orderLateSince({ actionable }: OrderPlan): Moment | undefined {
  let first: Moment | undefined;
  for (const stage of actionable) {
    const since = stage.status === 'overdue' ? lateSince(stage) : undefined;
    if (minute(since) < minute(first)) first = since;
  }
  return first;
}

const minute = (due: Moment | undefined): number => (due === undefined ? Infinity : lastMinuteOf(due));
