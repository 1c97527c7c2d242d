import { section } from '../../../../shared/features/knowledge/section';
import type { SectionView } from '../../../../shared/orders/section';
import { campaigns, inquiries, notes, orders, planned } from '../../../tools/market-book';

const asked = (source: string, at: number) => ({ 询盘编号: `Q-${at + 1}`, 询盘日期: '2026-10-10', 客户: `Nordvik ${at}`, 国家: '挪威', 来源: source }); // prettier-ignore
const SHEETS = [
  orders({ 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国', 下单日期: '2026-10-12' }, { 订单号: 'A-2', 客户: 'Nordvik 0', 下单日期: '2026-10-20' }),
  inquiries(...['官网', '官网', '官网', '阿里', '阿里', ''].map(asked)),
  campaigns({ 渠道: '官网', 花费: 900 }),
  notes({ 对象: '德国', 有效至: '2026-12-20' }, { 对象: '法国', 有效至: '2026-12-10' }, { 对象: '德国', 有效至: '2026-11-29' }),
]; // prettier-ignore

const plan = planned(SHEETS);
const wanted = { me: '', filter: {}, limit: 8 };
const said = ({ table }: SectionView): string[] =>
  table!.rows.map(({ cells }) => cells.map(({ zh }) => zh).join(' | '));

test('the researcher’s table has the notes in force, those that end first in front, with whom they fit', () => {
  const view = section(plan, { section: 'market', ...wanted });
  expect(said(view)).toEqual(['法国 | 要点 | 12月10日（周四） | ', '德国 | 要点 | 12月20日（周日） | 1']);
  expect(view.table!.rows[1]!.opens).toEqual({ orders: ['A-1'] });
  expect(view.table!.rows[1]!.place).toEqual({ sheet: '跟单_市场', row: 2, column: 5 });
  // Germany and Norway: both have Christmas Day and New Year's Day.
  expect(view.figures!.map(({ value }) => value.zh)).toEqual(['2']);
});

test('the marketing table has campaigns with their costs, then the other sources', () => {
  const view = section(plan, { section: 'sources', ...wanted });
  expect(said(view)).toEqual([
    // 900 / 3 = 300, and one order.
    'T-1 官网 | 3 | 1 | CNY 300 | CNY 900',
    '阿里（没有对应的推广） | 2 | 0 |  | ',
    '没填来源 | 1 | 0 |  | ',
  ]);
  expect(view.table!.rows[1]!.opens).toEqual({ orders: ['Q-4', 'Q-5'] });
  expect(view.total).toBe(3);
});

test('of a filter only what it picks is counted, and no cost is told of a part', () => {
  const view = section(plan, { section: 'sources', ...wanted, filter: { customer: ['Nordvik 0'] } });
  expect(said(view)[0]).toBe('T-1 官网 | 1 | 1 |  | ');
});

test('a book with neither says so', () => {
  const bare = planned([orders({ 订单号: 'A-1', 客户: 'Brunnen' })]);
  expect(section(bare, { section: 'sources', ...wanted }).note!.zh).toBe('没有询盘表，也没有推广');
  expect(section(bare, { section: 'market', ...wanted }).note!.zh).toBe('没有还有效的市场信息');
});
