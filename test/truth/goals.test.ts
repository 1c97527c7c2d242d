import { GOALS, missedGoals } from '../../truth/goals';
import { HABITS } from '../../truth/habits/all';
import { added, NOTHING, ratesOf, type Figures } from '../../truth/measure/figures';
import { totalOf } from '../../truth/report';

const figures = (some: Partial<Figures>): Figures => ({ ...NOTHING, books: 1, ...some });
const good = figures({
  called: 100,
  right: 92,
  unseen: 6,
  callable: 100,
  callableCalled: 90,
  askable: 100,
  askableHeard: 98,
  questions: 4,
});
const [full, etdOnly] = ['full', 'etd-only'].map((name) => HABITS.find((habit) => habit.name === name)!);

test('shares are those of what could be known', () => {
  const { precision, rawPrecision, calledLate, lateOrAsked } = ratesOf(good);
  expect([precision!.toFixed(1), rawPrecision, calledLate, lateOrAsked]).toEqual(['97.9', 92, 90, 98]);
  expect(ratesOf(NOTHING).precision).toBeUndefined();
});

test('goals that are reached are not named', () => {
  expect(missedGoals(good, [{ habit: full!, figures: good }], GOALS)).toEqual([]);
});

test('each goal that is not reached is named with its figure', () => {
  const bad = figures({
    called: 10,
    right: 8,
    callable: 10,
    callableCalled: 8,
    askable: 10,
    askableHeard: 9,
    questions: 6,
    lateBeforeSailing: 1,
    lateForPaidMoney: 2,
  });
  expect(missedGoals(bad, [{ habit: full!, figures: bad }], GOALS)).toEqual([
    'precision 80.0 %, the goal is 95 %',
    'called late 80.0 %, the goal is 85 %',
    'late or asked 90.0 %, the goal is 97 %',
    'bundled questions a book 6, the goal is at most 5',
    'late before sailing although shown as sailed 1, the goal is at most 0',
    'late for money although shown as paid 2, the goal is at most 0',
    'precision of full 80.0 %, the goal is 85 %',
  ]);
});

test('a sheet that keeps no event counts neither in the total nor by itself', () => {
  const bad = figures({ called: 10, right: 1 });
  const each = [
    { habit: full!, figures: good },
    { habit: etdOnly!, figures: bad },
  ];
  expect(totalOf(each)).toEqual(added(NOTHING, good));
  expect(missedGoals(totalOf(each), each, GOALS)).toEqual([]);
});
