import { applyPatch } from '../../../../../shared/book/apply';
import { cardsOfOrder } from '../../../../../shared/features/knowledge/cards/of-order';
import { proposeReviewed, proposeUseful } from '../../../../../shared/features/knowledge/cards/useful';
import { cardsView } from '../../../../../shared/features/knowledge/cards/view';
import { entriesOf } from '../../../../../shared/orders/entry';
import { plan as planOf, type Plan } from '../../../../../shared/plan/plan';
import type { Proposal } from '../../../../../shared/proposals/proposal';
import { dayOf } from '../../../../../shared/time/moment';
import { CARDS, NOW, planCards } from '../../../../tools/knowledge-book';
import { moment } from '../../../../tools/order-facts';

const keyOf = (plan: Plan, order: string): string =>
  entriesOf(plan).find((entry) => entry.order === order)!.key;
const after = (plan: Plan, { patch }: Proposal): Plan => planOf(applyPatch(plan.book, patch).book, NOW);
const useful = (plan: Plan, by: string): Proposal => {
  const order = keyOf(plan, 'A-1');
  const { row, stage } = cardsOfOrder(plan, order, by)[0]!;
  return proposeUseful(plan, row, { order, stage }, by);
}; // prettier-ignore

describe('a card that helped', () => {
  test('counts on the card, and the log says who, at which order and stage, which card', () => {
    const plan = planCards(CARDS);
    const next = after(plan, useful(plan, '李娜'));
    expect(next.config.log).toMatchObject([
      { at: NOW, event: 'used', order: 'A-1', stage: 'booking', by: '李娜', note: 'K-3' },
    ]);
    expect(cardsOfOrder(next, keyOf(next, 'A-1'), '李娜')[0]).toMatchObject({ number: 'K-3', used: 6, isMarked: true }); // prettier-ignore
  });
  test('is marked once by one person at an order, by each other person as well', () => {
    const plan = planCards(CARDS);
    const next = after(plan, useful(plan, '李娜'));
    expect(() => useful(next, '李娜')).toThrow(/already/);
    const twice = after(next, useful(next, '赵强'));
    expect(twice.config.log.map(({ by }) => by)).toEqual(['李娜', '赵强']);
    expect(cardsView(twice, '').cards[2]).toMatchObject({ number: 'K-3', used: 7 });
  });
  test('is nobody’s mark without a name, and none at an order that is gone', () => {
    const plan = planCards(CARDS);
    expect(() => useful(plan, ' ')).toThrow(/choose your name/);
    expect(() => proposeUseful(plan, { name: 'K-3' }, { order: 'Z' }, '李娜')).toThrow(/nothing was written/);
  });
  test('may be marked where it was found, at no order', () => {
    const plan = planCards(CARDS);
    const next = after(plan, proposeUseful(plan, { name: 'K-1' }, {}, '李娜'));
    expect(next.config.log).toMatchObject([{ event: 'used', order: '', stage: '', by: '李娜', note: 'K-1' }]);
  });
});

describe('a card whose day has come', () => {
  test('still right moves it by a year, or to the day that is typed', () => {
    const plan = planCards(CARDS);
    const review = (next?: number) =>
      cardsView(after(plan, proposeReviewed(plan, { name: 'K-1' }, next)), '').cards[0]!;
    expect(cardsView(plan, '').cards[0]).toMatchObject({ isToReview: true });
    expect(review()).toMatchObject({ isToReview: false, review: { zh: '2027年5月18日' } });
    expect(review(dayOf(moment('2026-08-01')))).toMatchObject({ review: { en: '1 Aug 2026' } });
  });
  test('never back to today or before', () => {
    const plan = planCards(CARDS);
    for (const day of [dayOf(NOW), 0, Number.NaN, -1e308])
      expect(() => proposeReviewed(plan, { name: 'K-1' }, day)).toThrow(/after today/);
  });
});

describe('the list', () => {
  const plan = planCards([...CARDS, { 问题: '缺做法', 做法: null }]);
  const numbers = (...wanted: Parameters<typeof cardsView> extends [Plan, ...infer R] ? R : never) =>
    cardsView(plan, ...wanted).cards.map(({ number }) => number);
  test('has every card whatever its state, and counts the rows that do not count', () => {
    expect(cardsView(plan, '')).toMatchObject({ total: 7, found: 7, wrong: 1, toReview: 1 });
  });
  test('is filtered by stage, country, customer and product, and searched, together', () => {
    expect(numbers('', { filter: { stages: 'booking' } })).toEqual(['K-3', 'K-5', 'K-7']);
    expect(numbers('', { filter: { stages: 'booking', countries: 'US' } })).toEqual(['K-5']);
    expect(numbers('', { filter: { customers: 'Nordvik' } })).toEqual(['K-2', 'K-3']);
    expect(numbers('', { filter: { products: '花瓶' } })).toEqual(['K-4']);
    expect(numbers('', { search: 'consignee misspelt' })[0]).toBe('K-6');
    expect(numbers('', { search: '船开', filter: { products: '花瓶' } })).toEqual([]);
  });
  test('tells each person of their own review, orders and cards', () => {
    expect(cardsView(plan, '李娜')).toMatchObject({ toReview: 0, asked: [] });
    expect(cardsView(plan, '王丽')).toMatchObject({ toReview: 1, asked: [{ order: 'A-3' }] });
    expect(numbers('王丽', { review: true })).toEqual(['K-1']);
    expect(cardsView(plan, '王丽').cards.filter(({ isOwn }) => isOwn)).toHaveLength(2);
  });
  test('shows so many, and what may be filtered by with how many have it', () => {
    expect(numbers('', { count: 2 })).toEqual(['K-1', 'K-2']);
    expect(cardsView(plan, '').choices.stages.map(({ label, count }) => [label.zh, count])).toEqual([
      ['订舱', 3], ['生产完成', 1], ['装柜', 1], ['提单确认', 1],
    ]); // prettier-ignore
  });
});
