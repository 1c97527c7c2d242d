import { projectLine } from '../../../shared/features/projects/line';
import { reserveWords } from '../../../shared/features/projects/said';
import { projectOf, projectsOf } from '../../../shared/projects/projects-of';
import { slipOf } from '../../../shared/projects/slip';
import { isoAt } from '../../tools/order-facts';
import {
  anOrder,
  aProject,
  projectPlan,
  taskOf,
  tasksSaid,
  theProject,
  WORKS,
} from '../../tools/project-book';

const NOW = '2026-09-21 10:00';
const one = (more = {}, project = {}, book = {}) =>
  theProject(
    projectPlan(
      { orders: [anOrder('A-1', '2026-09-03', more)], projects: [aProject('A-1', project)], ...book },
      NOW,
    ),
  );

test('a book without the sheet has no projects', () => {
  const plan = projectPlan({ orders: [anOrder('A-1', '2026-09-03')], projects: [] }, NOW);
  expect(projectsOf(plan)).toEqual([]);
  expect(projectOf(plan, 'P-1')).toBeUndefined();
});

test('a stage without a column takes no time and makes no path: what comes after waits for what comes before it', () => {
  const { 完工日期: _, ...cells } = anOrder('A-1', '2026-09-03', { 采购日期: '2026-09-16' });
  const plan = projectPlan({ orders: [cells], projects: [aProject('A-1')] }, NOW);
  const project = theProject(plan);
  expect(project.tasks.map(({ stage }) => stage)).not.toContain('prod_done');
  expect(taskOf(project, 'A-1/load').after).toEqual(['A-1/material', 'A-1/booking']);
  // Material 8 days from 16 September: the 28th. Loading 2: the 30th, and no ten days of making between them.
  expect(isoAt(taskOf(project, 'A-1/load').finish)).toBe('2026-09-30');
});

test('a stage that the order does not take, and one that was waived, are looked through likewise', () => {
  const log = [{ at: '2026-09-18', order: 'A-1', stage: 'prod_done', event: 'waived' as const }];
  const project = one({ 采购日期: '2026-09-16', 物料到齐: 'N/A' }, {}, { log });
  expect(project.tasks.map(({ stage }) => stage)).toEqual(['purchase', 'booking', 'load', 'onboard']);
  // Booked on the 21st, loaded by the 23rd, sailed on the 24th.
  expect(isoAt(project.end)).toBe('2026-09-24');
});

test('the sailing waits for its ETD; a day that stands bounds the slack of what comes before, and only the sailing is critical', () => {
  const project = one({
    采购日期: '2026-09-07',
    物料到齐: '2026-09-16',
    订舱日期: '2026-09-14',
    ETD: '2026-10-15',
  });
  expect(tasksSaid(project).slice(2)).toEqual([
    'A-1/prod_done open 2026-09-16 2026-09-30 | 2026-10-13 5',
    'A-1/booking done 2026-09-07 2026-09-14 | - -',
    'A-1/load open 2026-09-30 2026-10-09 | 2026-10-15 5',
    'A-1/onboard open 2026-10-09 2026-10-15 | 2026-10-15 0',
  ]);
  expect(project.critical).toEqual(['A-1/onboard']);
});

test('a cut-off bounds the slack of its stage and of what comes before, and breaks before the end moves', () => {
  const stages = WORKS.map((stage) => (stage.key === 'load' ? { ...stage, notLater: 'cy_cutoff' } : stage));
  const plan = projectPlan(
    {
      orders: [
        anOrder('A-1', '2026-09-03', { 采购日期: '2026-09-07', 物料到齐: '2026-09-16', 订舱日期: '2026-09-14', 截港时间: '2026-10-12' }),
        anOrder('A-2', '2026-09-16', { 截港时间: null }),
      ],
      projects: [aProject('A-1、A-2')],
      stages,
    },
    NOW,
  ); // prettier-ignore
  const project = theProject(plan);
  // Loaded on 9 October; until the 12th there are the Saturday at work and the Monday.
  expect([taskOf(project, 'A-1/load').slack, taskOf(project, 'A-1/prod_done').slack]).toEqual([2, 2]);
  expect(slipOf(plan, 'P-1', 'A-1/prod_done', 2)!.breaks).toEqual([]);
  const slip = slipOf(plan, 'P-1', 'A-1/prod_done', 3)!;
  expect([slip.moves, slip.breaks]).toEqual([0, ['A-1/load']]);
  expect(slip.said.zh).toBe('A-1 生产完成多用 3 个工作日：完工不变，但A-1 装柜的2026年10月9日（周五）保不住');
});

test('work that passes the ETD moves the sailing: the path is the work', () => {
  const project = one({
    采购日期: '2026-09-07',
    物料到齐: '2026-09-16',
    订舱日期: '2026-09-14',
    ETD: '2026-10-08',
  });
  expect(project.critical).toEqual(['A-1/prod_done', 'A-1/load', 'A-1/onboard']);
  expect(isoAt(project.end)).toBe('2026-10-10');
});

