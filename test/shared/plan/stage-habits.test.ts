import { isNearTheEdge, keepingOf, type StageHabit } from '../../../shared/plan/stage-habits';
import { habitsFrom, sameHabits, saySame, type RowSaying } from '../../../shared/plan/table-habits';
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
  const stages = [{ key: 'prod_start' }, { key: 'final_qc' }, { key: 'booking' }];
  const said = [0, 1].map((at) => ({ at, isPast: true, isFilled: false, due: undefined, delay: undefined }));
  const row: RowSaying = { row: 3, variant: { key: 'tt', stages } as never, person: '王丽', stages: said };
  const judged = new Map([['prod_start', { judged: { late: false } }], ['booking', { judged: { late: false } }]]); // prettier-ignore
  const habits = habitsFrom([row], [judged as never]).get('tt')!;
  // A stage without a column is not kept, whatever the log judged of it.
  expect(habits.map(({ past, filled }) => [past, filled])).toEqual([[2, 1], [1, 0], [0, 0]]); // prettier-ignore
});

test('tables are kept alike only when each person keeps them alike', () => {
  const stages = [{ key: 'prod_start' }];
  const rowOf = (row: number, person: string, isFilled: boolean): RowSaying => ({
    row,
    variant: { key: 'tt', stages } as never,
    person,
    stages: [{ at: 0, isPast: true, isFilled, due: undefined, delay: undefined }],
  });
  const one = [rowOf(3, '王丽', true), rowOf(4, 'constructor', false)];
  const other = [rowOf(3, 'constructor', true), rowOf(4, '王丽', false)];
  expect(sameHabits(habitsFrom(one, []), habitsFrom([...one].reverse(), []))).toBe(true);
  expect(sameHabits(habitsFrom(one, []), habitsFrom(other, []))).toBe(false);
  expect(saySame(one, other)).toBe(false);
});
