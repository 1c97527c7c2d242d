import { checkupBook, planOf } from '../../tools/checkup-book';

test('a stage that the log reopens on the last day of all has no end, and the order is judged all the same', () => {
  const stages = [
    { key: 'purchase', name: '采购下单', limit: '2wd', evidence: 'purchase_date' },
    { key: 'material', name: '物料到齐', limit: '11d', after: 'purchase', evidence: 'material_in' },
  ];
  const order = { 订单号: 'A-1', 客户: 'Nordvik', 下单日期: '2026-03-02', 采购日期: '2026-03-04', 物料到齐: null, ETD: null }; // prettier-ignore
  const log = [
    { at: '2026-03-05', order: 'A-1', stage: 'purchase', event: 'reopened', date: '9999-12-31' },
  ] as const;
  const [row] = planOf(checkupBook(stages, [order], log)).tables[0]!.rows;
  expect(row!.order.stages.map(({ status }) => status)).toEqual(['data error', 'waiting for predecessor']);
});
