import type { Habit } from './habits/habit';
import { eventColumns } from './habits/habit';
import { ratesOf, type Figures } from './measure/figures';

/** What must hold over all habits that keep at least one event; shares in percent. */
export interface Goals {
  readonly precision: number;
  readonly calledLate: number;
  readonly lateOrAsked: number;
  readonly questionsABook: number;
  /** No habit's precision is below. */
  readonly precisionOfAny: number;
  /** At most so many orders whose row shows sailing are called late at a stage before it. */
  readonly lateBeforeSailing: number;
  /** At most so many orders whose row shows the balance are called late for money. */
  readonly lateForPaidMoney: number;
}

/** What the owner of a sheet would sign (design §11, §14). */
export const GOALS: Goals = {
  precision: 95,
  calledLate: 85,
  lateOrAsked: 97,
  questionsABook: 5,
  precisionOfAny: 85,
  lateBeforeSailing: 0,
  lateForPaidMoney: 0,
};

/** Habits that the goals speak of: where a sheet keeps no event at all, nothing can be called late. */
export const isMeasured = (habit: Habit): boolean => eventColumns(habit).size > 0;

export interface Reached {
  readonly habit: Habit;
  readonly figures: Figures;
}

/** Every goal that is not reached, in a sentence; none when all are. */
export function missedGoals(total: Figures, each: readonly Reached[], goals: Goals): string[] {
  const { precision, calledLate, lateOrAsked, questionsABook } = ratesOf(total);
  const missed: string[] = [];
  const atLeast = (what: string, is: number | undefined, goal: number): void => {
    if (is !== undefined && is < goal) missed.push(`${what} ${is.toFixed(1)} %, the goal is ${goal} %`);
  };
  const atMost = (what: string, is: number, goal: number): void => {
    if (is > goal) missed.push(`${what} ${Number(is.toFixed(1))}, the goal is at most ${goal}`);
  };
  atLeast('precision', precision, goals.precision);
  atLeast('called late', calledLate, goals.calledLate);
  atLeast('late or asked', lateOrAsked, goals.lateOrAsked);
  atMost('bundled questions a book', questionsABook, goals.questionsABook);
  atMost('late before sailing although shown as sailed', total.lateBeforeSailing, goals.lateBeforeSailing);
  atMost('late for money although shown as paid', total.lateForPaidMoney, goals.lateForPaidMoney);
  for (const { habit, figures } of each)
    if (isMeasured(habit))
      atLeast(`precision of ${habit.name}`, ratesOf(figures).precision, goals.precisionOfAny);
  return missed;
}

/**
 * What the rules reach by now, at the size of test/truth/goals.long.test.ts: the goals themselves. Raised with the
 * rules, never lowered.
 */
export const FLOORS: Goals = {
  precision: 97,
  calledLate: 90,
  lateOrAsked: 97,
  questionsABook: 5,
  precisionOfAny: 85,
  lateBeforeSailing: 0,
  lateForPaidMoney: 0,
};
