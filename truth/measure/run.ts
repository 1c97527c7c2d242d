import { plan as planOf } from '../../shared/plan/plan';
import { dayFromCivil } from '../../shared/time/civil';
import { MINUTES_PER_DAY, timed } from '../../shared/time/moment';
import type { Day } from '../days';
import type { Habit } from '../habits/habit';
import { render, type Rendered } from '../habits/render';
import { isCancelled } from '../life/life';
import { makeOffice } from '../life/make';
import { chanceOf } from '../random';
import { bundledCount, verdictsOf } from '../verdict';
import { added, figuresOf, NOTHING, type Figures } from './figures';
import { judgedOrder, type Judged } from './judged';

export interface Size {
  readonly seed: number;
  readonly runs: number;
}

/** A book of one team at one moment, judged. */
export interface JudgedBook {
  readonly habit: Habit;
  readonly run: number;
  readonly now: Day;
  readonly rendered: Rendered;
  readonly orders: readonly Judged[];
  readonly figures: Figures;
}

/** Mondays to Fridays in spring and summer 2026; each run looks a few days later than the one before. */
export const NOWS: readonly Day[] = [
  dayFromCivil(2026, 3, 18),
  dayFromCivil(2026, 4, 23),
  dayFromCivil(2026, 6, 3),
];
const FIRST_ORDER = dayFromCivil(2025, 8, 18);
const LAST_ORDER = dayFromCivil(2026, 6, 25);
const ORDERS = 124;

/** The books of a habit: `runs` teams at each of the moments. */
export function* booksOf(habit: Habit, { seed, runs }: Size): Generator<JudgedBook> {
  for (let run = 0; run < runs; run++) {
    const own = Math.floor(chanceOf(seed, habit.name, run).next() * 2 ** 31);
    const office = makeOffice(own, habit.mix, ORDERS, FIRST_ORDER, LAST_ORDER);
    for (const [at, now] of NOWS.entries()) {
      const day = now + ((run + at) % 5 === 4 ? 1 : (run % 2) * 7);
      yield judgedBook(habit, run, day, render(office, habit, day));
    }
  }
}

/** What Gendan says of a rendered book at ten in the morning, beside the truth. */
export function judgedBook(habit: Habit, run: number, now: Day, rendered: Rendered): JudgedBook {
  const plan = planOf(rendered.book, timed(now * MINUTES_PER_DAY + 600));
  const verdicts = verdictsOf(plan, (row) => rendered.rows.get(row));
  const orders = rendered.orders.map(({ life, written }) =>
    judgedOrder(habit, life, written, now, verdicts.get(life.no)),
  );
  const open = rendered.orders.filter(
    ({ life }) => !isCancelled(life, now) && Object.values(life.events).some((day) => day > now),
  ).length;
  return {
    habit,
    run,
    now,
    rendered,
    orders,
    figures: figuresOf(orders, open, bundledCount(plan), plan.questions.length),
  };
}

/** The figures of a habit over all its books; `each` is told of every book. */
export function measured(habit: Habit, size: Size, each?: (book: JudgedBook) => void): Figures {
  let figures = NOTHING;
  for (const book of booksOf(habit, size)) {
    each?.(book);
    figures = added(figures, book.figures);
  }
  return figures;
}
