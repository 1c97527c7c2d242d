import { both, joined, type Bilingual } from '../../lang';
import { plainText, type OrderEntry } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import type { Lesson } from '../lessons.sheet';
import { customerKeys } from './customer-key';
import { isOfGoods } from './goods';
import { orderLabels, type OrderLabels } from './order-labels';
import { lessonRows, type LessonRow } from './rows';

/** What a card and an order have in common. */
export type Fit = 'customer' | 'stage' | 'product' | 'cause' | 'country';

export interface FittingCard {
  readonly row: LessonRow;
  /** What speaks for it, the strongest first. */
  readonly fits: readonly Fit[];
  /** The stage of the order that it is for; the one that comes next where the card is for any, empty without one. */
  readonly stage: string;
}

/** More than these nobody reads beside an order. */
export const MOST_CARDS = 3;

/** How much each speaks for a card: what is of the customer is rarest. */
const WEIGHTS: Readonly<Record<Fit, number>> = { customer: 8, stage: 4, product: 3, cause: 3, country: 2 };

/** The stage that comes next before another that could be done as well. */
const NEXT = 1;

/**
 * The cards of an order's open stages, at most three, the best first. What a card names of stages, countries, customers
 * and products has to be the order's; where the order does not say, the card does not fit. What a card leaves blank fits
 * any; a card that has nothing in common with the order is left to searching. Of equals the more useful one comes first.
 */
export function cardsOf(plan: Plan, entry: OrderEntry, most = MOST_CARDS): readonly FittingCard[] {
  if (entry.work.length === 0) return [];
  const labels = orderLabels(plan, entry);
  const found = known(plan).flatMap((card) => {
    const fits = fitsOf(card, labels);
    if (!fits || fits.length === 0) return [];
    const isNext = labels.next !== undefined && card.stages.has(labels.next);
    const stage = isNext ? labels.next : [...labels.stages].find((key) => card.stages.has(key));
    const score = fits.reduce((sum, fit) => sum + WEIGHTS[fit], isNext ? NEXT : 0);
    return [{ row: card.row, fits, stage: stage ?? labels.next ?? '', score }];
  });
  const used = ({ row }: FittingCard): number => row.record.used;
  return found.sort((a, b) => b.score - a.score || used(b) - used(a)).slice(0, most);
}

/** `同客户、同节点`. */
export const fitWords = (fits: readonly Fit[]): Bilingual =>
  joined(
    fits.map((fit) => FIT_WORDS[fit]),
    both('、', ', '),
  );

const FIT_WORDS: Readonly<Record<Fit, Bilingual>> = {
  customer: both('同客户', 'same customer'),
  stage: both('同节点', 'same stage'),
  product: both('同产品', 'same product'),
  cause: both('同原因', 'same cause'),
  country: both('同国家', 'same country'),
};

/** A card in force, as it is compared. */
interface Card extends Pick<Lesson, 'countries' | 'products'> {
  readonly row: LessonRow;
  readonly stages: ReadonlySet<string>;
  /** Whether it names any, known or not. */
  readonly isOfCustomers: boolean;
  readonly isOfCountries: boolean;
  readonly isOfProducts: boolean;
  readonly customers: ReadonlySet<string>;
  readonly cause: string;
}

const known = onceFor((plan: Plan): readonly Card[] => {
  const keyOf = customerKeys(plan);
  return lessonRows(plan).flatMap((row): Card[] => {
    const { state, stages, countries, products, customers, cause = '' } = row.record;
    if (state !== 'on') return [];
    return [
      {
        row,
        countries,
        products,
        // A cell that cannot be read names something all the same: the card is for that alone.
        stages: new Set(row.text('stages') !== '' && stages.length === 0 ? ['?'] : stages),
        isOfCustomers: row.text('customers') !== '',
        isOfCountries: row.text('countries') !== '',
        isOfProducts: row.text('products') !== '',
        customers: new Set(customers.flatMap((name) => keyOf(name) ?? [])),
        cause: plainText(cause),
      },
    ];
  });
});

/** What speaks for a card; undefined where something of it is another's. */
function fitsOf(card: Card, order: OrderLabels): Fit[] | undefined {
  const fits: Fit[] = [];
  if (card.isOfCustomers) {
    if (order.customer === undefined || !card.customers.has(order.customer)) return undefined;
    fits.push('customer');
  }
  if (card.stages.size > 0) {
    if (!meets(card.stages, order.stages)) return undefined;
    fits.push('stage');
  }
  if (card.isOfProducts) {
    if (!card.products.some((named) => isOfGoods(named, order.goods))) return undefined;
    fits.push('product');
  }
  if (card.cause !== '' && order.causes.some((cause) => isCause(card.cause, cause))) fits.push('cause');
  if (card.isOfCountries) {
    if (!card.countries.some((code) => order.countries.some((other) => isWithin(other, code))))
      return undefined;
    fits.push('country');
  }
  return fits;
}

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

/** A region is part of its country: `GB-ENG` of `GB`. */
const isWithin = (code: string, country: string): boolean =>
  code === country || code.startsWith(`${country}-`);

/** One says what the other does, with more around it; of less than two letters nothing follows. */
const isCause = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > 1 && (a.includes(b) || b.includes(a)));
