import { entriesOf, type OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { RowPlan } from '../plan/table-plan';
import { OVER_PHASES } from '../process/phase';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { PAPERS } from '../trade/sheets/papers.sheet';
import { FIGURE_KEYS, type FigureKey, type FigureRow, type Period } from './figure';
import { answered24h, claims24h } from './rows/answered';
import { bookUpdated } from './rows/book-updated';
import { handOffsFirst } from './rows/hand-offs';
import { lookAt, type BookFigure, type OrderFigure } from './rows/look';
import { daysToMoney, depositDelay } from './rows/money';
import { papersFirstTime } from './rows/papers';
import { quoteToOrder } from './rows/quote-to-order';
import { shippedAsPromised } from './rows/shipped';
import { stagesInTime } from './rows/stages-in-time';

const OF_ORDERS: Readonly<Partial<Record<FigureKey, OrderFigure>>> = {
  stagesInTime,
  answered24h,
  shippedAsPromised,
  papersFirstTime,
  daysToMoney,
  depositDelay,
  claims24h,
};

const OF_BOOK: Readonly<Partial<Record<FigureKey, BookFigure>>> = {
  quoteToOrder,
  bookUpdated,
  handOffsFirst,
};

/**
 * Everything that figures count in a book, whenever it was: worked out once for as long as the plan is. By figure, then in
 * the order of the sheets.
 */
export const allFigureRows = onceFor((plan: Plan): readonly FigureRow[] => rowsSince(plan, -Infinity));

/** The same since a serial day: orders that were over before it are not worked out again. */
export function rowsSince(plan: Plan, since: number): readonly FigureRow[] {
  const found = new Map<FigureKey, FigureRow[]>(
    FIGURE_KEYS.map((key) => [key, [...(OF_BOOK[key]?.(plan) ?? [])]]),
  );
  for (const entry of entriesOf(plan)) {
    if (isOverBefore(entry, since)) continue;
    for (const row of rowsOfOrder(plan, entry)) found.get(row.figure)!.push(row);
  }
  const all = [...found.values()].flat();
  return since === -Infinity ? all : all.filter(({ day }) => day >= since);
}

/** Whether nothing happened to an order since a day, and nothing will. */
function isOverBefore({ whole: { rows }, phase }: OrderEntry, since: number): boolean {
  if (!OVER_PHASES.has(phase)) return false;
  return rows.every(({ row: { order } }) => order.newest !== undefined && dayOf(order.newest) < since);
}

interface Known {
  readonly rows: OrderEntry['whole']['rows'];
  /** What figures rest on besides the rows: the moment, the log, the record sheets and the register of papers. */
  readonly by: readonly unknown[];
  readonly found: readonly FigureRow[];
}

/** Orders that were not judged anew count as before: after one edit of thousands only its order is worked out again. */
const known = new WeakMap<RowPlan, Known>();

function rowsOfOrder(plan: Plan, entry: OrderEntry): readonly FigureRow[] {
  const { rows } = entry.whole;
  const by = [plan.now, plan.log, plan.records, recordsOf(plan, PAPERS).rows, plan.team];
  const before = known.get(rows[0]!.row);
  if (before && isSame(before.by, by) && isSame(before.rows.map(({ row }) => row), rows.map(({ row }) => row))) return before.found; // prettier-ignore
  const look = lookAt(plan, entry);
  const found = FIGURE_KEYS.flatMap((key) => OF_ORDERS[key]?.(look) ?? []);
  known.set(rows[0]!.row, { rows, by, found });
  return found;
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);

/** Those that count within some days, both included; what happened and does not count stands among them with why. */
export const figureRowsOf = (plan: Plan, { from, to }: Pick<Period, 'from' | 'to'>): FigureRow[] =>
  allFigureRows(plan).filter(({ day }) => day >= from && day <= to);
