import { slipOf } from '../../../shared/projects/slip';
import { isoAt } from '../../tools/order-facts';
import { anOrder, aProject, projectPlan, taskOf, tasksSaid, theProject } from '../../tools/project-book';

/**
 * Reckoned by hand with the calendar of China: off on 25-27 September (Mid-Autumn) and 1-7 October, at work on Sunday
 * 20 September and Saturday 10 October. Now is Monday 21 September, W0:
 *
 *   W-6 09-14  W-5 09-15  W-4 09-16  W-3 09-17  W-2 09-18  W-1 09-20 Sun  W0 09-21  W1 09-22  W2 09-23  W3 09-24
 *   W4 09-28   W5 09-29   W6 09-30   W7 10-08   W8 10-09   W9 10-10 Sat   W10 10-12 … W14 10-16  W15 10-19 W16 10-20
 *   W17 10-21  W18 10-22  W19 10-23  W20 10-26  W21 10-27  W22 10-28      W23 10-29  W24 10-30  W25 11-02 W26 11-03
 *   W27 11-04  W28 11-05
 *
 *                      begins   takes      over   last  slack
 *   A-1 making         W-4      10         W6     W22   16      loading has to be over by W24 for A-2's
 *   A-1 loading        W6       2          W8     W24   16
 *   A-1 sailing        W8       1          W9     W27   18
 *   A-2 material       W-6      8 + 2      W4     W4    0       the factory is waited for since W-2: W-1 and W0 so far
 *   A-2 making         W4       10         W14    W14   0
 *   A-2 booking        W-6      3          W0     W24   24      was due on W-3, today at the earliest
 *   A-2 loading        W14      2          W16    W26   10
 *   A-2 sailing        W16      1          W17    W27   10
 *   A-3 purchase       W-4      2          W0     W6    6       was due on W-2
 *   A-3 material       W0       8          W8     W14   6
 *   A-3 making         W14      10         W24    W24   0       after A-2's: one line makes both
 *   A-3 booking        W0       3          W3     W24   21
 *   A-3 loading        W24      2          W26    W26   0
 *   A-3 sailing        W26      1          W27    W27   0
 */
const PLAN = projectPlan(
  {
    orders: [
      anOrder('A-1', '2026-09-03', { 采购日期: '2026-09-07', 物料到齐: '2026-09-16', 订舱日期: '2026-09-14' }),
      anOrder('A-2', '2026-09-10', { 采购日期: '2026-09-14' }),
      anOrder('A-3', '2026-09-16'),
    ],
    log: [{ at: '2026-09-18', date: '2026-09-18', order: 'A-2', stage: 'material', event: 'waiting', party: 'factory' }],
    projects: [
      aProject('A-1、A-2、A-3', { 先后: 'A-2/生产完成 > A-3/生产完成；A-1/load > A-2/Container loading', 目标日期: '2026-11-10' }),
      aProject('A-1、A-2', { 里程碑: '头两单开船', 节点: '开船', 目标日期: '2026-10-16' }),
      aProject('', { 里程碑: '采购都下', 节点: 'purchase', 目标日期: '2026-09-22' }),
      aProject('A-1', { 里程碑: '一单料齐', 节点: '物料到齐', 目标日期: '2026-09-15' }),
      aProject('A-1、A-2', { 里程碑: '订舱', 节点: '订舱', 目标日期: '2026-09-18' }),
    ],
  },
  '2026-09-21 10:00',
); // prettier-ignore

