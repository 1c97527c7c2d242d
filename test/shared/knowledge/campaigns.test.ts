import * as fc from 'fast-check';
import { KNOWLEDGE } from '../../../shared/features/knowledge';
import { broughtRows } from '../../../shared/features/knowledge/campaigns/rows';
import { campaignsView } from '../../../shared/features/knowledge/campaigns/view';
import { campaignResults, each } from '../../../shared/knowledge/campaign-results';
import { inquiriesOf } from '../../../shared/knowledge/inquiries';
import { ordersTraced } from '../../../shared/knowledge/orders-traced';
import { majorOf } from '../../../shared/records/money';
import type { Sheet } from '../../../shared/book/model';
import type { Plan } from '../../../shared/plan/plan';
import { plan as planOf } from '../../../shared/plan/plan';
import { bookOf, day, sheetOf } from '../../tools/book';
import { campaigns, inquiries, NOW, orders, planned, type Told } from '../../tools/market-book';

const ask = (no: number, customer: string, source: string, on = '2026-10-10'): Told => ({
  询盘编号: `Q-${no}`, 询盘日期: on, 客户: customer, 来源: source,
}); // prettier-ignore

/**
 * A fair for CNY 36,000 with six inquiries of which two became orders (one of them named by no number), a platform for
 * USD 1,500 with four and one order, and three inquiries by other ways.
 */
const BOOK: readonly Sheet[] = [
  inquiries(
    ask(1, 'Nordvik', '广交会', '2026-10-16'),
    ask(2, 'Brunnen', '广交会', '2026-10-16'),
    ask(3, 'Kjeldsen', '广交会', '2026-10-17'),
    ask(4, 'Harbour', '广交会', '2026-10-18'),
    ask(5, 'Maple', '广交会', '2026-10-19'),
    ask(6, 'Fjord', '广交会', '2026-10-28'),
    ask(7, 'Gulf Trading', '阿里国际站'),
    ask(8, 'Santos Ltda', 'alibaba'),
    ask(9, 'Meridian', '阿里国际站'),
    ask(10, 'Orchid', 'Alibaba'),
    ask(11, 'Lotus', '老客户介绍'),
    ask(12, 'Cedar', '老客户介绍'),
    ask(13, 'Willow', ''),
  ),
  orders(
    { 订单号: 'A-1', 客户: 'Nordvik', 下单日期: '2026-11-02' },
    { 订单号: 'A-2', 客户: 'BRUNNEN', 下单日期: '2026-11-05' },
    { 订单号: 'A-3', 客户: 'Santos Ltda', 下单日期: '2026-11-06' },
    { 订单号: 'A-4', 客户: 'Lotus', 下单日期: '2026-11-09' },
    // Placed before they asked, so it came of something else.
    { 订单号: 'A-5', 客户: 'Maple', 下单日期: '2026-09-01' },
  ),
  campaigns(
    { 渠道: '展会', 名称: '秋季广交会', 来源词: '广交会', 花费: 36000, 预算: 30000, 开始: '2026-10-15', 结束: '2026-10-19' },
    { 渠道: '阿里国际站', 来源词: 'Alibaba、国际站', 币种: 'USD', 花费: 1500, 开始: '2026-01-01' },
    { 渠道: 'Google', 花费: 2000 },
  ),
]; // prettier-ignore

const brought = (plan: Plan) =>
  campaignResults(plan).campaigns.map(({ inquiries: asked, orders: placed, perInquiry, perOrder }) => [
    asked.length,
    placed?.map(({ order }) => order),
    perInquiry && [majorOf(perInquiry), perInquiry.currency],
    perOrder && [majorOf(perOrder), perOrder.currency],
  ]);

test('inquiries, orders and the cost of each by campaign, in its own currency', () => {
  expect(brought(planned(BOOK))).toEqual([
    // 36,000 / 6 = 6,000 an inquiry, 36,000 / 2 = 18,000 an order.
    [6, ['A-1', 'A-2'], [6000, 'CNY'], [18000, 'CNY']],
    // 1,500 / 4 = 375, and one order.
    [4, ['A-3'], [375, 'USD'], [1500, 'USD']],
    [0, [], undefined, undefined],
  ]);
});

