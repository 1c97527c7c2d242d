import { openClaim } from '../../../../shared/skills/points/claims';
import { plan as planOf } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';

const ORDER_TITLES = ['订单号', '客户', '付款方式', '下单日期', '船期', '实际开船', '客诉单号', '结案日期'];
const orderRow = (no: string, claim: TestCell = null, closed: TestCell = null): TestCell[] => [no, 'Nordvik', '30% T/T, 70%见提单副本', day('2026-03-02'), day('2026-04-27'), day('2026-04-27'), claim, closed]; // prettier-ignore
const CLAIM_TITLES = ['客诉单号', '订单号', '客户', '客诉日期', '客诉回复', '问题描述', '结案日期'];
const claimRow = (no: string, order: string, closed: TestCell = null): TestCell[] => [no, order, 'Nordvik', day('2026-05-20'), day('2026-05-21'), '破损', closed]; // prettier-ignore

const planWith = (
  orders: readonly TestCell[][],
  claims: readonly TestCell[][],
  log: readonly TestCell[][] = [],
) =>
  planOf(
    bookOf(
      sheetOf('出货', [ORDER_TITLES, ...orders]),
      sheetOf('客诉', [CLAIM_TITLES, ...claims]),
      sheetOf('跟单_记录', [['时间', '订单', '节点', '事件', '日期'], ...log]),
    ),
    moment('2026-06-01 10:00'),
  );

const ORDERS = ['D-1', 'D-2', 'D-3'].map((no) => orderRow(no));

test('a claim of a sheet of claims is one of the order that it names, until it is closed', () => {
  const plan = planWith(ORDERS, [claimRow('C-1', 'd-1'), claimRow('C-2', 'D-2', day('2026-05-25'))]);
  expect(openClaim(plan, 'D-1')).toMatchObject({
    said: { en: 'claim C-1 on D-1 is not closed' },
    place: { sheet: '客诉', row: 2 },
  });
  expect(openClaim(plan, 'D-2')).toBeUndefined();
  expect(openClaim(plan, 'D-3')).toBeUndefined();
  expect(openClaim(plan, '')).toBeUndefined();
});

test('the log may close it', () => {
  const closed = [[day('2026-05-28 09:00'), 'C-1', '客诉关闭', '完成', day('2026-05-28')]];
  expect(openClaim(planWith(ORDERS, [claimRow('C-1', 'D-1')], closed), 'D-1')).toBeUndefined();
});

test.each<[string, TestCell, TestCell, boolean]>([
  ['with a number and no end', 'C-7', null, true],
  ['that is closed', 'C-7', day('2026-05-25'), false],
  ['that says there is none', '无', null, false],
  ['without one', null, null, false],
])('the row of an order %s', (_, claim, closed, isOpen) => {
  const plan = planWith([orderRow('D-1', claim, closed), orderRow('D-2', 'C-8', day('2026-05-01'))], []);
  expect(openClaim(plan, 'D-1') !== undefined).toBe(isOpen);
});
