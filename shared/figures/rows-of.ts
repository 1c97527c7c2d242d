import type { Bilingual } from '../lang';
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

const COUNTED: Readonly<Record<FigureKey, OrderFigure | BookFigure>> = {
  stagesInTime,
  answered24h,
  quoteToOrder,
  shippedAsPromised,
  papersFirstTime,
  daysToMoney,
  depositDelay,
  claims24h,
  bookUpdated,
  handOffsFirst,
};

/** Everything that figures count in a book, whenever it was: worked out once for as long as the plan is. By figure, then in the order of the sheets. */
export const allFigureRows = onceFor((plan: Plan): readonly FigureRow[] => {
  const found = new Map<FigureKey, FigureRow[]>(FIGURE_KEYS.map((key) => [key, []]));
  for (const look of looksAt(plan))
    for (const key of FIGURE_KEYS) {
      const figure = COUNTED[key];
      if ('ofOrder' in figure) found.get(key)!.push(...figure.ofOrder(look));
    }
  for (const key of FIGURE_KEYS) {
    const figure = COUNTED[key];
    if ('ofBook' in figure) found.get(key)!.push(...figure.ofBook(plan));
  }
  return [...found.values()].flat();
});

/** Those that count within some days, both included; what happened and does not count stands among them with why. */
export const figureRowsOf = (plan: Plan, { from, to }: Pick<Period, 'from' | 'to'>): FigureRow[] =>
  allFigureRows(plan).filter(({ day }) => day >= from && day <= to);

/** Why a figure has no rows at all, in a sentence; undefined where it has some. */
export function missingFor(plan: Plan, figure: FigureKey): Bilingual | undefined {
  if (allFigureRows(plan).some((row) => row.figure === figure)) return undefined;
  return COUNTED[figure].missing(plan);
}
