import type { Book } from '../../../../shared/book/model';
import { section } from '../../../../shared/features/desks/section';
import { mineTest, rolesOf } from '../../../../shared/orders/person';
import { plan as planOf } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam, person } from '../../../tools/team';

const ask = (book: Book, key: string, more: object = {}) =>
  section(planOf(book, MID_MORNING), { section: key, me: '', filter: {}, limit: 50, ...more });
const orders = (view: ReturnType<typeof ask>): string[] => view.table!.rows.map(({ cells }) => cells[0]!.zh);

const sheet = (headers: readonly string[], ...rows: TestCell[][]): Book =>
  bookOf(sheetOf('表', [[...headers], ...rows]));

const inquiries = sheet(
  ['询盘编号', '询盘日期', '客户', '业务员', '首次回复', '报价日期'],
  ['Q-1', day('2026-05-18 09:00'), 'Nordvik', '王丽', null, null],
  ['Q-2', day('2026-05-14'), 'Kestrel', '赵强', day('2026-05-14'), null],
  ['Q-3', day('2026-05-11'), 'Meridian', '王丽', day('2026-05-11'), day('2026-05-12')],
);

test('inquiries show the clock that runs: the first reply, then the quotation', () => {
  const view = ask(inquiries, 'inquiries');
  const stages = new Map(view.table!.rows.map(({ cells }) => [cells[0]!.zh, cells[2]!.zh]));
  expect(stages.get('Q-1')).toMatch(/回复/);
  expect(stages.get('Q-2')).toMatch(/报价/);
  const [reply, quote] = view.figures!;
  expect([reply!.value.zh, reply!.opens!.orders]).toEqual(['1 单', ['Q-1']]);
  expect([quote!.value.zh, quote!.opens!.orders]).toEqual(['1 单', ['Q-2']]);
  expect(reply!.against!.zh).toMatch(/最早 5月/);
});

const claims = sheet(
  ['客诉编号', '投诉日期', '客户', '首次回复', '关闭日期'],
  ['C-1', day('2026-05-18 08:00'), 'Nordvik', null, null],
  ['C-2', day('2026-04-01'), 'Kestrel', day('2026-04-01'), day('2026-04-20')],
);

test('claims that are open show their clocks, closed ones do not', () => {
  expect(new Set(orders(ask(claims, 'claims')))).toEqual(new Set(['C-1']));
});

const making = sheet(
  ['订单号', '客户', '付款方式', '工厂', '下单日期', '采购下单', '物料到齐', '工厂交期', '生产进度', '验货预约', '验货日期', '船期'],
  ['M-1', 'Nordvik', 'O/A 30天', '甲厂', day('2026-05-12'), null, null, day('2026-06-20'), null, null, null, day('2026-07-01')],
  ['M-2', 'Nordvik', 'O/A 30天', '乙厂', day('2026-04-20'), day('2026-04-21'), day('2026-04-28'), day('2026-05-22'), '70%', null, null, day('2026-05-30')],
  ['M-3', 'Kestrel', 'O/A 30天', '乙厂', day('2026-04-10'), day('2026-04-12'), day('2026-04-20'), day('2026-05-15'), '100%', day('2026-05-06'), '不合格，返工', day('2026-05-25')],
  ['M-4', 'Kestrel', 'O/A 30天', '甲厂', day('2026-05-04'), day('2026-05-06'), null, null, null, null, null, null],
); // prettier-ignore

test('purchase: orders to place and materials to come', () => {
  const view = ask(making, 'purchasing');
  expect(orders(view)).toEqual(expect.arrayContaining(['M-1', 'M-4']));
  expect(view.figures!.map(({ opens }) => opens!.orders)).toEqual([['M-1'], expect.arrayContaining(['M-4'])]);
});

test('inspections: to book, of this week, failed', () => {
  const [toBook, , failed] = ask(making, 'inspections').figures!;
  expect(toBook!.opens!.orders).toContain('M-2');
  expect(toBook!.opens!.orders).not.toContain('M-3');
  expect(failed!.opens!.orders).toEqual(['M-3']);
});

