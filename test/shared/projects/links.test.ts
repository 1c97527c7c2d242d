import { anOrder, aProject, projectPlan, taskOf, theProject } from '../../tools/project-book';

const NOW = '2026-09-21 10:00';
const orders = [anOrder('A-1', '2026-09-16'), anOrder('A-2', '2026-09-16'), anOrder('NB/26/3', '2026-09-16')];
const withLinks = (links: string | null, of = 'A-1、A-2、NB/26/3') =>
  theProject(projectPlan({ orders, projects: [aProject(of, { 先后: links })] }, NOW));
const told = (links: string, of?: string) => withLinks(links, of).findings.map(({ message }) => message.zh);

test.each([
  'A-1/装柜 > A-2/订舱',
  'A-1/load > A-2/booking',
  'A-1/Container loading＞A-2/Booking',
  'A-1/装柜 -> A-2/订舱',
  ' a-1／装柜  →  A-2 / 订舱 ',
  'Ａ－１/装柜—＞A-2/订舱',
  'A-1/装柜 ≥ A-2/订舱',
  'A-1/装柜 >= A-2/订舱',
  'A-1/装柜➔A-2/订舱',
  'A-1/load » A-2/booking',
  'A-1/装柜 ➡️ A-2/订舱',
  'A-1 装柜 > A-2：订舱',
])('“%s” is read', (links) => {
  const project = withLinks(links);
  expect(project.findings).toEqual([]);
  expect(taskOf(project, 'A-2/booking').after).toContain('A-1/load');
});

test('several links in one cell, one of them a chain, and a number with slashes of its own', () => {
  const project = withLinks('A-1/装柜 > A-2/装柜 > NB/26/3/装柜；A-1/采购下单 > NB/26/3/采购下单');
  expect(project.findings).toEqual([]);
  expect(taskOf(project, 'A-2/load').after).toContain('A-1/load');
  expect(taskOf(project, 'NB/26/3/load').after).toContain('A-2/load');
  expect(taskOf(project, 'NB/26/3/purchase').after).toEqual(['A-1/purchase']);
});

test('what cannot be read is found, and the rest counts', () => {
  expect(told('A-1 装柜；A-1/装柜 > A-2/订舱')).toEqual([
    '“A-1 装柜”不是一条先后：写成“订单/节点 > 订单/节点”，如“FY26-001/装柜 > FY26-002/订舱”；改好之前这一条不算。',
  ]);
  expect(told('A-9/装柜 > A-2/订舱')[0]).toMatch(/^“A-9\/装柜”里没有这个项目的订单/);
  expect(told('A-1/装船 > A-2/订舱')[0]).toMatch(/^“A-1\/装船”里“A-1”后面不是流程里的节点/);
  expect(told('A-1/电放\\/寄正本 > A-2/订舱')).toHaveLength(1);
  expect(told('A-1/装柜 >')).toHaveLength(1);
  expect(told('A-2/订舱 < A-1/装柜')[0]).toMatch(/^“A-2\/订舱 < A-1\/装柜”不是一条先后/);
  expect(told('A-1/装柜 > A-2/订舱', 'A-1')[0]).toMatch(/^“A-2\/订舱”里没有这个项目的订单/);
});

test('a ring is told once and broken by leaving out what closes it; nothing hangs', () => {
  const project = withLinks('A-1/装柜 > A-2/装柜；A-2/装柜 > NB/26/3/装柜；NB/26/3/装柜 > A-1/装柜');
  expect(project.findings.map(({ message }) => message.zh)).toEqual([
    '“NB/26/3/装柜 > A-1/装柜”和流程或别的先后绕成了圈，谁也开始不了；这一条不算，请改。',
  ]);
  expect(taskOf(project, 'A-2/load').after).toContain('A-1/load');
  expect(taskOf(project, 'A-1/load').after).not.toContain('NB/26/3/load');
});

test('against the process of one order, and to itself, are rings as well', () => {
  expect(told('A-1/开船 > A-1/采购下单')[0]).toMatch(/绕成了圈/);
  expect(told('A-1/装柜 > A-1/装柜')[0]).toMatch(/绕成了圈/);
});

test('what is done holds up nobody', () => {
  const done = [anOrder('A-1', '2026-09-01', { 采购日期: '2026-09-03' }), anOrder('A-2', '2026-09-16')];
  const plan = projectPlan(
    { orders: done, projects: [aProject('A-1、A-2', { 先后: 'A-1/采购下单 > A-2/采购下单' })] },
    NOW,
  );
  expect(theProject(plan).findings).toEqual([]);
  expect(taskOf(theProject(plan), 'A-2/purchase').after).toEqual([]);
});

test('a stage that the sheet does not show links nothing', () => {
  const bare = orders.map(({ 装柜日期: _, ...rest }) => rest);
  const plan = projectPlan(
    { orders: bare, projects: [aProject('A-1、A-2', { 先后: 'A-1/装柜 > A-2/订舱' })] },
    NOW,
  );
  expect(theProject(plan).findings[0]!.message.zh).toMatch(/表里没有记它的列/);
});

test('a link with an order that was cancelled counts for nothing and is no fault of the link', () => {
  const cancelled = [orders[0]!, anOrder('A-2', '2026-09-16', { 状态: '已取消' })];
  const links = 'A-2/装柜 > A-1/订舱';
  const plan = projectPlan({ orders: cancelled, projects: [aProject('A-1、A-2', { 先后: links })] }, NOW);
  expect(theProject(plan).findings.map(({ message }) => message.zh)).toEqual(['已取消，不算：A-2。']);
  expect(taskOf(theProject(plan), 'A-1/booking').after).toEqual(['A-1/purchase']);
});

test.each([' ', '-', '/', '> ', 'A-1/装柜 > '])('a cell full of “%s” is told and hangs nothing', (sign) => {
  const cell = `x${sign.repeat(30_000 / sign.length)}x`;
  expect(withLinks(cell).findings.length).toBeGreaterThan(0);
});
