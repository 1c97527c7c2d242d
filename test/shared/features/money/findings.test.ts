import { columnLetters } from '../../../../shared/book/address';
import { applyPatch } from '../../../../shared/book/apply';
import { CAPABILITIES } from '../../../../shared/features';
import { allFindings } from '../../../../shared/features/findings/all';
import { proposeFix } from '../../../../shared/features/findings/fix';
import { proposeKeep } from '../../../../shared/features/findings/keep';
import type { Finding } from '../../../../shared/finding';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { day } from '../../../tools/book';
import { moneyPlan, NOW, sailed, sheet, type OrderCells } from '../../../tools/money-book';

const findings = (plan: Plan, kind: string): readonly Finding[] =>
  allFindings(CAPABILITIES, plan).filter((each) => each.kind === kind);
const told = (plan: Plan, kind: string): string[] =>
  findings(plan, kind).map(({ place, message }) => `${place.sheet}!${columnLetters(place.column)}${place.row} ${message.zh}`); // prettier-ignore

const PAYMENTS = ['订单号', '款项', '收款方', '金额', '币种', '到期日'];
const RECEIPTS = ['收款号', '订单号', '到账日期', '金额', '币种'];
const receipt = (number: string, order: string) => [number, order, day('2026-04-20'), 10000, 'USD'];

describe('rows for an order that the book does not have', () => {
  const orders: OrderCells[] = [{ 订单号: 'SC-2601' }, { 订单号: 'SC-2614' }];

  test('of payments and receipts are told at their cells, with the order that is spelled almost so', () => {
    const payments = sheet('跟单_付款', PAYMENTS, ['SC2601', '海运费', 'Evergrand', 1200, 'USD', null], ['SC-26I4', '验货费', 'QC', 300, 'USD', null], ['PO-77', '其他', '', 5, 'USD', null]); // prettier-ignore
    const plan = moneyPlan(orders, payments, sheet('跟单_收款', RECEIPTS, receipt('R-1', 'sc_2601'), receipt('R-2', 'SC-2614'))); // prettier-ignore
    expect(told(plan, 'payment')).toEqual([
      '跟单_付款!A2 订单表里没有“SC2601”，有“SC-2601”：是不是这一单？',
      '跟单_付款!A3 订单表里没有“SC-26I4”，有“SC-2614”：是不是这一单？',
      '跟单_付款!A4 订单表里没有“PO-77”：是不是写法不同？请核对订单号',
    ]);
    expect(told(plan, 'receipt')).toEqual([
      '跟单_收款!B2 订单表里没有“sc_2601”，有“SC-2601”：是不是这一单？',
    ]);
  });

  test('are put right with a press, one by one', () => {
    const plan = moneyPlan(orders, sheet('跟单_付款', PAYMENTS, ['SC2601', '海运费', 'Evergrand', 1200, 'USD', null])); // prettier-ignore
    const [finding] = findings(plan, 'payment');
    const { patch } = proposeFix(plan, [finding!], 'payment', finding!.place);
    const { book } = applyPatch(plan.book, patch);
    expect(told(planOf(book, NOW), 'payment')).toEqual([]);
    expect(finding!.fix).toBeUndefined();
  });

  test('another width, case or a blank is the same order', () => {
    const plan = moneyPlan(orders, sheet('跟单_付款', PAYMENTS, ['ｓｃ-2601 ', '海运费', '', 1200, 'USD', null])); // prettier-ignore
    expect(told(plan, 'payment')).toEqual([]);
  });
});

test('a payment whose amount cannot be read stands among the findings', () => {
  const plan = moneyPlan([{}], sheet('跟单_付款', PAYMENTS, ['M-1', '海运费', 'Evergrand', '约一千', 'USD', null])); // prettier-ignore
  expect(told(plan, 'config')).toContainEqual(expect.stringContaining('跟单_付款!D2 “约一千”不是金额'));
});

