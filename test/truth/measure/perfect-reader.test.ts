import { HABITS } from '../../../truth/habits/all';
import { eventColumns, ownPlans, type Habit } from '../../../truth/habits/habit';
import { render } from '../../../truth/habits/render';
import { shownStanding } from '../../../truth/habits/standing';
import { isMeasured } from '../../../truth/goals';
import { lateReasons } from '../../../truth/life/late';
import { makeOffice } from '../../../truth/life/make';
import { added, figuresOf, NOTHING, ratesOf } from '../../../truth/measure/figures';
import { judgedOrder } from '../../../truth/measure/judged';
import { NOWS } from '../../../truth/measure/run';
import type { Verdict } from '../../../truth/verdict';

/** Calls late exactly what a sheet shows late in a column that is kept, and asks about each other date that has passed. */
function perfect(habit: Habit, seed: number): ReturnType<typeof figuresOf> {
  const office = makeOffice(seed, habit.mix, 80, NOWS[0]! - 180, NOWS[0]!);
  const now = NOWS[0]!;
  const columns = eventColumns(habit);
  const orders = render(office, habit, now).orders.map(({ life, written }) => {
    const shown = lateReasons(life, shownStanding(habit, life, written, now), ownPlans(habit));
    const late = shown.some(({ event }) => columns.has(event) && written.events.get(event)?.as !== 'plan');
    const verdict: Verdict = {
      late,
      asked: shown.length > 0,
      calls: [],
      questions: [],
      says: [],
      about: () => undefined,
    };
    return judgedOrder(habit, life, written, now, verdict);
  });
  return figuresOf(orders, 0, 0, 0);
}

const total = HABITS.filter(isMeasured)
  .map((habit, seed) => perfect(habit, seed))
  .reduce(added, NOTHING);

test('who reads a sheet as the trade does reaches every goal: what is set apart is only what nobody could know', () => {
  const { precision, calledLate, lateOrAsked } = ratesOf(total);
  expect([precision, calledLate, lateOrAsked]).toEqual([100, 100, 100]);
});

test('even they are wrong where nobody typed: a blank cell proves nothing', () => {
  expect(ratesOf(total).rawPrecision!).toBeLessThan(90);
  expect(total.unseen).toBeGreaterThan(20);
});

test('what no sheet can show is the smaller part', () => {
  expect(total.unknowable).toBeLessThan(total.late / 2);
});
