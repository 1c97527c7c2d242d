import { entriesOf, type OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { FIGURE_KEYS, type FigureKey, type FigureRow } from './figure';
import { goalsOf } from './goals';
import { answered24h, askedOf, claims24h } from './rows/answered';
import { bookUpdated } from './rows/book-updated';
import { handOffsFirst } from './rows/hand-offs';
import type { BookFigure, OrderFigure } from './rows/look';
import { daysToMoney, depositDelay } from './rows/money';
import { onceAnOrder } from './rows/once-an-order';
import { openOfOrder } from './rows/open';
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
  const hasGoals = goalsOf(plan).some(({ state }) => state === 'on');
  for (const entry of entriesOf(plan)) {
    if (isOverBefore(entry, since)) continue;
    for (const row of rowsOfOrder(plan, entry)) found.get(row.figure)!.push(row);
    // Goals ask for it next: now its stages are at hand, later all orders would be judged once more.
    if (hasGoals) openOfOrder(plan, entry);
  }
  const all = [...found.values()].flat();
  return since === -Infinity ? all : all.filter(({ day }) => day >= since);
}

/** Whether nothing happened to an order since a day, and nothing will. A claim may come long after all its stages. */
function isOverBefore({ whole: { rows }, phase }: OrderEntry, since: number): boolean {
  if (!OVER_PHASES.has(phase)) return false;
  return rows.every(({ row: { order } }) => {
    const last = [order.newest, ...askedOf(order.cells)];
    return order.newest !== undefined && last.every((on) => on === undefined || dayOf(on) < since);
  });
}

const rowsOfOrder = onceAnOrder((look): readonly FigureRow[] =>
  FIGURE_KEYS.flatMap((key) => OF_ORDERS[key]?.(look) ?? []),
);