test('what comes after the sailing does not move the end, and has no slack to tell', () => {
  const stages = [
    ...WORKS,
    { key: 'refund', name: '退税', role: '财务', limit: '90d', after: 'onboard', evidence: 'tax_refund' },
  ];
  const project = one({ 退税日期: null }, {}, { stages });
  const { slack, isCritical, lateFinish } = taskOf(project, 'A-1/refund');
  expect([slack, isCritical, lateFinish]).toEqual([undefined, false, undefined]);
  expect(project.end).toBe(taskOf(project, 'A-1/onboard').finish);
});

test('a project may end with a stage of its own choice', () => {
  const project = one({}, { 节点: '装柜' });
  expect(project.end).toBe(taskOf(project, 'A-1/load').finish);
  expect(taskOf(project, 'A-1/onboard').isCritical).toBe(false);
});

test('a cell that cannot be read is told, and holds up nothing', () => {
  const project = one({ 采购日期: '2026-09-16', 完工日期: '03/04/26' });
  const { finish, is } = taskOf(project, 'A-1/prod_done');
  expect([finish, is]).toEqual([undefined, 'open']);
  expect(project.findings.map(({ message }) => message.zh)).toEqual([
    '日期看不懂，没有算进去：A-1 生产完成。改好单元格后重新推算。',
  ]);
});

test('all shipments of an order count, each by itself; a cancelled order and one that no sheet has do not', () => {
  const plan = projectPlan(
    {
      orders: [
        anOrder('A-1', '2026-09-03', { 柜号: 'MSKU1234565' }),
        anOrder('A-1', '2026-09-03', { 柜号: 'MSKU7654321', 采购日期: '2026-09-16' }),
        anOrder('A-2', '2026-09-03', { 状态: '已取消' }),
      ],
      projects: [aProject('A-1, A-2, A-9, a-1')],
    },
    NOW,
  ); // prettier-ignore
  const { orders, tasks, findings } = theProject(plan);
  expect(orders.map(({ order, key }) => [order, key])).toEqual([['A-1', 'A-1'], ['A-2', 'A-2'], ['A-9', undefined]]); // prettier-ignore
  expect(tasks.filter(({ stage }) => stage === 'load').map(({ id }) => id)).toEqual([
    'A-1#2/load',
    'A-1#3/load',
  ]);
  expect(findings.map(({ message }) => message.zh)).toEqual([
    '订单表里没有“A-9”，项目里不算它。请核对订单号。',
    '已取消，不算：A-2。',
  ]);
});

test('a project whose orders have all sailed is over on the last day, and hangs on nothing', () => {
  const done = { 采购日期: '2026-09-03', 物料到齐: '2026-09-08', 完工日期: '2026-09-14', 装柜日期: '2026-09-16', ATD: '2026-09-18' };
  const project = one(done, { 目标日期: '2026-09-17' });
  expect([project.isOver, isoAt(project.end), project.reserve, project.critical]).toEqual([true, '2026-09-18', -1, []]);
}); // prettier-ignore

test('a milestone of what nobody keeps track of cannot be told; one of a stage that cannot be read neither', () => {
  const { 装柜日期: _, ...cells } = anOrder('A-1', '2026-09-03');
  const plan = projectPlan(
    {
      orders: [cells],
      projects: [
        aProject('A-1'),
        aProject('', { 里程碑: '装完', 节点: '装柜', 目标日期: '2026-09-18' }),
        aProject('', { 里程碑: '不明', 节点: '没有的节点', 目标日期: '2026-09-18' }),
        aProject('', { 里程碑: '都走完', 目标日期: '2026-12-01' }),
        aProject('A-7', { 里程碑: '别的单', 节点: '开船' }),
      ],
    },
    NOW,
  );
  const { milestones, findings } = theProject(plan);
  expect(milestones.map(({ name, is, isLate }) => `${name} ${is} ${isLate}`)).toEqual([
    '装完 unknown false',
    '不明 unknown false',
    '都走完 open false',
    '别的单 unknown false',
  ]);
  expect(findings.map(({ message }) => message.zh)).toEqual([
    '流程里没有“没有的节点”这个节点。请从“跟单_流程”里选节点名称或代码；改好之前忽略这一格。',
    '“A-7”不在这个项目的“订单”里，里程碑不看它。',
  ]);
});

test('hostile names harm nothing', () => {
  const wild = ['__proto__', 'constructor', `A${'长'.repeat(10000)}`, '\ud800', '=1+1', 'A/B'];
  const plan = projectPlan(
    {
      orders: wild.map((no) => anOrder(no, '2026-09-03')),
      projects: [
        aProject(wild.join('、'), { 项目编号: '__proto__', 先后: `__proto__/装柜 > constructor/装柜；${'>'.repeat(3000)}；${'/'.repeat(3000)}>x`, 目标日期: '9e307' }),
        aProject('A/B', { 项目编号: 'constructor', 里程碑: 'toString' }),
      ],
    },
    NOW,
  ); // prettier-ignore
  const [project] = projectsOf(plan);
  expect(project!.orders.every(({ key }) => key !== undefined)).toBe(true);
  expect(taskOf(project!, 'constructor/load').after).toContain('__proto__/load');
  expect(project!.findings.every(({ message }) => message.zh.length < 300)).toBe(true);
});