describe('an amount of nothing or less', () => {
  test.each([
    ['0', 0, '出货!D2 M-1 的金额是 0，按付款条款却有款要收'],
    ['a credit note among the orders', -500, '出货!D2 M-1 的金额是 USD -500.00，没有算作应收'],
  ])('%s is asked at its cell', (_, amount, sentence) => {
    expect(told(moneyPlan([{ 金额: amount }, {}]), 'amount')).toEqual([expect.stringContaining(sentence)]);
  });

  test.each<[string, OrderCells[]]>([
    ['of goods that are free', [{ 金额: 0, 付款方式: 'FOC' }]],
    ['that is blank', [{ 金额: null }]],
    ['of a discount beside goods of the same order', [{ 订单号: 'M-9', 金额: 900 }, { 订单号: 'M-9', 金额: -50 }]],
  ])('%s is not', (_, orders) => {
    expect(told(moneyPlan(orders), 'amount')).toEqual([]);
  }); // prettier-ignore

  test('stays as it is when somebody says so', () => {
    const plan = moneyPlan([{ 金额: 0 }]);
    const [finding] = findings(plan, 'amount');
    const { patch } = proposeKeep(plan, [finding!], 'amount', finding!.place, '张敏');
    expect(told(planOf(applyPatch(plan.book, patch).book, NOW), 'amount')).toEqual([]);
  });
});

describe('an order that is completed without a receipt', () => {
  const completed = (number: string, paid: string): OrderCells =>
    sailed('2026-03-01', { 订单号: number, 下单日期: day('2026-01-05'), 尾款到账: day(paid), 报关日期: day('2026-03-01'), 出口日期: day('2026-03-01'), 收汇日期: day(paid), 退税日期: day('2026-05-01') }); // prettier-ignore
  const orders = [
    completed('OLD-1', '2026-04-02'),
    completed('NEW-1', '2026-04-20'),
    completed('NEW-2', '2026-04-28'),
    sailed('2026-05-10', { 订单号: 'OPEN-1', 下单日期: day('2026-02-02') }),
  ];
  const withReceipts = (...rows: ReturnType<typeof receipt>[]): Plan =>
    moneyPlan(orders, sheet('跟单_收款', RECEIPTS, ...rows));

  test('is told where another completed order has some', () => {
    const phases = withReceipts(receipt('R-1', 'NEW-1')).tables[0]!.rows.map(({ order }) => order.phase);
    expect(phases.slice(0, 3)).toEqual(['closed', 'closed', 'closed']);
    expect(told(withReceipts(receipt('R-1', 'NEW-1')), 'no receipt')).toEqual([
      '出货!A4 NEW-2 已经完结，收款记录里没有它的款，别的完结订单有：请补上收款，或确认不用记',
    ]);
  });

  test('not where receipts are kept of open orders only, nor where all have theirs', () => {
    expect(told(withReceipts(receipt('R-1', 'OPEN-1')), 'no receipt')).toEqual([]);
    expect(told(withReceipts(receipt('R-1', 'NEW-1'), receipt('R-2', 'NEW-2')), 'no receipt')).toEqual([]);
    expect(told(moneyPlan(orders), 'no receipt')).toEqual([]);
  });

  test('nor where most completed orders have none: receipts are kept of some orders only', () => {
    const more = [...orders, completed('NEW-3', '2026-04-29')];
    const plan = moneyPlan(more, sheet('跟单_收款', RECEIPTS, receipt('R-1', 'NEW-1')));
    expect(told(plan, 'no receipt')).toEqual([]);
  });

  test('stays so when somebody says so', () => {
    const plan = withReceipts(receipt('R-1', 'NEW-1'));
    const [finding] = findings(plan, 'no receipt');
    const { patch } = proposeKeep(plan, [finding!], 'no receipt', finding!.place, '张敏');
    expect(told(planOf(applyPatch(plan.book, patch).book, NOW), 'no receipt')).toEqual([]);
  });
});
