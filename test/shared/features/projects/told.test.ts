import { CAPABILITIES } from '../../../../shared/features';
import { projectsAgenda } from '../../../../shared/features/projects/agenda';
import { projectsOfOrder } from '../../../../shared/features/projects/of-order';
import { section } from '../../../../shared/features/projects/section';
import { projectsToday } from '../../../../shared/features/projects/today';
import { projectsView } from '../../../../shared/features/projects/view';
import { plan as planOf } from '../../../../shared/plan/plan';
import { todayThings } from '../../../../shared/features/today/things';
import { orderBook } from '../../../tools/order-book';
import { MERIDIAN, projectPlan } from '../../../tools/meridian-book';
import { MID_MORNING } from '../../../tools/set-up';
import { day } from '../../../tools/book';

/** A-03 sails on Sunday 28 June at the earliest, by its ETD: Meridian wants both on Friday 26 June. */
const plan = projectPlan(...MERIDIAN);
const EVERYBODY = { section: 'open', me: '', filter: {}, limit: 5 };

test('the manager is told what is reached only after its target, with both days', () => {
  const { things, opens } = projectsToday(plan);
  expect(opens?.view).toBe('projects');
  expect(things.map(({ name, owner, note, brief, opens: opened, place }) => [name, owner, note.zh, brief.zh, opened, place.sheet])).toEqual([
    ['Meridian 夏季', '张经理', '目标 6月26日，最早 6月28日', '晚2天', 'P-1', '跟单_项目'],
  ]); // prettier-ignore
  expect(todayThings(CAPABILITIES, plan).find(({ key }) => key === 'projects')?.things).toHaveLength(1);
});

test.each(['暂停', '已完成', '已取消'])('nothing is told of a project that is %s', (state) => {
  const [own, milestone] = MERIDIAN;
  expect(projectsToday(projectPlan({ ...own, 状态: state }, milestone!)).things).toEqual([]);
});

test('nothing is told where the target is kept or there is none', () => {
  const [own, milestone] = MERIDIAN;
  expect(projectsToday(projectPlan({ ...own, 目标日期: day('2026-06-28') }, milestone!)).things).toEqual([]);
  expect(projectsToday(projectPlan({ ...own, 目标日期: null }, milestone!)).things).toEqual([]);
});

test('a meeting has it among what does not fit', () => {
  expect(projectsAgenda(plan)).toMatchObject([{ part: 'gap', owner: '张经理', weight: 2, what: { zh: 'Meridian 夏季' }, why: { en: 'target 26 Jun, earliest 28 Jun, 2 days late' } }]); // prettier-ignore
});

test('a desk shows open projects with their end against their target', () => {
  const shown = section(plan, EVERYBODY);
  expect(shown.total).toBe(1);
  expect(shown.table?.rows).toMatchObject([
    { tone: 'late', opens: { orders: ['A-02', 'A-03'] }, place: { sheet: '跟单_项目', row: 2 } },
  ]);
  expect(shown.table?.rows[0]!.cells.map(({ zh }) => zh)).toEqual([
    'Meridian 夏季', '6月28日', '6月26日', '晚 2 天（休息日）', '定金到齐 5月20日',
  ]); // prettier-ignore
});

test('somebody’s desk has the projects that they manage or work in', () => {
  const of = (me: string) => section(plan, { ...EVERYBODY, me }).total;
  expect([of('张经理'), of('王丽'), of('李娜')]).toEqual([1, 1, 0]);
  expect(section(plan, { ...EVERYBODY, filter: { customer: ['Nordvik'] } }).total).toBe(0);
  expect(section(plan, { ...EVERYBODY, filter: { customer: ['Meridian'] } }).total).toBe(1);
});

test('the file of an order says which project it belongs to and whether it decides the end', () => {
  const of = (order: string) => projectsOfOrder(plan, order).map(({ number, is, slack, critical }) => [number, is, slack, critical.map(({ zh }) => zh)]); // prettier-ignore
  expect(of('A-03')).toEqual([['P-1', 'critical', 0, ['开船']]]);
  // Its production is over on its factory’s day, 20 May, and not a day earlier.
  expect(of('A-02')).toEqual([['P-1', 'slack', 0, []]]);
  expect(of('A-01')).toEqual([]);
});

test('a book without the sheet is told nothing of projects', () => {
  const without = planOf(orderBook(), MID_MORNING);
  expect(projectsToday(without).things).toEqual([]);
  expect(projectsAgenda(without)).toEqual([]);
  expect(projectsOfOrder(without, 'A-03')).toEqual([]);
  expect(section(without, EVERYBODY)).toEqual({
    total: 0,
    note: { zh: '没有进行中的项目', en: 'No project is under way' },
  });
  expect(projectsView(without)).toEqual({ lines: [], hasOrders: true, hasGantt: false });
});
