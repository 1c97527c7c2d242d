import { plan } from '../../../shared/plan/plan';
import { samePartsBut, type ShippedParts } from '../../../shared/plan/part-shipped';
import type { Rest } from '../../../shared/plan/order-plan';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

/** What is said to be left of orders with such quantities, one a row, of which a shipment sailed on 5 May. */
function restsOf(
  quantities: readonly (readonly [TestCell, TestCell, ...unknown[]])[],
  headers = ['订单数量', '出运数量'],
): (Rest | undefined)[] {
  const header = ['订单号', '客户', '贸易条款', '下单日期', '交期', 'ETD', '实际开船', ...headers];
  const [ordered, due, sails] = ['2026-03-02', '2026-06-10', '2026-05-05'].map(day);
  const rows = quantities.map(([of, has], at) => [
    `A-${at}`,
    'ACME',
    'FOB',
    ordered,
    due,
    sails,
    sails,
    of,
    has,
  ]);
  const planned = plan(bookOf(sheetOf('订单', [header, ...rows])), moment('2026-05-18 10:00'));
  return planned.tables[0]!.rows.map(
    ({ order }) => order.stages.find(({ stage }) => stage.key === 'onboard')!.rest,
  );
}

/** `unit`: of the rest as it is told; undefined: quantities that cannot be compared say nothing. */
const QUANTITIES: readonly (readonly [TestCell, TestCell, number | undefined, string?])[] = [
  [1000, 600, 400, ''],
  ['1000 pcs', '600 pcs', 400, 'pcs'],
  ['1000pcs', '600件', 400, 'pcs'],
  [1000, '600件', 400, '件'],
  ['1000件', 600, 400, '件'],
  [1000, '600箱', undefined],
  ['1000箱', 600, undefined],
  ['1000箱', '600 ctns', 400, '箱'],
  ['1000套', '600 sets', 400, '套'],
  ['1000双', '600 pairs', 400, '双'],
  ['1000 kg', '600公斤', 400, 'kg'],
  ['1000吨', '600 tons', 400, '吨'],
  ['1000打', '600 dozens', 400, '打'],
  ['1000米', '600 meters', 400, '米'],
  ['1000码', '600 yards', 400, '码'],
  ['1000卷', '600 rolls', 400, '卷'],
  ['1000件', '600箱', undefined],
  ['1000套', '600件', undefined],
  [1000, '60%', undefined],
  [1000, 'part', undefined],
  [1000, 949, 51, ''],
  [1000, 950, undefined],
  [1000, 50, 950, ''],
  [1000, 49, undefined],
  [0.3, 0.1, 0.2, ''],
  [0, 0, undefined],
];

const rests = restsOf(QUANTITIES);
test.each(QUANTITIES.map(([of, has], at) => [of, has, at] as const))(
  'ordered %s, shipped %s',
  (_, __, at) => {
    const [rest, [, , ...left]] = [rests[at], QUANTITIES[at]!];
    expect(rest && [rest.quantity, rest.unit]).toEqual(left[0] === undefined ? undefined : left);
  },
);

test.each<[string, string, number | undefined, string?]>([
  ['订单数量（箱）', '出运数量（CTNS）', 400, '箱'],
  ['订单数量（箱）', '出运数量', undefined],
  ['订单数量', '出运数量(PCS)', 400, 'pcs'],
  ['订单数量(KGS)', '出运数量(MT)', undefined],
])('by the units of the headers: %s and %s', (of, has, ...left) => {
  const [rest] = restsOf([[1000, 600]], [of, has]);
  expect(rest && [rest.quantity, rest.unit]).toEqual(left[0] === undefined ? undefined : left);
});

test.each<[TestCell, TestCell, number | undefined]>([
  [1000, 400, 400],
  [1000, 0, undefined],
  [1000, 1200, undefined],
  [1000, '400件', 400],
  [1000, 'some', undefined],
])('ordered %s, still to ship %s', (of, left, quantity) =>
  expect(restsOf([[of, left]], ['订单数量', '未出数量'])[0]?.quantity).toBe(quantity),
);

describe('whether other rows say the same as before', () => {
  const part = { ordered: 1000, shipped: 600, rest: 400, unit: '' };
  const parts = (...rows: (readonly [number, Partial<typeof part>?])[]): ShippedParts =>
    new Map(rows.map(([row, changed]) => [row, { ...part, ...changed }]));
  test.each<[string, ShippedParts, ShippedParts, boolean]>([
    ['nothing changed', parts([2], [5]), parts([2], [5]), true],
    ['in the rows themselves', parts([2], [3], [5]), parts([2, { rest: 1 }], [5]), true],
    ['the row above them', parts([1]), parts([1, { rest: 1 }]), false],
    ['the row below them', parts([4]), parts([4, { shipped: 1 }]), false],
    ['in another figure', parts([5]), parts([5, { ordered: 1 }]), false],
    ['in another unit', parts([5]), parts([5, { unit: '箱' }]), false],
    ['one row more', parts([5]), parts([5], [6]), false],
    ['one row in place of another', parts([5]), parts([6]), false],
  ])('%s', (_, a, b, same) => expect(samePartsBut([2, 3], a, b)).toBe(same)); // prettier-ignore
});
