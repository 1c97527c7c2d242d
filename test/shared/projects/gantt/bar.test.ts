import {
  barOfMilestone,
  barOfProject,
  barOfTask,
  stepsFor,
  type Steps,
} from '../../../../shared/projects/gantt/bar';
import { weekOf } from '../../../../shared/time/week';
import { dayOf } from '../../../../shared/time/moment';
import { aMilestone, aProject, aTask, on } from '../../../tools/project-plan';

const day = (text: string): number => dayOf(on(text));
const mondayOf = (each: number): number => weekOf(each).from;

/** Six weeks from Monday 18 May on. */
const WEEKS: Steps = { first: day('05-18'), days: 7, count: 6 };
const drawn = (bar: readonly string[]): string => bar.map((each) => each || '.').join('');

test('columns begin on the Monday of the first day; where weeks are too many each column is two of them', () => {
  expect(stepsFor(day('05-20'), day('06-28'), 6, mondayOf)).toEqual(WEEKS);
  // 29 June is the first day of the seventh week.
  expect(stepsFor(day('05-20'), day('06-29'), 6, mondayOf)).toEqual({ ...WEEKS, days: 14 });
  expect(stepsFor(day('05-20'), day('05-20'), 6, mondayOf)).toEqual(WEEKS);
});

test.each([
  ['critical work', aTask('A/make', { start: '05-18', finish: '05-31' }, { isCritical: true }), '■■....'],
  [
    'other work with its slack',
    aTask('A/make', { start: '05-25', finish: '05-29', lateFinish: '06-12' }),
    '.□––..',
  ],
  ['what waits', aTask('A/sample', { start: '06-01', finish: '06-02' }, { is: 'waiting' }), '..▨...'],
  [
    'what is late',
    aTask('A/book', { start: '05-18', finish: '05-22' }, { isLate: true, isCritical: true }),
    '▲.....',
  ],
  [
    'what is done, its slack never',
    aTask('A/pay', { finish: '05-24', lateFinish: '06-20' }, { is: 'done' }),
    '●.....',
  ],
  ['what began before the first column', aTask('A/make', { start: '03-02', finish: '05-18' }), '□.....'],
  ['what ends after the last', aTask('A/make', { start: '06-22', finish: '12-01' }), '.....□'],
  ['what lies outside', aTask('A/make', { start: '12-01', finish: '12-05' }), '......'],
  ['what cannot be dated', aTask('A/make'), '......'],
])('the bar of %s', (_, task, bar) => {
  expect(drawn(barOfTask(task, WEEKS))).toBe(bar);
});

test('a milestone stands where it can be reached, its target where it should be', () => {
  expect(drawn(barOfMilestone(aMilestone('备齐', '05-29', '06-10'), WEEKS))).toBe('.◇.◆..');
  expect(drawn(barOfMilestone(aMilestone('备齐', '05-29', '05-26'), WEEKS))).toBe('.◆....');
  expect(drawn(barOfMilestone(aMilestone('备齐', undefined, undefined), WEEKS))).toBe('......');
});

test('a project runs from its first start to its end, its target beside it', () => {
  const tasks = [
    aTask('A/pay', { start: '05-26', finish: '05-27' }),
    aTask('A/make', { start: '06-01', finish: '06-10' }),
  ];
  expect(drawn(barOfProject(aProject(tasks, { end: on('06-10'), due: on('06-22') }), WEEKS))).toBe('.▬▬▬.◇');
  expect(drawn(barOfProject(aProject(tasks), WEEKS))).toBe('......');
});
