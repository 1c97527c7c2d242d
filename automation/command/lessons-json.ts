import type { CardLine } from '../../shared/features/knowledge/cards/line';
import { cardsOfOrder, type CardOfOrder } from '../../shared/features/knowledge/cards/of-order';
import { cardsView } from '../../shared/features/knowledge/cards/view';
import type { Lang } from '../../shared/lang';
import { orderOf } from '../../shared/orders/order-of';
import type { Plan } from '../../shared/plan/plan';

/** What was asked: an order of the book, by its key and number, a question, or everything. */
export type LessonsAsked =
  | { readonly is: 'order'; readonly key: string; readonly order: string }
  | { readonly is: 'question'; readonly question: string }
  | { readonly is: 'all' };

/** A number of an order of the book asks for its cards; anything else is a question. */
export function askedOf(plan: Plan, text: string | undefined): LessonsAsked {
  if (text === undefined || text.trim() === '') return { is: 'all' };
  const entry = orderOf(plan, text);
  return entry ? { is: 'order', key: entry.key, order: entry.order } : { is: 'question', question: text };
}

/** Of a question so many are told. */
const MOST_FOUND = 10;

/** The cards that are asked for, best first: those that are in force, and of everything the others as well. */
export function askedCards(plan: Plan, asked: LessonsAsked): readonly (CardLine | CardOfOrder)[] {
  if (asked.is === 'order') return cardsOfOrder(plan, asked.key, '');
  if (asked.is === 'all') return cardsView(plan, '', { count: Infinity }).cards;
  const { cards } = cardsView(plan, '', { search: asked.question, count: Infinity });
  return cards.filter(({ state }) => state === 'on').slice(0, MOST_FOUND);
}

/** As `gendan lessons --json` prints it. */
export function lessonsJson(plan: Plan, asked: LessonsAsked, lang: Lang): object {
  const view = cardsView(plan, '');
  return {
    ...(asked.is === 'order' && { order: asked.order }),
    ...(asked.is === 'question' && { question: asked.question }),
    cards: askedCards(plan, asked).map((card) => cardJson(card, lang)),
    ...(asked.is === 'all' && {
      toReview: view.toReview,
      asked: view.asked.map(({ order, customer, said }) => ({ order, customer, said: said[lang] })),
    }),
  };
}

function cardJson(card: CardLine | CardOfOrder, lang: Lang): object {
  const { number, question, practice, labels, cause, order, author, used, state, isToReview, place } = card;
  return {
    number,
    question,
    practice,
    ...('why' in card && { why: card.why[lang], stage: card.stage }),
    labels: labels.map((label) => label[lang]),
    cause,
    order,
    author,
    used,
    state,
    toReview: isToReview,
    sheet: place.sheet,
    row: place.row,
  };
}