test('a hundred orders in one chain are worked out, none before the one that it waits for', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => `A-${at}`);
  const links = numbers.slice(1).map((no, at) => `A-${at}/装柜 > ${no}/装柜`);
  const plan = projectPlan(
    { orders: numbers.map((no) => anOrder(no, '2026-09-03')), projects: [aProject(numbers.join('、'), { 先后: links.join('\n') })] },
    NOW,
  ); // prettier-ignore
  const { tasks, critical, findings } = theProject(plan);
  expect([tasks.length, findings]).toEqual([600, []]);
  // The first has to be bought, stocked and made; then one loading after the other, and the last one sails.
  expect(critical.slice(-3)).toEqual(['A-98/load', 'A-99/load', 'A-99/onboard']);
  expect(critical).toContain('A-0/prod_done');
});

test('an end on a day off after the last working day is no working day late, and never minus nothing', () => {
  // 2026-09-26 is a Saturday off; the target is the Friday before it.
  const project = one(
    { 采购日期: '2026-09-07', 物料到齐: '2026-09-09', 完工日期: '2026-09-11', 订舱日期: '2026-09-11', 装柜日期: '2026-09-14', ETD: '2026-09-26' },
    { 目标日期: '2026-09-25' },
  ); // prettier-ignore
  expect(isoAt(project.end)).toBe('2026-09-26');
  expect(Object.is(project.reserve, 0)).toBe(true);
  expect(reserveWords(project).zh).toBe('晚 1 天（休息日）');
});

describe('rows as a careless team types them', () => {
  const planned = (...projects: ReturnType<typeof aProject>[]) =>
    projectsOf(projectPlan({ orders: [anOrder('A-1', '2026-09-03'), anOrder('A-2', '2026-09-03')], projects }, NOW)); // prettier-ignore
  const said = ({ findings }: { findings: readonly { message: { zh: string } }[] }) =>
    findings.map(({ message }) => message.zh);

  test('a project is one however its number is spelt', () => {
    const [project, ...others] = planned(
      aProject('A-1'),
      aProject('', { 项目编号: 'p－1', 里程碑: '开船', 目标日期: '2026-10-30' }),
    );
    expect(others).toEqual([]);
    expect(project!.milestones.map(({ name, is }) => [name, is])).toEqual([['开船', 'open']]);
  });

  test('a second row of its own does not count, and is told', () => {
    const [project] = planned(aProject('A-1'), aProject('A-2', { 项目编号: 'p-1' }));
    expect(project!.orders.map(({ order }) => order)).toEqual(['A-1']);
    expect(said(project!)).toEqual(['项目“P-1”已经有一行，这一行不算。请合并；是里程碑就写上里程碑的名称。']);
    const [same] = planned(aProject('A-1'), aProject('A-2'));
    expect(said(same!)[0]).toMatch(/出现了两次，只用第一行/);
  });

  test('a milestone of a project that has no row is told, and so is a day that is none', () => {
    const [, stray] = planned(aProject('A-1'), aProject('', { 项目编号: 'P1', 里程碑: '开船', 目标日期: '十月底' })); // prettier-ignore
    expect(stray!.number).toBe('P1');
    expect(said(stray!)[0]).toMatch(/十月底/);
    expect(said(stray!)[1]).toMatch(/^里程碑写的项目“P1”没有自己的一行/);
  });

  test('orders with spaces between them are several where the book has each', () => {
    const [project] = planned(aProject('A-1 A-2'));
    expect(project!.orders.map(({ order }) => order)).toEqual(['A-1', 'A-2']);
  });
});

test.each([
  ['进行中', true],
  ['暂停', false],
  ['已取消', false],
])('a milestone that has passed is late in a project that is %s: %s', (state, isLate) => {
  const plan = projectPlan(
    {
      orders: [anOrder('A-1', '2026-09-03')],
      projects: [aProject('A-1', { 状态: state }), aProject('', { 里程碑: '装柜', 节点: '装柜', 目标日期: '2026-09-18' })],
    },
    NOW,
  ); // prettier-ignore
  expect(theProject(plan).milestones.map((each) => each.isLate)).toEqual([isLate]);
  expect(projectLine(plan, theProject(plan)).next!.isLate).toBe(isLate);
});

test('an order on hold is reckoned as if it went on today, and that is told', () => {
  const project = one({ 采购日期: '2026-09-07', 状态: '暂停' });
  expect(project.findings.map(({ message }) => message.zh)).toEqual([
    '在等或暂停、不知到何时，先按今天继续推算：A-1。',
  ]);
});