test('production goes by factory, with the progress that the sheet tells', () => {
  const { bars, table } = ask(making, 'making');
  expect(bars![0]!.bars.map(({ label }) => label.zh).sort()).toEqual(['乙厂', '甲厂']);
  expect(table!.columns.map(({ title }) => title.zh)).toContain('进度');
  expect(table!.rows.find(({ cells }) => cells[0]!.zh === 'M-2')!.cells.at(-1)!.zh).toBe('70%');
});

test('a factory date of this week is shown by factory, one without a date apart', () => {
  expect(orders(ask(making, 'factory_week'))).toContain('M-2');
  expect(orders(ask(making, 'no_factory_date'))).toEqual(['M-4']);
});

test('tables are as long as is asked for, and say how many there are', () => {
  const view = ask(setUp(orderBook(), aTeam), 'mine', { limit: 1 });
  expect(view.table!.rows).toHaveLength(1);
  expect(view.total).toBeGreaterThan(1);
});

test('the filter of the bar leaves only its orders', () => {
  const view = ask(setUp(orderBook(), aTeam), 'mine', { filter: { customer: ['Meridian'] } });
  expect(new Set(orders(view))).toEqual(new Set(['A-02', 'A-03']));
});

test('somebody’s desk has their work, and what nobody owns of their roles', () => {
  const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
  const isMine = mineTest(plan, 'Lily')!;
  const stages = plan.tables.flatMap(({ rows }) => rows.flatMap(({ order }) => order.actionable));
  expect(stages.some(isMine)).toBe(true);
  for (const stage of stages.filter(isMine)) expect(stage.owner?.owner).toBe('王丽');
  expect(mineTest(plan, '')).toBeUndefined();
});

test('roles come from the team list, in its order; a name that is nowhere has none', () => {
  const plan = planOf(setUp(orderBook(), aTeam), MID_MORNING);
  expect(rolesOf(plan, '赵强')).toEqual(['sales', 'senior_sales']);
  expect(rolesOf(plan, '没有这个人')).toEqual([]);
  const one = planOf(setUp(orderBook(), [person('王丽', ['sales'])]), MID_MORNING);
  expect(rolesOf(one, '王丽')).toEqual(expect.arrayContaining(['sales', 'finance']));
});

const before = sheet(
  ['订单号', '客户', '付款方式', '下单日期', '定金到账', '船期', '实际开船', '尾款到账', '金额(USD)'],
  ['D-1', 'Nordvik', '30%定金，70%见提单副本', day('2026-05-09'), null, day('2026-07-01'), null, null, 1000],
  ['D-2', 'Nordvik', '30%定金，70%见提单副本', day('2026-05-07'), day('2026-05-18'), day('2026-07-01'), null, null, 2000],
  ['D-3', 'Kestrel', '30%定金，70%见提单副本', day('2026-03-01'), day('2026-03-04'), day('2026-05-01'), day('2026-05-01'), day('2026-05-18'), 3000],
); // prettier-ignore

test('what changed since the last working day: what became late, and what was done', () => {
  const view = ask(before, 'changed');
  const told = new Map(view.table!.rows.map(({ cells, tone }) => [cells[0]!.zh, [cells[2]!.zh, tone]]));
  expect(told.get('D-1')).toEqual([expect.stringMatching(/^变逾期：/), 'late']);
  expect(told.get('D-3')).toEqual([expect.stringMatching(/^不再逾期/), 'plain']);
  const [late, , , , change] = ask(before, 'overview').figures!;
  expect(late!.against!.zh).toMatch(/^5月15日：\d+$/);
  expect(change!.value.zh).toMatch(/^\+1 −\d$/);
});

test('a section that nobody knows says so in a sentence', () => {
  expect(() => ask(orderBook(), 'astrology')).toThrow(/no section “astrology”/);
});
