import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { FIGURE_KEYS, type FigureKey, type FigureRow, type Period } from './figure';
import { answered24h, claims24h } from './rows/answered';
import { bookUpdated } from './rows/book-updated';
import { handOffsFirst } from './rows/hand-offs';
import { looksAt, type BookFigure, type OrderFigure } from './rows/look';
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

/** Everything that figures count in a book, whenever it was: worked out once for as long as the plan is. By figure, then in the order of the sheets. */
export const allFigureRows = onceFor((plan: Plan): readonly FigureRow[] => {
  const found = new Map<FigureKey, FigureRow[]>(
    FIGURE_KEYS.map((key) => [key, [...(OF_BOOK[key]?.(plan) ?? [])]]),
  );
  for (const look of looksAt(plan))
    for (const key of FIGURE_KEYS) for (const row of OF_ORDERS[key]?.(look) ?? []) found.get(key)!.push(row);
  return [...found.values()].flat();
});

/** Those that count within some days, both included; what happened and does not count stands among them with why. */
export const figureRowsOf = (plan: Plan, { from, to }: Pick<Period, 'from' | 'to'>): FigureRow[] =>
  allFigureRows(plan).filter(({ day }) => day >= from && day <= to);
