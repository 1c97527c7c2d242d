import { same, type Bilingual } from '../../lang';
import type { LateOrderAnswer } from '../answers';
import { hasWords, wordsOf } from './books';
import { byTime } from './viewer';

/** By whom late orders are put together. */
export const LATE_BY = ['team', 'customer', 'person'] as const;
export type LateBy = (typeof LATE_BY)[number];

export interface LateGroup {
  readonly key: string;
  /** Team, customer or person, who by role where nobody is named; empty where that is not known either. */
  readonly name: Bilingual;
  /** The group of books, where the name alone would be told of several. */
  readonly group?: string;
  /** The most overdue first. */
  readonly orders: readonly LateOrderAnswer[];
  /** How many books they stand in. */
  readonly books: number;
  /** Working days of the most overdue. */
  readonly oldest: number;
}

/**
 * Late orders by team, customer or person; the group with the most overdue order first, then the one with more of
 * them. A customer is one customer in all books, however its name is spelt in capitals; teams and people are those of their
 * group of books: 业务一部 of two companies are two teams.
 */
export function groupLate(orders: readonly LateOrderAnswer[], by: LateBy): LateGroup[] {
  const groups = new Map<string, LateOrderAnswer[]>();
  for (const order of orders) {
    const key = keyOf(order, by);
    const known = groups.get(key);
    if (known) known.push(order);
    else groups.set(key, [order]);
  }
  const names = [...groups.values()].map(([first]) => nameOf(first!, by).zh);
  const isShared = (name: string): boolean => names.filter((each) => each === name).length > 1;
  return [...groups]
    .map(([key, members]) => made(key, members, by, isShared))
    .sort((a, b) => b.oldest - a.oldest || b.orders.length - a.orders.length || byTime(a.key, b.key));
}

function made(
  key: string,
  members: LateOrderAnswer[],
  by: LateBy,
  isShared: (name: string) => boolean,
): LateGroup {
  const orders = [...members].sort(moreOverdue);
  const { group } = members[0]!;
  const name = nameOf(members[0]!, by);
  return {
    key,
    name,
    ...(by !== 'customer' && isShared(name.zh) && group !== name.zh && { group }),
    orders,
    books: booksOf(orders),
    oldest: orders[0]!.daysLate,
  };
}

const keyOf = (order: LateOrderAnswer, by: LateBy): string =>
  by === 'customer'
    ? order.customer.trim().replace(/\s+/g, ' ').toLowerCase()
    : `${order.group}\n${nameOf(order, by).zh}`;

const nameOf = (order: LateOrderAnswer, by: LateBy): Bilingual =>
  by === 'person' ? personOf(order) : same(order[by].trim());

/** Whose turn it is: the person, else the role in brackets. */
export const personOf = ({ person, role }: LateOrderAnswer): Bilingual =>
  person.trim() === '' ? (role ?? same('')) : same(person.trim());

const moreOverdue = (a: LateOrderAnswer, b: LateOrderAnswer): number =>
  b.daysLate - a.daysLate || byTime(a.due, b.due) || byTime(a.order, b.order) || byTime(a.book, b.book);

export const booksOf = (orders: readonly LateOrderAnswer[]): number =>
  new Set(orders.map(({ book }) => book)).size;

const textsOf = ({ zh, en }: Bilingual): string[] => [zh, en];

export interface LateFilter {
  readonly text: string;
  /** Empty: every group. */
  readonly group: string;
}

export function filterLate(
  orders: readonly LateOrderAnswer[],
  { text, group }: LateFilter,
): LateOrderAnswer[] {
  const words = wordsOf(text);
  return orders.filter(
    (each) =>
      (group === '' || each.group === group) &&
      hasWords(
        [
          each.order,
          each.customer,
          each.team,
          each.title,
          ...textsOf(personOf(each)),
          ...textsOf(each.stage),
        ],
        words,
      ),
  );
}
