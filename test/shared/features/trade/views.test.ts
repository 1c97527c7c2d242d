import { cardView } from '../../../../shared/features/trade/card';
import { customersView } from '../../../../shared/features/trade/customers-view';
import { factoriesView, factoryView } from '../../../../shared/features/trade/factories-view';
import { tradeOfOrder } from '../../../../shared/features/trade/of-order';
import { prices } from '../../../../shared/features/trade/prices';
import { section } from '../../../../shared/features/trade/section';
import { day, sheetOf } from '../../../tools/book';
import { doneRow, MAPLE, orderRow, planned, tradeBook } from './book';

const ALL = { filter: {}, search: '', from: 0, count: 50 };
const LINES = sheetOf('跟单_明细', [
  ['订单号', '货号', '数量', '单价', '币种', '折扣'],
  ['A-2', 'V-9', 100, 3.25, 'USD', 0.05],
]);
const RATES = sheetOf('跟单_汇率', [
  ['从', '到', '汇率', '日期'],
  ['EUR', 'USD', 1.1, day('2026-05-01')],
]);
const CLAIMS = sheetOf('客诉', [
  ['客诉编号', '客户', '客诉日期', '首次回复', '关闭日期', '问题描述'],
  ['C-1', 'MAPLE', day('2026-05-10'), null, null, '破损'],
  ['C-2', 'MAPLE', day('2026-02-10'), day('2026-02-10'), day('2026-03-01'), '色差'],
]);
const ROWS = [
  orderRow({ no: 'A-1', due: '2026-05-20', booking: 'ONEYSH26001', container: 'MSKU1234567', cutoff: '2026-05-25', etd: '2026-05-28' }),
  orderRow({ no: 'A-2', ordered: '2026-05-01', currency: 'EUR', amount: 1000, booking: 'ONEYSH26001', etd: '2026-05-29' }),
  orderRow({ no: 'A-3', customer: 'Nordvik', ordered: '2026-03-01' }),
  doneRow({ no: 'A-4' }),
  doneRow({ no: 'A-5', atd: '2026-02-25' }),
]; // prettier-ignore
const plan = planned(tradeBook(ROWS, [MAPLE], [LINES, RATES, CLAIMS]));

test('customers stand with what is open of them, and who has no card', () => {
  const view = customersView(plan, ALL);
  expect(view).toMatchObject({ hasSheet: true, found: 2, total: 2, withoutCard: 1 });
  const maple = view.rows.find(({ name }) => name === 'MAPLE')!;
  expect(maple).toMatchObject({
    hasCard: true,
    grade: 'A',
    owner: '王丽',
    open: 2,
    isDue: true,
    age: undefined,
  });
  expect(maple.money.zh).toContain('USD 7,000');
  expect(maple.money.zh).toContain('EUR 700');
});

test('a search looks through names, grade and owner; the filter leaves those with such an order', () => {
  const found = (search: string, filter = {}) => customersView(plan, { ...ALL, search, filter }).rows.map(({ name }) => name); // prettier-ignore
  expect(found('枫叶')).toEqual(['MAPLE']);
  expect(found('nord')).toEqual(['Nordvik']);
  expect(found('', { orders: ['A-3'] })).toEqual(['Nordvik']);
  expect(found('nobody')).toEqual([]);
});

test('a card tells terms, credit, last orders, claims and prices', () => {
  const card = cardView(plan, 'maple', 'zh')!;
  expect(card.facts.map(({ key }) => key)).toEqual(['terms', 'incoterm', 'port', 'currency', 'requirements']);
  expect(card.onTime.zh).toBe('1 / 2');
  expect(card.last.map(({ order, said }) => [order, said.zh])).toEqual([
    ['A-2', expect.any(String)],
    ['A-1', expect.any(String)],
    ['A-4', '按期开船'],
    ['A-5', '晚开 4 天'],
  ]);
  expect(card.claims.map(({ order }) => order)).toEqual(['C-1']);
  // EUR 700 at 1.1 beside USD 7,000 of 50,000.
  expect(card.credit).toMatchObject({ limit: 'USD 50,000', left: { zh: '还剩 USD 42,230' } });
  expect(card.credit!.notes.map(({ zh }) => zh)).toEqual([
    '有效至 12月31日（周四）',
    '汇率 EUR/USD 1.1（5月1日（周五））',
  ]);
  expect(card.prices[0]).toMatchObject({ item: 'V-9', order: 'A-2', price: { zh: 'USD 3.25，折扣 5%' } });
});

