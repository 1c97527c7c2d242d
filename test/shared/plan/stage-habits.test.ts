import { isNearTheEdge, keepingOf, type StageHabit } from '../../../shared/plan/stage-habits';
import { VariantHabits } from '../../../shared/plan/table-habits';
import { keptStateIn, keptStateText } from '../../../shared/config';
import { dayFromCivil } from '../../../shared/time/civil';

const habit = (past: number, filled: number, persons: StageHabit['persons'] = {}): StageHabit => ({
  stage: 'prod_start', past, filled, persons, delays: [], filledDue: [],
}); // prettier-ignore

test.each([
  ['half of them filled', 40, 20, undefined, 'kept'],
  ['less than half', 40, 19, undefined, 'lost'],
  ['fewer than five orders say nothing', 4, 0, undefined, 'kept'],
  ['it was kept: 30 % is enough', 40, 12, 'kept', 'kept'],
  ['it was kept: below a quarter it is lost', 40, 9, 'kept', 'lost'],
  ['it was lost: 40 % does not bring it back', 40, 16, 'lost', 'lost'],
  ['it was lost: half does', 40, 20, 'lost', 'kept'],
] as const)('a column is kept or lost: %s', (_, past, filled, before, expected) =>
  expect(keepingOf(habit(past, filled), undefined, before)).toBe(expected),
);

test('who fills in a column is held to it, who never does is not', () => {
  const persons = { 王丽: { past: 10, filled: 9 }, 赵强: { past: 10, filled: 1 }, 小陈: { past: 4, filled: 0 } };
  const of = habit(24, 10, persons);
  expect(['王丽', '赵强', '小陈', '没写'].map((name) => keepingOf(of, name))).toEqual(['kept', 'lost', 'lost', 'lost']);
}); // prettier-ignore

test('only what may turn is remembered', () => {
  const edge = [9, 10, 20, 29, 30].map((filled) => isNearTheEdge(habit(40, filled)));
  expect(edge).toEqual([false, true, true, true, false]);
});

test.each(['zh', 'en'] as const)('what is remembered reads back in %s', (lang) => {
  const state = { isKept: false, since: dayFromCivil(2026, 5, 18) };
  expect(keptStateIn(keptStateText(state, lang))).toEqual(state);
  expect(keptStateIn('in May')).toBeUndefined();
});

test('an order that is gone from the sheet counts by what the log judged of it', () => {
  const stages = [{ key: 'prod_start' }, { key: 'final_qc' }];
  const habits = new VariantHabits({ stages } as never);
  const seen = stages.map(({ key }, index) => ({
    record: { stage: { key, index }, due: undefined },
    facts: { followed: true, done: undefined },
    course: 'done',
  }));
  habits.add(seen as never, 0 as never, '王丽');
  habits.addDeleted(new Map([['prod_start', { judged: { late: false } }]]) as never);
  expect(habits.done().map(({ past, filled }) => [past, filled])).toEqual([[2, 1], [1, 0]]); // prettier-ignore
});
