import { checkedUp, checkupBook } from '../../tools/checkup-book';

const STAGES = [
  { key: 'purchase', name: '采购下单', evidence: 'purchase_date' },
  { key: 'material', name: '物料到齐', after: 'purchase', evidence: 'material_in' },
];

/** So many orders that were bought for at once and whose material took two days each. */
const slowestOf = (orders: number) =>
  checkedUp(
    checkupBook(
      STAGES,
      Array.from({ length: orders }, (_, at) => ({
        订单号: `P-${at + 1}`,
        客户: 'Nordvik',
        下单日期: `2026-03-0${at + 1}`,
        采购日期: `2026-03-0${at + 1}`,
        物料到齐: `2026-03-0${at + 3}`,
      })),
    ),
  ).bottleneck.byTime;

test('the share of time of a bottleneck is told from five times on, its days always', () => {
  expect(slowestOf(4)).toEqual({ stage: 'material', days: 8, share: undefined });
  expect(slowestOf(5)).toEqual({ stage: 'material', days: 10, share: 1 });
});
