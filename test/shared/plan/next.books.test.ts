import { plan } from '../../../shared/plan/plan';
import type { OrderPlan } from '../../../shared/plan/order-plan';
import { standingText } from '../../../shared/plan/result-patch';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const NOW = moment('2026-05-18 10:00');

function orderIn(header: readonly string[], row: readonly TestCell[]): OrderPlan {
  return plan(bookOf(sheetOf('Orders', [header, row])), NOW).tables[0]!.rows[0]!.order;
}

const statusOf = (order: OrderPlan, key: string): string =>
  order.stages.find(({ stage }) => stage.key === key)!.status;

describe('a sheet whose only columns are of what comes after the sailing', () => {
  const header = ['PO No', 'Customer', 'Payment Terms', 'Qty', 'Order Date', 'Telex Release'];
  const order = orderIn(header, [
    'P1',
    'ACME',
    '30% deposit, 70% against B/L copy',
    500,
    day('2026-05-15'),
    null,
  ]);

  test('has no next step for an order just placed, and says that it is in production', () => {
    expect(order.next).toBeUndefined();
    expect(statusOf(order, 'release')).toBe('waiting for predecessor');
    expect(standingText(order)!.en).toBe('In production; the sheet has no column for this step');
    expect(standingText(order)!.zh).toBe('生产中；现在这一步表里没有列');
  });

  test('is neither behind nor late by a sailing that is only guessed, however old the order', () => {
    const old = orderIn(header, [
      'P1',
      'ACME',
      '30% deposit, 70% against B/L copy',
      500,
      day('2026-01-15'),
      null,
    ]);
    expect([old.late, old.behind, old.next]).toEqual([false, false, undefined]);
  });

  test('has its next step once a column shows that the goods sailed', () => {
    const sailed = orderIn(
      [...header, 'ETD', 'ATD'],
      [
        'P1',
        'ACME',
        '30% deposit, 70% against B/L copy',
        500,
        day('2026-03-15'),
        null,
        day('2026-05-15'),
        day('2026-05-16'),
      ],
    );
    expect(sailed.next?.stage.key).toBe('release');
  });
});

test('what the order carries a date for comes before papers whose day is only reckoned from it', () => {
  const order = orderIn(
    ['PO No', 'Customer', 'Payment Terms', 'Order Date', 'Ex-factory', 'ETD', 'Docs sent'],
    ['P1', 'ACME', 'Net 60', day('2026-04-15'), day('2026-05-30'), day('2026-06-06'), null],
  );
  expect(order.next?.stage.key).toBe('prod_done');
});

test('a contract that the sailing shows was never due after it', () => {
  const order = orderIn(
    ['合同号', '客户', '付款方式', '下单日期', 'ETD', '实际开船', '尾款'],
    ['C1', 'ACME', '30%定金，70%见提单副本', day('2026-02-15'), day('2026-05-12'), day('2026-05-13'), null],
  );
  const contract = order.stages.find(({ stage }) => stage.key === 'pi')!;
  expect([contract.status, contract.due]).toEqual(['done', undefined]);
  const advice = order.stages.find(({ stage }) => stage.key === 'ship_advice')!;
  expect(advice.due).toBeDefined();
});
