import type { Place } from '../../book/address';
import { both, same, type Bilingual, type Lang } from '../../lang';
import { sumText } from '../../orders/amounts';
import { customerOfKey, hasOpenClaim, isOpenOrder, isOrder, type CustomerOf } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { placeOf } from '../../orders/lines';
import { onTimeOf, sailedBehind } from '../../orders/on-time';
import { openMoneyOf } from '../../money/open-money';
import { orderedOn } from '../../orders/order-dates';
import { standingOf } from '../../orders/standing';
import type { Plan } from '../../plan/plan';
import type { RowRef } from '../../records/change';
import { PHASE_WORDS } from '../../templates/vocabulary';
import { dayOf } from '../../time/moment';
import { cardAge } from '../../trade/customer-card';
import { shareText } from '../../trade/share';
import { cardFacts, type CardFact } from './card-facts';
import { creditView, type CreditView } from './credit';
import { priceLines, type PriceLine } from './prices';
import { ageWords, dayWords, openWords } from './words';

/** A customer's card with what the book has of them. Plain JSON. */
export interface CardView {
  readonly key: string;
  readonly name: string;
  /** The row of the card, for the form and to go there; undefined where nobody has written one. */
  readonly row: RowRef | undefined;
  readonly place: Place | undefined;
  readonly grade: string;
  readonly owner: string;
  readonly facts: readonly CardFact[];
  /** What is told on request. */
  readonly more: readonly CardFact[];
  readonly age: Bilingual | undefined;
  /** The day of the next contact; empty for none. */
  readonly next: Bilingual;
  readonly isDue: boolean;
  readonly open: number;
  readonly late: number;
  /** Orders that sailed in time, of those whose sailing and date are known; empty of none. */
  readonly onTime: Bilingual;
  readonly money: Bilingual;
  readonly credit: CreditView | undefined;
  readonly last: readonly CardOrder[];
  readonly claims: readonly CardOrder[];
  readonly prices: readonly PriceLine[];
  /** As the orders write the name, for a filter. */
  readonly spelled: readonly string[];
}

export interface CardOrder {
  readonly order: string;
  readonly place: Place;
  readonly ordered: Bilingual;
  readonly amount: string;
  readonly said: Bilingual;
  readonly tone: 'late' | 'today' | 'plain';
}

/** Orders and prices that are told. */
const LAST = 5;

/** Undefined where there is no such customer any more. */
export function cardView(plan: Plan, key: string, lang: Lang): CardView | undefined {
  const customer = customerOfKey(plan, key);
  return customer && viewOf(plan, customer, lang);
}

function viewOf(plan: Plan, customer: CustomerOf, lang: Lang): CardView {
  const { key, name, card, place, entries } = customer;
  const today = dayOf(plan.now);
  const orders = entries.filter(isOrder);
  const open = orders.filter(isOpenOrder);
  const money = openMoneyOf(plan, open);
  const newest = [...orders].sort((a, b) => (orderedOn(plan, b) ?? 0) - (orderedOn(plan, a) ?? 0) || 0);
  const claims = entries.filter(hasOpenClaim);
  return {
    key,
    name,
    row: card && place ? { name: card.customer, row: place.row } : undefined,
    place,
    grade: card?.grade ?? '',
    owner: card?.owner ?? '',
    ...cardFacts(plan, card, lang),
    age: card && ageWords(cardAge(card, today)),
    next: dayWords(card?.nextContact, today),
    isDue: card?.nextContact !== undefined && card.nextContact <= today,
    open: open.length,
    late: open.filter(({ whole }) => whole.late).length,
    onTime: shareText(onTimeOf(orders)),
    money: openWords(money),
    credit: card && creditView(plan, card, money),
    last: newest.slice(0, LAST).map((entry) => orderOf(plan, entry)),
    claims: claims.map((entry) => claimOf(plan, entry)),
    prices: priceLines(plan, entries, '', LAST),
    spelled: [...new Set(entries.map((entry) => entry.customer))],
  };
}

function orderOf(plan: Plan, entry: OrderEntry): CardOrder {
  const { said, tone } = standingOf(plan, entry);
  const behind = isOpenOrder(entry) && entry.whole.late ? undefined : sailedBehind(entry);
  return {
    ...shown(plan, entry),
    tone,
    said: behind === undefined ? phased(entry, said) : sailedWords(behind),
  };
}

/** An order that is over says so, and one that goes on where it stands. */
const phased = ({ phase }: OrderEntry, said: Bilingual): Bilingual =>
  said.zh === '' ? PHASE_WORDS[phase] : said;

function sailedWords(behind: number): Bilingual {
  if (behind <= 0) return both('按期开船', 'sailed in time');
  return both(`晚开 ${behind} 天`, `sailed ${behind} ${behind === 1 ? 'day' : 'days'} behind`);
}

function claimOf(plan: Plan, entry: OrderEntry): CardOrder {
  const { said, tone } = standingOf(plan, entry);
  return { ...shown(plan, entry), said, tone };
}

function shown(plan: Plan, entry: OrderEntry): Pick<CardOrder, 'order' | 'place' | 'ordered' | 'amount'> {
  const on = orderedOn(plan, entry);
  return {
    order: entry.order,
    place: placeOf(entry),
    ordered: on === undefined ? same('') : dayWords(dayOf(on), dayOf(plan.now)),
    amount: sumText(entry),
  };
}
