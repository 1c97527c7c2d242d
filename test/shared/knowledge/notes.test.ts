import { findingsOf } from '../../../shared/plan/plan';
import { KNOWLEDGE } from '../../../shared/features/knowledge';
import { marketOfOrder } from '../../../shared/features/knowledge/market/of-order';
import { expiredNotes, marketView } from '../../../shared/features/knowledge/market/view';
import { notesFor } from '../../../shared/knowledge/note-fits';
import { a1 } from '../../../shared/book/address';
import { moment } from '../../tools/order-facts';
import { customers, entryOf, inquiries, notes, orders, planned, type Told } from '../../tools/market-book';

const fitting = (note: Told, order: Told): boolean => {
  const plan = planned([orders({ 订单号: 'A-1', 客户: 'Nordvik', ...order }), notes(note)]);
  return notesFor(plan, entryOf(plan, 'A-1')).length === 1;
};

test.each<[string, Told, Told, boolean]>([
  ['the country of the order', { 对象: '德国' }, { 国家: 'Germany' }, true],
  ['one of several countries', { 对象: '法国、德国' }, { 国家: 'DE' }, true],
  ['another country', { 对象: '法国' }, { 国家: '德国' }, false],
  ['the European Union', { 对象: '欧盟' }, { 国家: '波兰' }, true],
  ['the European Union without Norway', { 对象: 'EU' }, { 国家: '挪威' }, false],
  ['the country of the port, where nobody names one', { 对象: '德国' }, { 目的港: '汉堡' }, true],
  ['the country of the order before that of its port', { 对象: '荷兰' }, { 国家: '德国', 目的港: 'Rotterdam' }, false],
  ['a port that several countries have', { 对象: '西班牙' }, { 目的港: 'Cartagena' }, false],
  ['a port in a country that the text denies', { 对象: '西班牙' }, { 目的港: 'Valencia, Venezuela' }, false],
  ['a port of discharge in the other language', { 类别: '航线', 对象: 'Los Angeles' }, { 目的港: '洛杉矶港' }, true],
  ['a port of loading', { 类别: '航线', 对象: '宁波' }, { 起运港: 'NINGBO, CHINA', 目的港: 'Hamburg' }, true],
  ['a lane, by the port of discharge', { 类别: '航线', 对象: '美西线' }, { 目的港: 'Long Beach, USA' }, true],
  ['another lane', { 类别: '航线', 对象: '美东' }, { 目的港: 'Long Beach, USA' }, false],
  ['both ends of a route', { 类别: '航线', 对象: '宁波-汉堡' }, { 起运港: '宁波', 目的港: 'Hamburg' }, true],
  ['one end of a route only', { 类别: '航线', 对象: '上海-汉堡' }, { 起运港: '宁波', 目的港: 'Hamburg' }, false],
  ['a route, where the order does not say where it is loaded', { 类别: '航线', 对象: '上海-汉堡' }, { 目的港: 'Hamburg' }, true],
  ['a port that nobody here knows, written alike', { 类别: '航线', 对象: 'Puerto Quetzal' }, { 目的港: 'PUERTO QUETZAL, Guatemala' }, true],
  ['a word of the goods', { 类别: '产品', 对象: '硅胶' }, { 产品: '食品级硅胶厨具' }, true],
  ['a word in Latin letters, of one and of several', { 类别: '产品', 对象: 'lamp' }, { 产品: 'LED Lamps' }, true],
  ['part of a word in Latin letters', { 类别: '产品', 对象: 'ring' }, { 产品: 'String lights' }, false],
])('a note fits by %s', (_, note, order, is) => {
  expect(fitting(note, order)).toBe(is);
}); // prettier-ignore

test('a note fits by the country of the customer’s card', () => {
  const plan = planned([
    orders({ 订单号: 'A-1', 客户: 'Nordvik' }),
    customers({ 客户: 'Nordvik', 国家: '挪威' }),
    notes({ 对象: '挪威' }),
  ]);
  expect(notesFor(plan, entryOf(plan, 'A-1')).map(({ note }) => note.number)).toEqual(['M-1']);
});

