import { marginsOf } from '../../../shared/money/margin';
import { openPayables, payablesOf } from '../../../shared/money/payables';
import { settlementOf } from '../../../shared/money/settlement';
import { sumsWords, sumWords } from '../../../shared/money/sums';
import type { Plan } from '../../../shared/plan/plan';
import { isoDay } from '../../../shared/time/moment';
import { day, type TestCell } from '../../tools/book';
import { moneyPlan, sailed, sheet } from '../../tools/money-book';

const payments = (...rows: readonly (readonly TestCell[])[]) =>
  sheet('跟单_付款', ['订单号', '款项', '收款方', '金额', '币种', '到期日', '付款日期', '已付金额'], ...rows);
const rates = (...rows: readonly (readonly TestCell[])[]) =>
  sheet('跟单_汇率', ['从', '到', '汇率', '日期'], ...rows);

describe('what we owe', () => {
  const plan = moneyPlan(
    [sailed('2026-04-20')],
    payments(
      ['M-1', '工厂定金', '海宁纺织', 20000, 'CNY', day('2026-03-01'), day('2026-03-01'), null],
      ['M-1', '工厂尾款', '海宁纺织', 30000, 'CNY', day('2026-05-10'), day('2026-05-11'), 12000],
      ['M-1', '海运费', 'DSV', 900, 'USD', day('2026-05-22'), null, null],
      ['X-9', '佣金', null, 100, 'USD', null, null, null],
    ),
  );

  test('a day without an amount means that all was paid, an amount that only so much was', () => {
    expect(payablesOf(plan).map(({ open }) => sumWords(open))).toEqual([
      'CNY 0.00',
      'CNY 18,000.00',
      'USD 900.00',
      'USD 100.00',
    ]);
  });

  test('the earliest due comes first, with the days past due; without a day it comes last', () => {
    expect(
      openPayables(plan).map(({ kind, due, age }) => [kind, due === undefined ? '' : isoDay(due), age]),
    ).toEqual([
      ['factory_balance', '2026-05-10', 8],
      ['freight', '2026-05-22', 0],
      ['commission', '', 0],
    ]);
  });
});

describe('the margin of an order', () => {
  const marginOf = (plan: Plan) => [...marginsOf(plan).values()][0];
  const costs = payments(
    ['m-1', '工厂尾款', '海宁纺织', 50000, 'CNY', null, null, null],
    ['M-1', '海运费', 'DSV', 500, 'USD', null, day('2026-05-01'), null],
  );

  test('its amount less what is paid and owed, other currencies by the rate that the team wrote', () => {
    const plan = moneyPlan(
      [{}],
      costs,
      rates(['USD', 'CNY', 8, day('2026-05-10')], ['USD', 'CNY', 7, day('2026-06-01')]),
    );
    const { margin, share, costs: sums, rates: used } = marginOf(plan)!;
    expect(sumWords(margin!)).toBe('USD 3,250.00'); // 10,000 − 500 − 50,000 / 8
    expect(share).toBeCloseTo(0.325);
    expect(sumsWords(sums)).toBe('CNY 50,000.00 · USD 500.00');
    expect(used.map(({ on, isInverted }) => [isoDay(on), isInverted])).toEqual([['2026-05-10', true]]);
  });

  test('stays open while a cost has no rate, and says which', () => {
    const { margin, share, missing } = marginOf(moneyPlan([{}], costs))!;
    expect([margin, share, missing]).toEqual([undefined, undefined, ['CNY']]);
  });

  test('nobody knows it without costs, or without an amount', () => {
    expect(marginOf(moneyPlan([{}]))).toBeUndefined();
    expect(marginOf(moneyPlan([{ 金额: null }], costs))).toBeUndefined();
  });
});

test('settled in renminbi: each receipt at its own rate; what has none is told apart', () => {
  const receipts = sheet(
    '跟单_收款',
    ['收款号', '订单号', '到账日期', '金额', '币种', '结汇汇率'],
    ['R-1', 'M-1', day('2026-04-01'), 3000, 'USD', 7.1234],
    ['R-2', 'M-1', day('2026-05-01'), 2000, 'USD', null],
    ['R-3', 'M-1', day('2026-05-02'), -100, 'USD', 7],
  );
  const { cny, without } = settlementOf(moneyPlan([{}], receipts), 'M-1')!;
  expect(sumWords(cny)).toBe('CNY 20,670.20');
  expect(sumsWords(without)).toBe('USD 2,000.00');
  expect(settlementOf(moneyPlan([{}], receipts), 'M-2')).toBeUndefined();
});
