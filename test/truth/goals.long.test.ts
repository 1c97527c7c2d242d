import { FLOORS, GOALS, missedGoals, type Reached } from '../../truth/goals';
import { HABITS } from '../../truth/habits/all';
import { measured } from '../../truth/measure/run';
import { totalOf } from '../../truth/report';

const each = HABITS.map((habit): Reached => ({ habit, figures: measured(habit, { seed: 1, runs: 2 }) }));

test('the verdicts are as right as they have been', () => {
  expect(missedGoals(totalOf(each), each, FLOORS)).toEqual([]);
});

test('between 4 and 10 of a hundred open orders are truly late', () => {
  const { late, open } = totalOf(each);
  expect((100 * late) / open).toBeGreaterThan(4);
  expect((100 * late) / open).toBeLessThan(10);
});

test('what is held is at least what the owner of a sheet would sign', () => {
  for (const [key, floor] of Object.entries(FLOORS)) {
    const goal = GOALS[key as keyof typeof GOALS];
    const isAtMost = ['questionsABook', 'lateBeforeSailing', 'lateForPaidMoney'].includes(key);
    expect(isAtMost ? floor <= goal : floor >= goal).toBe(true);
  }
});
