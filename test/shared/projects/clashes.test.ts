import { both } from '../../../shared/lang';
import type { Person } from '../../../shared/people/person';
import { compileTeam } from '../../../shared/people/team';
import { clashesOf } from '../../../shared/projects/clashes';
import type { ProjectTask } from '../../../shared/projects/project';
import { dayOf, wholeDay } from '../../../shared/time/moment';
import { moment } from '../../tools/order-facts';

const dayAt = (iso: string): number => dayOf(moment(iso));
const TODAY = dayAt('2026-05-18');

const person = (more: Partial<Person> = {}): Person => ({
  name: '孙敏', aliases: [], roles: ['docs'], skills: {}, markets: [], deputies: [], calendar: '', capacity: 40 * 60, absences: [], email: '', ...more,
}); // prettier-ignore

const task = (id: string, from: string, to: string, more: Partial<ProjectTask> = {}): ProjectTask => ({
  id, order: 'A-1', shipment: '', stage: 'load', name: both('装柜', 'Loading'), owner: '孙敏', role: 'docs', after: [], is: 'open', waitsFor: undefined, chase: undefined,
  start: wholeDay(dayAt(from)), finish: wholeDay(dayAt(to)), lateStart: undefined, lateFinish: wholeDay(dayAt(to)), slack: 0,
  isCritical: true, isLate: false, due: undefined, place: { sheet: '订单', row: 2, column: 1 }, ...more,
}); // prettier-ignore

/** Own work of a working day or more asks two hours of its owner. */
const own = () => ({ limit: { amount: 1, unit: 'wd' as const }, waitsOn: [] });
const clashes = (tasks: readonly ProjectTask[], of: Partial<Person> = {}) =>
  clashesOf(tasks, own, compileTeam([person(of)]), TODAY).map((each) => [
    each.tasks.join('+'),
    each.from - TODAY,
    each.to - TODAY,
  ]);

test('five pieces of two hours do not fit one day of eight; four do', () => {
  const many = Array.from({ length: 5 }, (_, at) => task(`T${at}`, '2026-05-20', '2026-05-20'));
  expect(clashes(many.slice(1))).toEqual([]);
  expect(clashes(many)).toEqual([['T0+T1+T2+T3+T4', 2, 2]]);
});

test('what has two days to be done does not clash with what has one', () => {
  const many = Array.from({ length: 5 }, (_, at) =>
    task(`T${at}`, '2026-05-20', at === 0 ? '2026-05-21' : '2026-05-20'),
  );
  expect(clashes(many)).toEqual([]);
});

test('somebody who is away on all days of a critical task has no hours for it; one day back is enough', () => {
  const away = { absences: [{ from: dayAt('2026-05-20'), to: dayAt('2026-05-22') }] };
  expect(clashes([task('T', '2026-05-20', '2026-05-22')], away)).toEqual([['T', 2, 4]]);
  expect(clashes([task('T', '2026-05-20', '2026-05-25')], away)).toEqual([]);
});

test('a weekend by itself, a stranger, what waits and what is not critical clash with nothing', () => {
  expect(clashes([task('T', '2026-05-23', '2026-05-24')])).toEqual([]);
  const away = { absences: [{ from: TODAY, to: TODAY + 30 }] };
  const others: Partial<ProjectTask>[] = [
    { owner: '李四' },
    { is: 'waiting' },
    { isCritical: false },
    { is: 'done' },
  ];
  for (const other of others)
    expect(clashes([task('T', '2026-05-20', '2026-05-22', other)], away)).toEqual([]);
});

test('it is said in both languages', () => {
  const away = compileTeam([person({ absences: [{ from: TODAY, to: TODAY + 9 }] })]);
  expect(clashesOf([task('T', '2026-05-20', '2026-05-22')], own, away, TODAY)[0]!.said).toEqual({
    zh: '孙敏在5月20日至22日没有工时（请假或不在岗），关键路径上却有 1 件事。请换人或改期。',
    en: '孙敏 has no hours on 20-22 May (away), and 1 critical task falls there. Hand over or move.',
  });
});