test('sources of no campaign are listed with their counts, the most frequent first', () => {
  const { others } = campaignResults(planned(BOOK));
  expect(others.map(({ source, why, inquiries: asked, orders: placed }) => [source, why, asked.length, placed!.length])).toEqual([
    ['老客户介绍', 'none', 2, 1],
    ['', 'blank', 1, 0],
  ]);
}); // prettier-ignore

test('of fewer than five inquiries no percentage is told', () => {
  const { campaigns: lines } = campaignsView(planned(BOOK), 10);
  expect(lines.map(({ won }) => won.zh)).toEqual(['33% (n=6)', '1 / 4', '']);
});

test('what is counted can be opened, row by row', () => {
  const plan = planned(BOOK);
  const [fair] = campaignsView(plan, 10).campaigns;
  expect(broughtRows(plan, fair!.id, 'inquiries', 100).rows.map(({ order }) => order)).toEqual(['Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-5', 'Q-6']); // prettier-ignore
  expect(broughtRows(plan, fair!.id, 'orders', 100).rows.map(({ order }) => order)).toEqual(['A-1', 'A-2']);
  expect(broughtRows(plan, fair!.id, 'inquiries', 2).total).toBe(6);
  expect(fair!.after).toBe(1);
  expect(fair!.isOver).toBe(true);
});

test('a book without orders cannot tell the cost of one', () => {
  const plan = planned([BOOK[0]!, BOOK[2]!]);
  expect(brought(plan).map(([, placed, , perOrder]) => [placed, perOrder])).toEqual([[undefined, undefined], [undefined, undefined], [undefined, undefined]]); // prettier-ignore
  expect(campaignsView(plan, 10).campaigns.map(({ perOrder }) => perOrder.zh)).toEqual(['看不出', '看不出', '看不出']); // prettier-ignore
});

test('without a spend no cost is told', () => {
  const plan = planned([BOOK[0]!, campaigns({ 渠道: '广交会' })]);
  expect(campaignsView(plan, 10).campaigns.map(({ perInquiry }) => perInquiry.zh)).toEqual(['没填花费']);
});

test('a spend in another currency than its column says was typed all the same: it is not read, and none is guessed', () => {
  const plan = planned([BOOK[0]!, campaigns({ 渠道: '广交会', 花费: 'EUR 500', 币种: 'USD' }, { 渠道: '阿里国际站', 花费: 0, 币种: 'USD' })]); // prettier-ignore
  expect(campaignsView(plan, 10).campaigns.map(({ perInquiry }) => perInquiry.zh)).toEqual(['花费读不出', 'USD 0']); // prettier-ignore
});