test('each task has the days of the hand calculation', () => {
  expect(tasksSaid(theProject(PLAN))).toEqual([
    'A-1/purchase done 2026-09-03 2026-09-07 | - -',
    'A-1/material done 2026-09-07 2026-09-16 | - -',
    'A-1/prod_done open 2026-09-16 2026-09-30 | 2026-10-28 16',
    'A-1/booking done 2026-09-07 2026-09-14 | - -',
    'A-1/load open 2026-09-30 2026-10-09 | 2026-10-30 16',
    'A-1/onboard open 2026-10-09 2026-10-10 | 2026-11-04 18',
    'A-2/purchase done 2026-09-10 2026-09-14 | - -',
    'A-2/material waiting 2026-09-14 2026-09-28 | 2026-09-28 0',
    'A-2/prod_done open 2026-09-28 2026-10-16 | 2026-10-16 0',
    'A-2/booking open 2026-09-14 2026-09-21 | 2026-10-30 24',
    'A-2/load open 2026-10-16 2026-10-20 | 2026-11-03 10',
    'A-2/onboard open 2026-10-20 2026-10-21 | 2026-11-04 10',
    'A-3/purchase open 2026-09-16 2026-09-21 | 2026-09-30 6',
    'A-3/material open 2026-09-21 2026-10-09 | 2026-10-16 6',
    'A-3/prod_done open 2026-10-16 2026-10-30 | 2026-10-30 0',
    'A-3/booking open 2026-09-21 2026-09-24 | 2026-10-30 21',
    'A-3/load open 2026-10-30 2026-11-03 | 2026-11-03 0',
    'A-3/onboard open 2026-11-03 2026-11-04 | 2026-11-04 0',
  ]);
});

test('the critical path runs over the wait of A-2 and the line that both share', () => {
  const { critical, end, reserve, findings, isOver } = theProject(PLAN);
  expect(critical).toEqual(['A-2/material', 'A-2/prod_done', 'A-3/prod_done', 'A-3/load', 'A-3/onboard']);
  expect(isoAt(end)).toBe('2026-11-04');
  // 5, 6, 9 and 10 November.
  expect(reserve).toBe(4);
  expect(isOver).toBe(false);
  expect(findings).toEqual([]);
});

test('who is waited for, and when to chase them: two working days after the wait began, over the Sunday at work', () => {
  const { waitsFor, chase } = taskOf(theProject(PLAN), 'A-2/material');
  expect(waitsFor).toBe('factory');
  expect(isoAt(chase)).toBe('2026-09-21');
});

test.each([
  ['A-2/material', 1, '2026-11-05', 1],
  ['A-2/prod_done', 1, '2026-11-05', 1],
  ['A-3/onboard', 1, '2026-11-05', 1],
  ['A-3/load', 3, '2026-11-09', 3],
  ['A-3/material', 1, '2026-11-04', 0],
  ['A-3/material', 6, '2026-11-04', 0],
  ['A-3/material', 7, '2026-11-05', 1],
  ['A-1/load', 16, '2026-11-04', 0],
  ['A-1/load', 17, '2026-11-05', 1],
  ['A-2/load', 10, '2026-11-04', 0],
  ['A-2/load', 11, '2026-11-05', 1],
])('%s taking %i days longer: the end on %s', (task, days, end, moves) => {
  const slip = slipOf(PLAN, 'P-1', task, days)!;
  expect([isoAt(slip.endAfter), slip.moves]).toEqual([end, moves]);
});

test('a slip is told in both languages', () => {
  expect(slipOf(PLAN, 'P-1', 'A-2/prod_done', 1)!.said).toEqual({
    zh: 'A-2 生产完成多用 1 个工作日：完工推迟 1 个工作日，从2026年11月4日（周三）到2026年11月5日（周四）',
    en: 'A-2 Production done takes 1 working day more: the end moves by 1 working day, from Wed 4 Nov 2026 to Thu 5 Nov 2026',
  });
  expect(slipOf(PLAN, 'P-1', 'A-3/material', 2)!.said.zh).toBe(
    'A-3 物料到齐多用 2 个工作日：完工不变，还余 4 个工作日',
  );
});

test('milestones are reached, expected, and late by their day', () => {
  const said = theProject(PLAN).milestones.map(
    ({ name, is, isLate, expected, reserve }) => `${name} ${is} ${isLate} ${isoAt(expected)} ${reserve}`,
  );
  expect(said).toEqual([
    '头两单开船 open false 2026-10-21 -3',
    '采购都下 open false 2026-09-21 1',
    '一单料齐 reached true 2026-09-16 -1',
    '订舱 open true 2026-09-21 -2',
  ]);
});
