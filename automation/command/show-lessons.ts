import type { CardLine } from '../../shared/features/knowledge/cards/line';
import type { CardOfOrder } from '../../shared/features/knowledge/cards/of-order';
import { cardsView } from '../../shared/features/knowledge/cards/view';
import type { Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { Context } from './context';
import { askedCards, type LessonsAsked } from './lessons-json';
import { LESSONS_SAY } from './lessons-words';

/** The cards, each with what to do and why it is shown; of everything also what is to be reviewed and asked. */
export function printLessons(plan: Plan, asked: LessonsAsked, context: Context): void {
  const { print, remark, say } = context;
  const { isThere, toReview, asked: orders } = cardsView(plan, '');
  if (!isThere) return remark(say(LESSONS_SAY.noSheet));
  const cards = askedCards(plan, asked);
  if (cards.length === 0) remark(say(noneOf(asked)));
  for (const card of cards) printCard(card, context);
  if (asked.is !== 'all') return;
  if (toReview > 0) remark(say(LESSONS_SAY.toReview(toReview)));
  if (orders.length > 0) print(say(LESSONS_SAY.asked));
  for (const { order, customer, said } of orders)
    print(`  ${[order, customer, say(said)].filter((text) => text !== '').join(' · ')}`);
}

function noneOf(asked: LessonsAsked): Bilingual {
  if (asked.is === 'order') return LESSONS_SAY.noneFits(asked.order);
  return asked.is === 'question' ? LESSONS_SAY.noneFound : LESSONS_SAY.none;
}

function printCard(card: CardLine | CardOfOrder, { print, say, paint }: Context): void {
  const { number, question, practice, labels, used, state } = card;
  const about = [
    ...('why' in card ? [card.why] : labels),
    ...(used > 0 ? [LESSONS_SAY.used(used)] : []),
    ...(state === 'on' ? [] : [LESSONS_SAY[state]]),
  ];
  print(`${paint.bold(number)}  ${question}`);
  for (const line of practice.split('\n')) print(`    ${line}`);
  if (about.length > 0) print(`    ${paint.dim(about.map(say).join(' · '))}`);
}