describe('an order comes of', () => {
  const traced = (asked: readonly Told[], placed: readonly Told[]) => {
    const plan = planned([inquiries(...asked), orders(...placed)]);
    const { of, unsure } = ordersTraced(plan);
    return {
      of: [...of].map(([inquiry, own]) => [inquiry.entry.order, own.map(({ order }) => order)]),
      unsure: [...unsure.keys()].map(({ order }) => order),
    };
  };

  test('the newest inquiry of its customer before it, each bringing one', () => {
    expect(
      traced(
        [ask(1, 'Nordvik', '官网', '2026-08-01'), ask(2, 'Nordvik', '官网', '2026-09-01'), ask(3, 'Nordvik', '官网', '2026-11-20')],
        [
          { 订单号: 'A-1', 客户: 'Nordvik', 下单日期: '2026-09-10' },
          { 订单号: 'A-2', 客户: 'nordvik', 下单日期: '2026-09-20' },
          { 订单号: 'A-3', 客户: 'Nordvik', 下单日期: '2026-10-20' },
        ],
      ).of,
    ).toEqual([['Q-2', ['A-1']], ['Q-1', ['A-2']]]);
  }); // prettier-ignore

  test('none, where the customer had asked by different ways', () => {
    expect(
      traced(
        [ask(1, 'Nordvik', '官网', '2026-08-01'), ask(2, 'Nordvik', '广交会', '2026-09-01')],
        [{ 订单号: 'A-1', 客户: 'Nordvik', 下单日期: '2026-09-10' }],
      ),
    ).toEqual({ of: [], unsure: ['A-1'] });
  });

  test('none, where it was placed before they asked or was cancelled', () => {
    expect(
      traced(
        [ask(1, 'Nordvik', '官网', '2026-10-01'), ask(2, 'Brunnen', '官网', '2026-10-01')],
        [
          { 订单号: 'A-1', 客户: 'Nordvik', 下单日期: '2026-09-30' },
          { 订单号: 'A-2', 客户: 'Brunnen', 下单日期: '2026-10-05', 状态: '已取消' },
        ],
      ).of,
    ).toEqual([]);
  });

  test('the inquiry whose number it names, whoever asked since', () => {
    const plan = planOf(
      bookOf(
        inquiries(ask(1, 'Nordvik', '官网', '2026-08-01'), ask(2, 'Nordvik', '广交会', '2026-09-01')),
        sheetOf('订单', [
          ['订单号', '询盘编号', '客户', '下单日期', '工厂交期', 'ETD', '付款方式'],
          ['A-1', 'q-1', 'Nordvik', day('2026-10-10'), day('2026-12-12'), day('2026-12-20'), 'T/T'],
        ]),
      ),
      NOW,
    );
    expect([...ordersTraced(plan).of].map(([{ source }, own]) => [source, own.map(({ order }) => order)])).toEqual([['官网', ['A-1']]]); // prettier-ignore
  });
});

describe('which campaign an inquiry counts for', () => {
  const counted = (told: readonly Told[], source: string, on: string) => {
    const { campaigns: own, others } = campaignResults(
      planned([inquiries(ask(1, 'Nordvik', source, on)), campaigns(...told)]),
    );
    return own.find(({ inquiries: asked }) => asked.length > 0)?.campaign.number ?? others[0]!.why;
  };
  const SPRING = { 渠道: '广交会', 开始: '2026-04-15', 结束: '2026-05-05' };
  const AUTUMN = { 渠道: '广交会', 开始: '2026-10-15', 结束: '2026-11-04' };

  test.each([
    ['2026-04-14', 'outside'],
    ['2026-04-15', 'T-1'],
    ['2026-05-05', 'T-1'],
    // Leads that are written down later: up to 90 days after the last one, 5 May + 90 = 3 August.
    ['2026-08-03', 'T-1'],
    ['2026-08-04', 'outside'],
    ['2026-10-15', 'T-2'],
    ['2026-11-20', 'T-2'],
  ])('of two fairs one after the other, on %s: %s', (on, number) => {
    expect(counted([SPRING, AUTUMN], '广交会', on)).toBe(number);
  });

  test('of two that run at once neither, unless its source names one', () => {
    const both = [
      { 渠道: 'Google', 名称: '搜索广告', 来源词: 'Google Ads' },
      { 渠道: 'Google', 名称: '优化' },
    ];
    expect(counted(both, 'google', '2026-10-10')).toBe('several');
    expect(counted(both, 'GOOGLE ADS', '2026-10-10')).toBe('T-1');
    expect(counted(both, '优化', '2026-10-10')).toBe('T-2');
    expect(counted(both, 't-2', '2026-10-10')).toBe('T-2');
  });

  test('two that cannot be told apart are a finding', () => {
    const plan = planned([
      inquiries(ask(1, 'Nordvik', 'Google')),
      campaigns({ 渠道: 'Google' }, { 渠道: 'Google' }),
    ]);
    expect(KNOWLEDGE.findings(plan).map(({ message }) => message.zh)).toEqual([
      '来源“Google”的 1 条询盘同时对得上几个推广，没有算给任何一个。请用“来源词”或起止日期把它们分开。',
    ]);
  });

  test('without a day it counts only for a campaign without days', () => {
    expect(counted([{ 渠道: '官网' }], '官网', '')).toBe('T-1');
    expect(counted([SPRING], '广交会', '')).toBe('undated');
  });
});

