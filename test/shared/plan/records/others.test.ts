import { isoOf } from '../../../../shared/time/moment';
import { factsOfRow } from '../../../../shared/plan/facts-of-row';
import { moneyPartsOf } from '../../../../shared/plan/money-parts';
import { moneyText } from '../../../../shared/records/money';
import { whyOf } from '../../../../shared/plan/why';
import type { Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { found, NOW, planWith, receipt, rowIn, stageOf, type Cells } from '../../../tools/record-book';

const why = (planned: Plan, key: string, at = 0) => {
  const { order } = rowIn(planned, at);
  const stage = stageOf(planned, key, at);
  return whyOf(order, stage, order.clocks[stage.stage.index]!, NOW);
};
const factsOf = (planned: Plan, at = 0) => factsOfRow(planned.tables[0]!, rowIn(planned, at).row, NOW);

describe('the credit of an order goes over its own L/C columns', () => {
  const LC: Cells = {
    付款方式: 'L/C at sight',
    信用证号: 'LC-77',
    最迟装运期: day('2026-05-10'),
    信用证效期: null,
  };
  const credit = (more: Cells = {}): Cells => ({
    '20 信用证号': 'LC-77', 订单号: null, '44C 最迟装运': day('2026-05-31'), '31D 到期日': day('2026-06-21'), '48 交单天数': 15, ...more,
  }); // prettier-ignore

  it('found by the L/C number, with differences at the cell', () => {
    const planned = planWith([LC], { 跟单_信用证: [credit()] });
    const facts = factsOf(planned);
    expect([facts.date('lc_latest_ship'), facts.date('lc_expiry')].map((date) => isoOf(date!))).toEqual([
      '2026-05-31',
      '2026-06-21',
    ]);
    expect(facts.number('lc_present_days')).toBe(15);
    expect(found(planned)).toEqual([
      '订单!M2 “最迟装运期”和信用证表的“44C 最迟装运”不一致：信用证 LC-77 是 2026-05-31，按信用证表算，请核对',
    ]);
  });

  it('found by the order that the row names, and named in the explanation of what it makes due', () => {
    const planned = planWith([{ ...LC, 信用证号: null }], { 跟单_信用证: [credit({ 订单号: 'A-1、B-2' })] });
    expect(isoOf(factsOf(planned).date('lc_expiry')!)).toBe('2026-06-21');
    expect(isoOf(stageOf(planned, 'present').due!)).toBe('2026-05-06');
    const late = planWith([{ ...LC, ATD: day('2026-06-15'), ETD: day('2026-06-15') }], { 跟单_信用证: [credit()] }); // prettier-ignore
    expect(why(late, 'present').deadline.zh).toContain('信用证表的“31D 到期日”');
  });

  it('a blank of the credit leaves the cell to speak; two credits of one order leave both aside', () => {
    const blank = planWith([LC], { 跟单_信用证: [credit({ '44C 最迟装运': null })] });
    expect(isoOf(factsOf(blank).date('lc_latest_ship')!)).toBe('2026-05-10');
    const two = [
      credit({ '20 信用证号': 'X', 订单号: 'A-1' }),
      credit({ '20 信用证号': 'Y', 订单号: 'A-1' }),
    ];
    const planned = planWith([{ ...LC, 信用证号: null }], { 跟单_信用证: two });
    expect(isoOf(factsOf(planned).date('lc_latest_ship')!)).toBe('2026-05-10');
  });
});

describe('the card of the customer', () => {
  const card = (more: Cells = {}): Cells => ({ 客户: 'Nordvik', 别名: 'NV', 付款条款: 'O/A 30 days', 信用额度: null, 限额币种: 'USD', 额度到期: null, ...more }); // prettier-ignore

  it('gives the term that the order lacks, and says so; the order’s own goes over it', () => {
    const planned = planWith([{ 付款方式: null, 客户: 'NV' }, { 订单号: 'A-2' }], { 跟单_客户: [card()] });
    expect(isoOf(stageOf(planned, 'credit_due').due!)).toBe('2026-05-20');
    expect(why(planned, 'credit_due').status.zh).toContain('订单没写付款条款，按客户卡片');
    expect(stageOf(planned, 'credit_due', 1).status).toBe('not applicable');
    expect(why(planned, 'balance', 1).status.zh).not.toContain('客户卡片');
  });

  it('counts on a sheet of the team’s own that stands in its place', () => {
    const settings = [
      { 项目: '当作', 工作表: '客户资料', 列: null, 列标题: null, 值: '跟单_客户' },
      { 项目: '当作的列', 工作表: '客户资料', 列: 'A', 列标题: '买家', 值: '客户' },
      { 项目: '当作的列', 工作表: '客户资料', 列: 'B', 列标题: '结算', 值: '付款条款' },
    ];
    const planned = planWith([{ 付款方式: null }], { 客户资料: [{ 买家: 'Nordvik', 结算: 'O/A 30 days' }], 跟单_设置: settings }); // prettier-ignore
    expect(planned.config.settings.records).toHaveLength(1);
    expect(isoOf(stageOf(planned, 'credit_due').due!)).toBe('2026-05-20');
  });

  describe('its limit is the credit record', () => {
    const OPEN: Cells = {
      付款方式: 'O/A 60 days',
      工厂交期: day('2026-06-20'),
      ETD: day('2026-06-28'),
      ATD: null,
    };
    const checked = (limit: Cells, orders: readonly Cells[] = [OPEN], more = {}): [string, string] => {
      const planned = planWith(orders, { 跟单_客户: [card(limit)], ...more });
      return [stageOf(planned, 'credit_ok').status, why(planned, 'credit_ok').status.zh];
    };

    it('where it covers what is open with this order', () => {
      const [status, said] = checked({ 信用额度: 20_000, 额度到期: day('2026-12-31') }, [OPEN, { ...OPEN, 订单号: 'A-2' }]); // prettier-ignore
      expect(status).toBe('done');
      expect(said).toContain('信用额度 USD 20,000.00，2026-12-31 到期，连这一单未收 USD 20,000.00，够用');
    });

    it('not where more is open, or it has ended', () => {
      const two = [OPEN, { ...OPEN, 订单号: 'A-2' }];
      const [status, said] = checked({ 信用额度: 19_999 }, two);
      expect(status).toBe('behind');
      expect(said).toContain('超出额度');
      expect(checked({ 信用额度: 50_000, 额度到期: day('2026-05-17') })[1]).toContain('额度已过期');
    });

    it('of what is paid nothing is asked', () => {
      const paid = planWith([{ ...OPEN, 尾款到账: day('2026-05-15') }, { ...OPEN, 订单号: 'A-2' }], { 跟单_客户: [card({ 信用额度: 5 })] }); // prettier-ignore
      expect(why(paid, 'credit_ok').status.zh).not.toContain('信用额度');
      expect(why(paid, 'credit_ok', 1).status.zh).toContain('超出额度');
    });

    it('what was received is open no more', () => {
      const receipts = { 跟单_收款: [receipt('2026-05-01', 4000)] };
      expect(checked({ 信用额度: 6000 }, [OPEN], receipts)[0]).toBe('done');
    });

    it('adds other currencies only by a rate that is written, and tells its day', () => {
      const two = [OPEN, { ...OPEN, 订单号: 'A-2', 币种: 'EUR' }];
      expect(checked({ 信用额度: 30_000 }, two)[1]).toContain('缺 EUR 的汇率');
      const rates = { 跟单_汇率: [{ 从: 'EUR', 到: 'USD', 汇率: 1.1, 日期: day('2026-05-04') }] };
      const [status, said] = checked({ 信用额度: 30_000 }, two, rates);
      expect([status, said.includes('USD 21,000.00'), said.includes('2026-05-04')]).toEqual([
        'done',
        true,
        true,
      ]);
    });

    it('cannot be told where an order’s amount is blank; a card without a limit says nothing', () => {
      expect(checked({ 信用额度: 90_000 }, [OPEN, { ...OPEN, 订单号: 'A-2', 金额: null }])[1]).toContain(
        'A-2',
      );
      const none = checked({});
      expect(none).toEqual(checked({ 信用额度: null, 客户: 'Somebody else' }));
    });
  });
});

describe('the lines of an order', () => {
  const line = (quantity: number, price: number | null, more: Cells = {}): Cells => ({ 订单号: 'A-1', 货号: `S${quantity}`, 数量: quantity, 单价: price, 币种: 'USD', 折扣: null, ...more }); // prettier-ignore
  const amounts = (planned: Plan): string[] =>
    moneyPartsOf(planned, { table: planned.tables[0]!, row: rowIn(planned) }).map(({ amount }) => amount ? moneyText(amount) : '?'); // prettier-ignore

  it('come to the amount that the order lacks', () => {
    const planned = planWith([{ 金额: null, 币种: null }], { 跟单_明细: [line(100, 10), line(1000, 9.5, { 折扣: '10%' })] }); // prettier-ignore
    expect(amounts(planned)).toEqual(['USD 2,865.00', 'USD 6,685.00']);
    expect(found(planned)).toEqual([]);
  });

  it('are told where they differ from the order’s amount, which counts', () => {
    const planned = planWith([{}], { 跟单_明细: [line(100, 10), line(1000, 9.5)] });
    expect(amounts(planned)).toEqual(['USD 3,000.00', 'USD 7,000.00']);
    expect(found(planned)).toEqual([
      '订单!C2 “金额”是 USD 10,000.00，明细合计 USD 10,500.00；按订单表算，请核对',
    ]);
    expect(found(planWith([{}], { 跟单_明细: [line(1000, 10.0004)] }))).toEqual([]);
  });

  it('are no amount where one has no price, or they are in two currencies', () => {
    const blank = { 金额: null };
    expect(amounts(planWith([blank], { 跟单_明细: [line(1, 1), line(2, null)] }))).toEqual(['?', '?']);
    expect(amounts(planWith([blank], { 跟单_明细: [line(1, 1), line(2, 1, { 币种: 'EUR' })] }))).toEqual(['?', '?']); // prettier-ignore
  });

  it('are no amount where one of them cannot be read', () => {
    const unread = line(2, 1, { 数量: '两箱' });
    expect(amounts(planWith([{ 金额: null }], { 跟单_明细: [line(1, 1), unread] }))).toEqual(['?', '?']);
  });
});
