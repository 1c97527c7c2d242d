import { deadlinesOf, lossNoticeOf } from '../../../shared/money/deadlines';
import { ledgerOf } from '../../../shared/money/ledger';
import { refundOf } from '../../../shared/money/refund';
import { sumWords } from '../../../shared/money/sums';
import type { Plan } from '../../../shared/plan/plan';
import { isoDay } from '../../../shared/time/moment';
import { day } from '../../tools/book';
import { moneyPlan, sailed, sheet, type OrderCells } from '../../tools/money-book';

const LINES = sheet(
  '跟单_明细',
  ['订单号', '货号', '数量', '单价', '币种', '折扣'],
  ['M-1', 'PV-1', 100, 50, 'USD', null],
  ['M-1', 'TX-2', 10, 12.3456, null, 0.05],
);
const PRODUCTS = sheet(
  '跟单_产品',
  ['货号', 'HS编码', '退税率'],
  ['PV-1', '8541430000', 0.09],
  ['TX-2', '6302600090', 0.13],
);
const REFUND_RATES = sheet(
  '跟单_退税率',
  ['HS编码', '退税率', '生效日期'],
  ['8541430000', 0.09, day('2025-01-01')],
  ['8541430000', 0, day('2026-04-01')],
);
const USD = sheet('跟单_汇率', ['从', '到', '汇率', '日期'], ['USD', 'CNY', 7, day('2026-01-01')]);
const first = (plan: Plan) => ledgerOf(plan)[0]!;
const refund = (order: OrderCells) => {
  const plan = moneyPlan([order], LINES, PRODUCTS, REFUND_RATES, USD);
  return refundOf(plan, first(plan));
};

describe('the refund of an order, line by line', () => {
  test('by the rate in force on the export date: photovoltaic goods get nothing from 1 April 2026', () => {
    const before = refund({ 出口日期: day('2026-03-31') })!;
    expect(before.lines.map(({ item, base, rate, by }) => [item, sumWords(base!), rate, by])).toEqual([
      ['PV-1', 'USD 5,000.00', 0.09, 'dated'],
      ['TX-2', 'USD 117.28', 0.13, 'card'],
    ]);
    expect(sumWords(before.total!.money)).toBe('CNY 3,256.75'); // (450 + 15.25) × 7
    const after = refund({ 出口日期: day('2026-04-01') })!;
    expect(after.lines[0]!.rate).toBe(0);
    expect(sumWords(after.total!.money)).toBe('CNY 106.75');
  });

  test('the declaration’s export date goes before the sailing, that before the day of the declaration', () => {
    const on = (cells: OrderCells): string => isoDay(refund(cells)!.exported);
    expect(
      on({ 出口日期: day('2026-03-30'), 实际开船: day('2026-04-02'), 报关日期: day('2026-03-28') }),
    ).toBe('2026-03-30');
    expect(on({ 实际开船: day('2026-04-02'), 报关日期: day('2026-03-28') })).toBe('2026-04-02');
    expect(on({ 报关日期: day('2026-03-28') })).toBe('2026-03-28');
  });

  test('is not known before the export, and not in renminbi without a written rate', () => {
    expect(refund({ 船期: day('2026-06-01') })).toBeUndefined();
    const plan = moneyPlan([{ 出口日期: day('2026-03-31') }], LINES, PRODUCTS);
    expect(refundOf(plan, first(plan))!.total).toBeUndefined();
  });
});

describe('deadlines of money', () => {
  const deadlines = (cells: OrderCells) =>
    deadlinesOf(first(moneyPlan([cells]))).map(({ stage, due, hard }) => [
      stage,
      ...[due, hard].map((each) => (each === undefined ? '' : isoDay(each))),
    ]);

  test('收汇 by 30 April of the year after the export, the refund softly then and at the latest in 36 months', () => {
    const found = deadlines(sailed('2026-03-16', { 报关日期: day('2026-03-14') }));
    expect(found).toContainEqual(['refund', '2027-04-30', '2029-03-16']);
    expect(found.find(([stage]) => stage === 'forex')).toEqual(['forex', '2027-04-30', '2027-04-30']);
  });

  test('none once it is done', () => {
    const found = deadlines(
      sailed('2026-03-16', { 退税日期: day('2026-05-10'), 收汇日期: day('2026-04-16') }),
    );
    expect(found.map(([stage]) => stage)).not.toContain('refund');
  });

  test('a possible loss is reported by the days of the customer’s policy, and never by a default', () => {
    const { parts } = first(moneyPlan([sailed('2026-03-16')]));
    expect(isoDay(lossNoticeOf(parts, { lossDays: 60 })!.by)).toBe('2026-06-14');
    expect(lossNoticeOf(parts, { lossDays: undefined })).toBeUndefined();
    expect(lossNoticeOf(first(moneyPlan([sailed('2026-05-16')])).parts, { lossDays: 60 })).toBeUndefined();
  });
});