test.each(['询盘来源', '客户来源', '渠道', '来源渠道', '来源', '线索来源', 'Lead Source', 'Inquiry Source', 'Channel', 'Source'])(
  'a column “%s” of a sheet of inquiries says where they come from',
  (header) => {
    const plan = planOf(
      bookOf(
        sheetOf('询盘', [
          ['询盘编号', '询盘日期', '客户', '国家', header, '首次回复', '报价日期'],
          ['Q-1', day('2026-11-02'), 'Nordvik', '挪威', 'Canton Fair', day('2026-11-02'), null],
        ]),
      ),
      NOW,
    );
    expect(inquiriesOf(plan).all.map(({ source, place }) => [source, place.column])).toEqual([['Canton Fair', 5]]);
  },
); // prettier-ignore

test('a sheet of inquiries without such a column is named; in a sheet of orders the header means nothing', () => {
  const plan = planOf(
    bookOf(
      sheetOf('询盘', [
        ['询盘编号', '询盘日期', '客户', '国家', '首次回复', '报价日期'],
        ['Q-1', day('2026-11-02'), 'Nordvik', '挪威', null, null],
      ]),
      sheetOf('订单', [
        ['订单号', '客户', '下单日期', '工厂交期', 'ETD', '来源'],
        ['A-1', 'Brunnen', day('2026-10-12'), day('2026-12-12'), day('2026-12-20'), '自营'],
      ]),
    ),
    NOW,
  );
  const { all, withoutSource } = inquiriesOf(plan);
  expect([all.map(({ source }) => source), withoutSource]).toEqual([[''], ['询盘']]);
});

test('whatever the cells hold, every inquiry counts once and never for two', () => {
  const text = fc.oneof(fc.constantFrom('广交会', 'Google', '', '__proto__', 'constructor', '\ud800', 'x'.repeat(10000)), fc.string()); // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (asked, channels) => {
      const plan = planned([
        inquiries(...asked.map(([customer, source], at) => ask(at + 1, customer, source))),
        campaigns(...channels.map((channel) => ({ 渠道: channel, 花费: 100 }))),
      ]);
      const { campaigns: own, others } = campaignResults(plan);
      const counted = [...own, ...others].flatMap(({ inquiries: each }) => each);
      expect(counted.length).toBe(inquiriesOf(plan).all.length);
      expect(new Set(counted).size).toBe(counted.length);
    }),
    { numRuns: 25 },
  ); // prettier-ignore
});

test.each<[string, Told, string | undefined, string | undefined]>([
  ['no currency: renminbi', { 币种: '', 预算: 3000, 花费: 2000 }, 'CNY 3,000', 'CNY 2,000'],
  ['no currency, the amount says its own', { 币种: '', 预算: 'USD 300', 花费: '¥2,000' }, 'USD 300', 'CNY 2,000'],
  ['a currency that nobody can read says nothing of the amounts', { 币种: '塑料币', 预算: 3000, 花费: 'USD 5' }, '', 'USD 5'],
])('%s', (_, told, budget, spend) => {
  const [line] = campaignsView(planned([campaigns({ 渠道: '展会', ...told })]), 1).campaigns;
  expect([line!.budget, line!.spend]).toEqual([budget, spend]);
}); // prettier-ignore

test('the cost of one is rounded to the smallest unit of the currency', () => {
  // 100 / 3 = 33.33; of yen, which has no smaller unit, 33.
  expect(each({ minor: 10000, currency: 'CNY' }, 3)).toEqual({ minor: 3333, currency: 'CNY' });
  expect(each({ minor: 100, currency: 'JPY' }, 3)).toEqual({ minor: 33, currency: 'JPY' });
  expect(each(undefined, 3)).toBeUndefined();
  expect(each({ minor: 1, currency: 'CNY' }, 0)).toBeUndefined();
});
