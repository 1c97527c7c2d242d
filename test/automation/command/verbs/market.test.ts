import { writeFileSync } from 'node:fs';
import type { Sheet } from '../../../../shared/book/model';
import { bookOf } from '../../../tools/book';
import { aFolder } from '../../../tools/folder';
import { campaigns, inquiries, notes, orders } from '../../../tools/market-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const { gendan } = folder;
const NOW = ['--now', '2026-11-30T09:00'];

const SHEETS = [
  orders(
    { 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国', 目的港: '汉堡' },
    { 订单号: 'A-2', 客户: 'Kjeldsen', 下单日期: '2026-10-20' },
  ),
  inquiries(
    { 询盘编号: 'Q-1', 询盘日期: '2026-10-16', 客户: 'Kjeldsen', 来源: '广交会' },
    { 询盘编号: 'Q-2', 询盘日期: '2026-11-16', 客户: 'Nordvik', 来源: '广交会' },
    { 询盘编号: 'Q-3', 询盘日期: '2026-11-16', 客户: 'Lotus', 来源: '官网' },
  ),
  notes({ 对象: '德国', 日期: '2026-11-02' }, { 对象: '汉堡', 类别: '航线', 有效至: '2026-11-29' }),
  campaigns({ 渠道: '广交会', 花费: 5000, 开始: '2026-10-15', 结束: '2026-10-19' }),
];

const write = (...sheets: readonly Sheet[]): void =>
  writeFileSync(folder.book, Buffer.from(buildWorkbook(bookOf(...sheets))));
const json = async (verb: string) => JSON.parse((await gendan(verb, folder.book, '--json', ...NOW)).out);

test('the market as JSON: notes in force, customers’ days off, the week’s duty', async () => {
  write(...SHEETS);
  const told = await json('market');
  expect(told.notes).toEqual([
    { number: 'M-1', kind: 'country', about: ['德国'], point: '要点', impact: null, source: '船公司通知', until: '2026-12-31', day: '2026-11-02', by: null, row: 2, orders: ['A-1'] },
  ]); // prettier-ignore
  expect(told).toMatchObject({ expired: 1, from: '2026-11-30', to: '2027-01-10', unknown: ['A-2', 'Q-1', 'Q-2', 'Q-3'] });
  expect(told.countries).toEqual([
    {
      country: 'DE',
      name: 'Germany',
      orders: ['A-1'],
      holidays: [
        { from: '2026-12-25', to: '2026-12-27', names: ['Christmas Day', 'Boxing Day'], estimated: false, touched: [] },
        { from: '2027-01-01', to: '2027-01-03', names: ["New Year's Day"], estimated: false, touched: [] },
      ],
    },
  ]); // prettier-ignore
  // The note of 2 November is older than four weeks on the 30th.
  expect(told.duty).toEqual({ due: '2026-11-30', markets: ['DE'] });
}); // prettier-ignore

test('campaigns as JSON: what each brought and cost', async () => {
  write(...SHEETS);
  const told = await json('campaigns');
  expect(told.campaigns).toEqual([
    {
      number: 'T-1', name: null, channel: '广交会', row: 2, from: '2026-10-15', until: '2026-10-19',
      currency: 'CNY', budget: null, spend: 5000,
      inquiries: ['Q-1', 'Q-2'], orders: ['A-2'], afterEnd: 1, perInquiry: 2500, perOrder: 5000,
    },
  ]); // prettier-ignore
  expect(told.sources).toEqual([{ source: '官网', why: 'none', inquiries: ['Q-3'], orders: [] }]);
  expect(told).toMatchObject({ inquiries: 3, ordersKnown: true, withoutSource: [], unsure: [] });
});

test('both say it in tables, in either language', async () => {
  write(...SHEETS);
  const market = await gendan('market', folder.book, ...NOW);
  expect(market.code).toBe(0);
  expect(market.out).toMatch(/Germany +2026-12-25 – 2026-12-27 +Christmas Day, Boxing Day/);
  expect(market.err).toContain('Nobody says the country of 4 orders and inquiries: A-2, Q-1, Q-2 … (4)');
  const zh = await gendan('campaigns', folder.book, '--lang', 'zh', ...NOW);
  expect(zh.out).toMatch(/T-1 广交会 +CNY 5,000 +2 +1 +1 \/ 2 +CNY 2,500 +CNY 5,000/);
  expect(zh.out).toMatch(/官网 +1 +0 +0 \/ 1 +没有对应的推广/);
});

test('a book without orders is no market', async () => {
  write(SHEETS[2]!);
  expect(await gendan('market', folder.book, '--json', ...NOW)).toMatchObject({ code: 1 });
  expect((await json('campaigns')).campaigns).toEqual([]);
});
