import { readFileSync, writeFileSync } from 'node:fs';
import { plan } from '../../../../shared/plan/plan';
import { projectsOf } from '../../../../shared/projects/projects-of';
import { readWorkbook } from '../../../../xlsx/read';
import { aFolder } from '../../../tools/folder';
import { moment } from '../../../tools/order-facts';
import { anOrder, aProject, projectBook, type ProjectBook } from '../../../tools/project-book';
import { buildWorkbook } from '../../../tools/workbook';

const folder = aFolder();
const NOW = ['--now', '2026-09-21T10:00'];
const gendan = (...args: string[]) => folder.gendan('project', folder.book, ...args, ...NOW);

const BOOK: ProjectBook = {
  orders: [
    anOrder('A-1', '2026-09-10', { 采购日期: '2026-09-14' }),
    anOrder('A-2', '2026-09-16'),
  ],
  projects: [
    aProject('A-1、A-2', { 名称: '夏季大单', 项目经理: '王丽', 目标日期: '2026-11-10', 先后: 'A-1/生产完成 > A-2/生产完成' }),
    aProject('A-1', { 里程碑: '头一单开船', 节点: '开船', 目标日期: '2026-10-16' }),
  ],
  log: [{ at: '2026-09-18', date: '2026-09-18', order: 'A-1', stage: 'material', event: 'waiting', party: 'factory' }],
}; // prettier-ignore

const write = (book: ProjectBook = BOOK): void =>
  writeFileSync(folder.book, Buffer.from(buildWorkbook(projectBook(book))));

test('all projects in a line each', async () => {
  write();
  const { code, out, err } = await gendan();
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/P-1 +夏季大单 +2 +王丽 +2026-11-04 +2026-11-10 +4 working days to spare +On/);
});

test('one project: its path with the wait, its open stages, its milestones', async () => {
  write();
  const { out } = await gendan('p-1');
  expect(out).toContain('Expected end 2026-11-04 · Target 2026-11-10 · 4 working days to spare');
  expect(out).toMatch(/2026-09-28 {2}A-1 物料到齐 .*waits for the factory, chase on 2026-09-21/);
  expect(out).toMatch(/A-2 +Purchase order .* 2026-09-21 +2026-09-30 +6\n/);
  expect(out).toMatch(/头一单开船 +2026-10-16 +2026-10-21 +3 working days late +open/);
  const zh = await gendan('P-1', '--lang', 'zh');
  expect(zh.out).toContain('关键路径（晚一天，完工晚一天）');
  expect(zh.out).toContain('等工厂，2026-09-21 催');
});

test('--slip tells what a day more does, on the path and off it', async () => {
  write();
  expect((await gendan('--slip', 'A-1/生产完成=+1')).out).toBe(
    'A-1 Production done takes 1 working day more: the end moves by 1 working day, from Wed 4 Nov 2026 to Thu 5 Nov 2026\n',
  );
  expect((await gendan('P-1', '--slip', 'A-2/material=2')).out).toContain(
    'the end stays, with 4 working days to spare',
  );
});

test('--json has these keys, in this order', async () => {
  write();
  const { out, err } = await gendan('P-1', '--json', '--slip', 'A-1/load=+1');
  expect(err).toBe('');
  const { now, projects, slips, proposals } = JSON.parse(out);
  expect([now, proposals]).toEqual(['2026-09-21 10:00', []]);
  expect(Object.keys(projects[0])).toEqual([
    'number', 'name', 'manager', 'team', 'state', 'due', 'end', 'over', 'reserve', 'critical', 'orders', 'tasks', 'milestones',
    'clashes', 'findings', 'cell',
  ]); // prettier-ignore
  expect(projects[0].tasks[1]).toEqual({
    id: 'A-1/material', order: 'A-1', shipment: '', stage: 'material', name: '物料到齐', owner: '', role: 'merchandiser',
    after: ['A-1/purchase'], is: 'waiting', waitsFor: 'factory', chase: '2026-09-21', start: '2026-09-14', finish: '2026-09-28',
    lateStart: null, lateFinish: '2026-09-28', slack: 0, critical: true, late: false, due: '2026-09-28', cell: '订单!E2',
  }); // prettier-ignore
  expect(projects[0].milestones[0]).toEqual({
    name: '头一单开船', due: '2026-10-16', expected: '2026-10-21', is: 'open', late: false, reserve: -3, tasks: ['A-1/onboard'], cell: '跟单_项目!B3',
  }); // prettier-ignore
  expect(slips).toEqual([
    { task: 'A-1/load', days: 1, endBefore: '2026-11-04', endAfter: '2026-11-04', moves: 0, breaks: [], text: expect.stringContaining('9 working days') },
  ]); // prettier-ignore
});

test('--gantt draws a bar for each stage that leads to the end', async () => {
  write();
  const { out } = await gendan('--gantt');
  expect(out).toMatch(/A-1 物料到齐 +█+\n/);
  expect(out).toMatch(/A-2 Purchase order +▒+·+\n/);
  expect(out).toMatch(/A-1 Purchase order +─+\n/);
});

test.each([
  [['P-9'], /There is no project “P-9”. There are: P-1/],
  [['--slip', 'A-1/nothing=+1'], /no stage “A-1\/nothing”.*A-1\/Purchase order/],
  [['--slip', 'A-1/load=0'], /1 to 2600 days/],
  [['--slip', 'A-1/load'], /ORDER\/STAGE=\+DAYS/],
  [['--slip', 'A-1/purchase=+1'], /cannot take longer/],
  [['--accept', 'A-1'], /not proposed as a project/],
  [['--from', 'much'], /no amount/],
])('%j is refused in a sentence', async (args, message) => {
  write();
  const { code, out, err } = await gendan(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(message);
});

test('without a project the book tells how one begins', async () => {
  write({ ...BOOK, projects: [] });
  const { code, out } = await gendan();
  expect(code).toBe(0);
  expect(out).toContain('gendan record projects BOOK');
  expect(JSON.parse((await gendan('--json')).out).projects).toEqual([]);
});

test('an amount is set, and what reaches it is accepted as a project', async () => {
  const orders = BOOK.orders.map((order) => ({ ...order, 金额: '60000', 币种: 'USD', 客户PO: 'PO-7' }));
  write({ ...BOOK, orders, projects: [] });
  expect((await gendan('--from', 'USD 100000', '--yes')).code).toBe(0);
  const { out } = await gendan();
  expect(out).toContain(
    '2 orders of Nordvik under one PO PO-7, USD 120,000 in all (A-1, A-2)  take up with --accept A-1',
  );
  expect((await gendan('--accept', 'A-1', '--as', '王丽', '--yes')).code).toBe(0);
  const after = plan(readWorkbook(readFileSync(folder.book)), moment('2026-09-21 10:00'));
  expect(projectsOf(after)).toMatchObject([
    { number: 'P-1', name: 'Nordvik', orders: [{ order: 'A-1' }, { order: 'A-2' }] },
  ]);
  expect((await gendan()).out).not.toContain('--accept');
});
