import { ganttRows, UNFOLDED, type GanttRow } from '../../../../shared/features/projects/gantt';
import { aMilestone, aProject, aTask } from '../../../tools/project-plan';

const shown = (rows: readonly GanttRow[]): string[] =>
  rows.map((row) =>
    row.row === 'task'
      ? `  ${row.id}`
      : row.row === 'order'
        ? `${row.isFolded ? '+' : '-'} ${row.order}`
        : `* ${row.name}`,
  );

const TASKS = [
  aTask('A/pay', { finish: '05-04' }, { is: 'done' }),
  aTask('B/pay', { start: '05-18', finish: '05-19' }, { isCritical: true }),
  aTask('A/make', { start: '05-18', finish: '05-22' }, { isLate: true }),
  aTask('B/make', { start: '05-20', finish: '06-05' }, { isCritical: true }),
];

test('milestones stand first, then each order with its tasks in the order of the graph', () => {
  const project = aProject(TASKS, {
    milestones: [aMilestone('全部装柜', '06-01', '06-08'), aMilestone('定金齐', '05-20', undefined)],
  });
  expect(shown(ganttRows(project, {}))).toEqual([
    '* 定金齐', '* 全部装柜', '- A', '  A/pay', '  A/make', '- B', '  B/pay', '  B/make',
  ]); // prettier-ignore
});

test('an order says from when to when it runs, how much is done, whether it decides the end, whether it is late', () => {
  const orders = ganttRows(aProject(TASKS), {}).filter((row) => row.row === 'order');
  expect(orders).toMatchObject([
    { order: 'A', tasks: 2, done: 1, isCritical: false, isLate: true },
    { order: 'B', tasks: 2, done: 0, isCritical: true, isLate: false },
  ]);
  const [{ span: [from, to] = [0, 0] }] = orders as unknown as [{ span?: [number, number] }];
  // 4 to 22 May.
  expect(to - from).toBe(18);
});

test('an order that is folded keeps its row alone', () => {
  expect(shown(ganttRows(aProject(TASKS), { toggled: ['A'] }))).toEqual([
    '+ A',
    '- B',
    '  B/pay',
    '  B/make',
  ]);
});

test('only what moves the end', () => {
  expect(shown(ganttRows(aProject(TASKS), { critical: true }))).toEqual(['- B', '  B/pay', '  B/make']);
});

test('a large project is folded at first, and one order of it unfolds', () => {
  const many = Array.from({ length: UNFOLDED + 1 }, (_, at) => aTask(`${at % 2 ? 'A' : 'B'}/s${at}`));
  expect(shown(ganttRows(aProject(many), {}))).toEqual(['+ B', '+ A']);
  expect(ganttRows(aProject(many), { toggled: ['B'] })).toHaveLength(2 + 31);
});

test('an order that the book does not have is there without tasks, one named twice once', () => {
  const project = aProject(TASKS, {
    orders: [
      { order: 'X-9', key: undefined, customer: '', place: undefined },
      { order: 'A', key: 'a', customer: 'Nordvik', place: undefined },
      { order: 'A', key: 'a', customer: 'Nordvik', place: undefined },
    ],
  });
  expect(shown(ganttRows(project, {}))).toEqual(['- X-9', '- A', '  A/pay', '  A/make']);
});

test('names of anything are harmless', () => {
  const names = ['__proto__', 'constructor', '\ud800', 'x'.repeat(10_000)];
  const tasks = names.map((name) => ({ ...aTask('A/x'), id: `${name}/x`, order: name }));
  expect(shown(ganttRows(aProject(tasks), {})).filter((row) => row.startsWith('-'))).toEqual(
    names.map((name) => `- ${name}`),
  );
});
