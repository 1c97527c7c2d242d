import { plan } from '../../../shared/plan/plan';
import { isOfOrder, type RowFacts } from '../../../shared/plan/row-facts';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

test.each([
  'order_no', 'customer_po', 'pi_no', 'contract_no', 'customer', 'country', 'salesperson', 'merchandiser', 'purchaser',
  'qc', 'docs_clerk', 'department', 'currency', 'incoterm', 'payment_term', 'order_date', 'cust_due', 'deposit_amount', 'deposit_date',
  'pay_status', 'lc_no', 'lc_latest_ship', 'lc_expiry', 'lc_present_days', 'partial_ship', 'transship', 'pol', 'pod',
])('%s is of the whole order, and often written in its first row only', (field) => expect(isOfOrder(field)).toBe(true)); // prettier-ignore

test.each(['etd', 'atd', 'qty', 'shipped_qty', 'sku', 'remark', 'bl_no'])('%s is of a row', (field) =>
  expect(isOfOrder(field)).toBe(false),
);

const rowWith = (cells: Readonly<Record<string, TestCell>>): RowFacts => {
  const all = { 订单号: 'A-1', 客户: 'Nordvik', 下单日期: day('2026-03-02'), ETD: day('2026-06-01'), ATD: null, ...cells };
  const book = bookOf(sheetOf('订单', [Object.keys(all), Object.values(all)]));
  return plan(book, moment('2026-05-18 10:00')).tables[0]!.rows[0]!.order.cells;
}; // prettier-ignore

test.each([
  ['取消', 'cancelled'],
  ['已取消', 'cancelled'],
  ['客户说可能取消，等确认一下再说吧', 'open'],
  ['', 'open'],
  ['加急', 'open'],
])('beside the order stands: %s', (remark, state) => expect(rowWith({ 备注: remark }).state).toBe(state));

test.each([
  [10000, 10000],
  ['USD 10,000.00', 10000],
  ['待定', undefined],
  [null, undefined],
])('an amount written %s', (cell, amount) =>
  expect(rowWith({ 金额USD: cell }).number('amount')).toBe(amount),
);

test('a date that was changed in its cell', () => {
  expect(rowWith({ 交期: '5/1改5/10' }).replaced('cust_due')).toBeMoment('2026-05-01');
  expect(rowWith({ 交期: day('2026-05-10') }).replaced('cust_due')).toBeUndefined();
});