describe('a note that holds until 30 November', () => {
  const sheets = [
    orders({ 订单号: 'A-1', 客户: 'Nordvik', 国家: '德国' }),
    notes({ 对象: '德国', 有效至: '2026-11-30' }),
  ];

  test('is shown on its last day, to the last minute', () => {
    const plan = planned(sheets, moment('2026-11-30 23:59'));
    expect(marketView(plan, 10).notes.map(({ number, left }) => [number, left])).toEqual([['M-1', 1]]);
    expect(marketOfOrder(plan, 'A-1').notes).toHaveLength(1);
  });

  test('is gone everywhere the day after', () => {
    const plan = planned(sheets, moment('2026-12-01 00:00'));
    const view = marketView(plan, 10);
    expect([view.notes, view.total, view.expired]).toEqual([[], 0, 1]);
    expect(marketOfOrder(plan, 'A-1').notes).toEqual([]);
    expect(notesFor(plan, entryOf(plan, 'A-1'))).toEqual([]);
    expect(expiredNotes(plan, 10).map(({ number }) => number)).toEqual(['M-1']);
  });
});

test('a note without a source or a last day does not count, and is a finding at its cell', () => {
  const plan = planned([
    orders({ 订单号: 'A-1', 客户: 'Nordvik', 国家: '德国' }),
    notes({ 对象: '德国', 来源: '' }, { 对象: '德国', 有效至: '' }, { 对象: '德国' }),
  ]);
  expect(notesFor(plan, entryOf(plan, 'A-1')).map(({ note }) => note.number)).toEqual(['M-3']);
  expect(marketView(plan, 10).wrong).toBe(2);
  const found = findingsOf(plan, KNOWLEDGE.findings(plan)).filter(({ place }) => place.sheet === '跟单_市场');
  expect(found.map(({ place, message }) => [a1(place.row, place.column), message.zh])).toEqual([
    ['F2', '这一行没有填“来源”，不算数。请补上。'],
    ['G3', '这一行没有填“有效至”，不算数。请补上。'],
  ]);
});

test('a country that nobody knows, and a note that had expired when it was written, are findings', () => {
  const plan = planned([notes({ 对象: '中东' }, { 对象: '德国', 日期: '2026-12-31', 有效至: '2026-12-01' })]);
  expect(KNOWLEDGE.findings(plan).map(({ place }) => a1(place.row, place.column))).toEqual(['D2', 'G3']);
});

describe('an order’s file', () => {
  const sheets = (...told: readonly Told[]) => [
    orders(...told),
    inquiries({ 询盘编号: 'Q-1', 询盘日期: '2026-11-27', 客户: 'Brunnen', 国家: '德国', 来源: '官网' }),
    notes({ 对象: '德国' }),
  ];

  test('shows notes at quoting and at booking', () => {
    const plan = planned(sheets({ 订单号: 'A-1', 客户: 'Nordvik', 国家: '德国' }));
    expect(marketOfOrder(plan, 'Q-1').notes.map(({ number }) => number)).toEqual(['M-1']);
    expect(marketOfOrder(plan, 'A-1').notes.map(({ number }) => number)).toEqual(['M-1']);
  });

  test('shows none once it has sailed', () => {
    const plan = planned(sheets({ 订单号: 'A-1', 客户: 'Nordvik', 国家: '德国', 订舱日期: '2026-11-02', ETD: '2026-11-20', ATD: '2026-11-20' })); // prettier-ignore
    expect(marketOfOrder(plan, 'A-1').notes).toEqual([]);
  });
});

test('a book without the sheet says nothing of markets in an order’s file', () => {
  const plan = planned([orders({ 订单号: 'A-1', 客户: 'Nordvik', 国家: '德国', ETA: '2026-12-25' })]);
  expect(marketOfOrder(plan, 'A-1')).toEqual({ notes: [], more: 0, holidays: [] });
  expect(KNOWLEDGE.findings(plan)).toEqual([]);
});
