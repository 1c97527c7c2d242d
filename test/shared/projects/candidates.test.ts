import { candidatesOf } from '../../../shared/projects/candidates';
import { proposeFrom } from '../../../shared/projects/propose-from';
import { proposeProject } from '../../../shared/projects/propose';
import { projectOf } from '../../../shared/projects/projects-of';
import { whyOf } from '../../../shared/projects/why-of';
import { applyPatch } from '../../../shared/book/apply';
import { plan } from '../../../shared/plan/plan';
import { moment } from '../../tools/order-facts';
import { bookOf } from '../../tools/book';
import { rowsOf, type Cells } from '../../tools/record-book';
import { day } from '../../tools/book';

const order = (no: string, amount: number | null, more: Cells = {}): Cells => ({
  订单号: no, 客户: 'Nordvik', 客户PO: null, 船名航次: null, 金额: amount, 币种: 'USD', 付款方式: 'T/T 30%定金，70%见提单副本', 下单日期: day('2026-05-04'),
  工厂交期: day('2026-06-20'), ETD: day('2026-07-01'), ATD: null, 定金到账: null, 尾款到账: null, ...more,
}); // prettier-ignore

const planWith = (orders: readonly Cells[], from?: string, projects: readonly Cells[] = []) =>
  plan(
    bookOf(
      rowsOf('订单', orders),
      ...(from === undefined ? [] : [rowsOf('跟单_设置', [{ 工作表: null, 设置项: '立项金额', 值: from, 说明: null }])]),
      ...(projects.length === 0 ? [] : [rowsOf('跟单_项目', projects)]),
    ),
    moment('2026-05-18 10:00'),
  ); // prettier-ignore

const said = (planned: ReturnType<typeof planWith>) =>
  candidatesOf(planned).map(
    (each) => `${each.orders.join('+')} ${each.why} ${each.isProposed} ${whyOf(each).zh}`,
  );

const ORDERS = [
  order('A-1', 60000, { 客户PO: 'PO-7', ETD: day('2026-07-01') }),
  order('A-2', 50000, { 客户PO: 'PO-7', ETD: day('2026-08-01') }),
  order('A-3', 120000, { 客户: 'Meridian', ETD: day('2026-09-01') }),
  order('A-4', 70000, { 客户: 'Kestrel', ETD: day('2026-07-13') }),
  order('A-5', 40000, { 客户: 'Kestrel', ETD: day('2026-07-17') }),
  order('A-6', 90000, { 客户: 'Kestrel', ETD: day('2026-07-20') }),
  order('A-7', 900000, { 客户: 'Sailed', ATD: day('2026-05-10'), ETD: day('2026-05-10') }),
];

test('orders of one PO, of one week of sailing, and one that is large alone; not what has sailed', () => {
  expect(said(planWith(ORDERS, 'USD 100,000'))).toEqual([
    'A-1+A-2 po true Nordvik 的 2 单同一个 PO PO-7，共 USD 110,000',
    'A-4+A-5 week true Kestrel 的 2 单同一周开船，共 USD 110,000',
    'A-3 amount true A-3 一单就有 USD 120,000',
  ]);
});

test('below the amount nothing is proposed, nor in another currency, nor without a figure', () => {
  expect(said(planWith(ORDERS, 'USD 500000'))).toEqual([]);
  expect(said(planWith(ORDERS, 'EUR 100000'))).toEqual([]);
  expect(said(planWith([order('A-1', 90000, { 客户PO: 'P' }), order('A-2', null, { 客户PO: 'P' })], 'USD 50000'))).toEqual([
    'A-1 amount true A-1 一单就有 USD 90,000',
  ]);
}); // prettier-ignore

test('an amount without a currency is that of the orders, where they have one', () => {
  expect(said(planWith(ORDERS, '10万'))).toHaveLength(3);
  expect(said(planWith([...ORDERS, order('A-8', 5, { 币种: 'EUR' })], '10万'))).toEqual([]);
});

test('without an amount three orders of one PO are shown and none is proposed', () => {
  const three = [...ORDERS, order('A-9', null, { 客户PO: 'PO-7' })];
  expect(said(planWith(three))).toEqual(['A-1+A-2+A-9 po false Nordvik 的 3 单同一个 PO PO-7']);
  expect(said(planWith(ORDERS))).toEqual([]);
  expect(() => proposeProject(planWith(three), 'A-1')).toThrow('Project from');
});

test('orders of a project are proposed no more', () => {
  const planned = planWith(ORDERS, 'USD 100000', [{ 项目编号: 'P-1', 里程碑: null, 订单: 'A-3、A-4' }]);
  expect(candidatesOf(planned).map(({ id }) => id)).toEqual(['A-1']);
});

test('who accepts gets a row with the next free number', () => {
  const planned = planWith(ORDERS, 'USD 100000', [
    { 项目编号: 'P-1', 里程碑: null, 名称: null, 订单: 'A-3', 备注: null },
  ]);
  const { patch, notes } = proposeProject(planned, 'a-1', '王丽');
  expect(notes[0]!.zh).toBe('Nordvik 的 2 单同一个 PO PO-7，共 USD 110,000');
  const after = plan(applyPatch(planned.book, patch).book, planned.now);
  expect(projectOf(after, 'P-2')).toMatchObject({
    name: 'Nordvik',
    orders: [{ order: 'A-1' }, { order: 'A-2' }],
  });
  expect(() => proposeProject(planned, 'A-7')).toThrow('A-1');
});

test.each(['', 'viel', '-5', '0', 'USD', 'USD 1 000 000 dollars please', '1e308'])('“%s” is no amount to propose from', (text) => {
  expect(() => proposeFrom(planWith(ORDERS), text)).toThrow('USD 500000');
}); // prettier-ignore

test('the amount is written as a setting and read back', () => {
  const planned = planWith(ORDERS);
  const after = plan(applyPatch(planned.book, proposeFrom(planned, '10万美元').patch).book, planned.now);
  expect(after.config.settings.projectFrom).toEqual({ amount: 100000, currency: 'USD' });
  const wrong = planWith(ORDERS, 'viel');
  expect(wrong.configFindings.map(({ message }) => message.zh)).toContain(
    '“viel”不是金额。请写成 USD 500000；改好之前不提议立项。',
  );
});