test('what is left of a limit is not told while a rate is missing', () => {
  const card = cardView(planned(tradeBook(ROWS)), 'maple', 'en')!;
  expect(card.credit!.left.en).toContain('no rate is written for EUR');
});

test('a card that nobody checked for more than 180 days says so, and one that never was', () => {
  const aged = (checked: string | null) =>
    cardView(planned(tradeBook(ROWS, [MAPLE.map((cell, at) => (at === 13 ? (checked ? day(checked) : null) : cell))])), 'maple', 'zh')!.age?.zh; // prettier-ignore
  expect(aged('2025-11-19')).toBeUndefined();
  expect(aged('2025-11-18')).toBe('卡片 181 天没核对');
  expect(aged(null)).toBe('卡片没核对过');
});

test('the last prices of a customer, of one item where it is named', () => {
  expect(prices(plan, '枫叶', '花瓶').map(({ order }) => order)).toEqual(['A-1', 'A-4', 'A-5']);
  expect(prices(plan, 'MAPLE', 'V-9', 1)).toHaveLength(1);
  expect(prices(plan, 'nobody')).toEqual([]);
});

test('an order’s file tells the card’s essentials and what travels with it', () => {
  const { customer, shipments } = tradeOfOrder(plan, 'A-1', 'zh');
  expect(customer).toMatchObject({ name: 'MAPLE', isDue: true });
  expect(shipments).toHaveLength(1);
  expect(shipments[0]).toMatchObject({ name: 'ONEYSH26001', isAtOdds: true, containers: ['MSKU1234567'] });
  expect(shipments[0]!.others.map(({ order }) => order)).toEqual(['A-2']);
  expect(tradeOfOrder(plan, 'A-3', 'zh')).toEqual({
    customer: expect.objectContaining({ place: undefined }),
    shipments: [],
  });
});

test('a factory is asked for what its open orders lack, and no customer is named', () => {
  expect(factoriesView(plan, ALL).rows.map(({ name, open }) => [name, open])).toEqual([['宏达', 3]]);
  const factory = factoryView(plan, '宏达')!;
  expect(factory.asked.map(({ order, asks }) => [order, asks])).toEqual([
    ['A-1', ['ready', 'inspection']],
    ['A-2', ['ready', 'inspection']],
    ['A-3', ['ready', 'inspection']],
  ]);
  expect(factory.text).toContain(
    '1. A-1（花瓶 5000）：交期 2026年5月20日（周三），请告知完工日期、可验货日期。',
  );
  expect(factory.text).not.toMatch(/MAPLE|Nordvik/);
});

const wanted = (key: string, me = '') => section(plan, { section: key, me, filter: {}, limit: 8 });

test('the desk of a senior salesperson shows customers of grade A with what is open', () => {
  const [row, ...others] = wanted('key', '王丽').table!.rows;
  expect(others).toEqual([]);
  expect(row!.cells.map(({ zh }) => zh).slice(0, 2)).toEqual(['MAPLE', '2']);
  expect(row!.opens).toEqual({ orders: ['A-1', 'A-2'] });
  expect(wanted('key', '李娜').total).toBe(0);
});

test('logistics sees what sails together, with the next cut-off', () => {
  const { table } = wanted('shipments');
  expect(table!.rows.map(({ cells }) => cells.map(({ zh }) => zh))).toEqual([
    ['ONEYSH26001', 'A-1、A-2', '1', expect.stringContaining('5月25日'), '5月28日、5月29日（不一致）'],
  ]);
});

test('a desk shows how each factory keeps its dates', () => {
  expect(wanted('factories').table!.rows.map(({ cells }) => cells.map(({ zh }) => zh))).toEqual([
    ['宏达', '2 / 2', '', '3', '0'],
  ]);
});
