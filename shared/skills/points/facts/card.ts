import type { LogRow } from '../../../config';
import { LESSONS, type Lesson } from '../../../knowledge/lessons.sheet';
import { both } from '../../../lang';
import { recordsOf } from '../../../orders/records';
import type { Plan } from '../../../plan/plan';
import { isSamePerson } from '../../../plan/hand-offs/open';
import { dayOf, minuteOf } from '../../../time/moment';
import { fold } from '../../../templates/vocabulary/words';
import { orderKey } from '../../../trade/order-key';
import { awardNumber, type HelpFact } from '../fact';
import { logPlace } from '../log-place';
import { personIn } from '../person';
import { byTime } from './accepted';

/** Cards that somebody else than their author found useful: each once for an order and stage, whoever says so and however often; a copy of a card is the same card. */
export function cardFacts(plan: Plan): readonly HelpFact[] {
  const used = plan.config.log.filter(
    ({ event, at }) => event === 'used' && minuteOf(at) <= minuteOf(plan.now),
  );
  if (used.length === 0) return [];
  const cards = new Map(recordsOf(plan, LESSONS).records.map((card) => [orderKey(card.number), card]));
  const found = new Map<string, HelpFact>();
  for (const row of used.sort(byTime)) {
    const card = cardOf(row, cards);
    const fact = card && factOf(plan, row, card);
    if (!fact) continue;
    const key = JSON.stringify([
      orderKey(fact.order),
      fact.stage,
      fact.person,
      fold(card.question),
      fold(card.practice),
    ]);
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}

const cardOf = ({ note }: LogRow, cards: ReadonlyMap<string, Lesson>): Lesson | undefined =>
  cards.get(orderKey(note)) ?? cards.get(orderKey(note.trim().split(/\s/, 1)[0]!));

function factOf(plan: Plan, row: LogRow, card: Lesson): HelpFact | undefined {
  const { by, order, stage, at } = row;
  const person = card.author === undefined ? undefined : personIn(plan, card.author);
  // A blank or unknown name may be the author's own.
  if (person === undefined || personIn(plan, by) === undefined) return undefined;
  if (isSamePerson(plan, by, person)) return undefined;
  return {
    fact: 'card',
    number: awardNumber('card', card.number, order, stage),
    person,
    order,
    stage,
    day: dayOf(at),
    said: both(`${by}用了 ${card.number}`, `${by} found ${card.number} useful`),
    place: () => logPlace(plan, row),
  };
}
