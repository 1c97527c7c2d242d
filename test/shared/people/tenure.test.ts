import { ownerOf, type OwnerNeed } from '../../../shared/people/owner';
import { FRIDAY, in2026, MONDAY, person, teamOf } from './people';

/** 王丽 did the job until 31 May, 赵强 does it from 1 June; orders' cells have been rewritten to 赵强. */
const team = teamOf(
  person('王丽', 'sales', { until: in2026(5, 31), deputies: ['赵强'] }),
  person('赵强', 'sales', { from: in2026(6, 1) }),
);
const ask = (more: Partial<OwnerNeed>): OwnerNeed => ({
  stage: 'pi', role: 'sales', from: MONDAY, until: FRIDAY, ...more,
}); // prettier-ignore
const over = (day: number): Partial<OwnerNeed> => ({ from: day, until: day, isOver: true });

test.each<[string, Partial<OwnerNeed>, string | undefined]>([
  ['while she holds the job', { held: '王丽' }, '王丽'],
  ['work that is open after she left goes to her deputy', { held: '王丽', from: in2026(6, 8), until: in2026(6, 9) }, '赵强'],
  ['nobody named, after she left', { from: in2026(6, 8), until: in2026(6, 9) }, '赵强'],
  ['nobody named, before he came', {}, '王丽'],
  ['what was done in May stays hers, though the cell now names him', { held: '赵强', ...over(MONDAY) }, '王丽'],
  ['what was done in June is his', { held: '赵强', ...over(in2026(6, 8)) }, '赵强'],
])('%s', (_, need, owner) => expect(ownerOf(ask(need), team).owner).toBe(owner)); // prettier-ignore

test('of two who held the job then, nobody can say who did it', () => {
  const two = teamOf(...team.members.map((member) => member.person), person('何静', 'sales'));
  expect(ownerOf(ask({ held: '赵强', ...over(MONDAY) }), two).owner).toBeUndefined();
});

test('the reason gives the day', () => {
  const choice = ownerOf(ask({ held: '王丽', from: in2026(6, 8), until: in2026(6, 9) }), team);
  expect(choice.reason()).toEqual({
    zh: '王丽的职务到2026-05-31为止，由备份人赵强代办',
    en: '王丽 held the role until 2026-05-31, 赵强 stands in',
  });
});

test('days that contradict each other count for nothing and are told', () => {
  const wrong = teamOf(person('王丽', 'sales', { from: in2026(6, 1), until: in2026(5, 1) }));
  expect(wrong.problems.map(({ column }) => column)).toEqual(['until']);
  expect(ownerOf(ask({}), wrong).owner).toBe('王丽');
});

test('between two times in a role both days are told', () => {
  const gap = teamOf(
    person('王丽', 'sales', { until: in2026(5, 31), deputies: ['赵强'] }),
    person('王丽', 'sales', { from: in2026(7, 1) }),
    person('赵强', 'docs'),
  );
  const choice = ownerOf(ask({ held: '王丽', from: in2026(6, 8), until: in2026(6, 9) }), gap);
  expect([choice.owner, choice.reason()]).toEqual([
    '赵强',
    {
      zh: '王丽的职务到2026-05-31为止，2026-07-01起再任职，由备份人赵强代办',
      en: '王丽 held the role until 2026-05-31 and holds it again from 2026-07-01, 赵强 stands in',
    },
  ]);
});
