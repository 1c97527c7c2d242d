import { bookText } from '../../truth/approved';
import { HABITS } from '../../truth/habits/all';
import { booksOf } from '../../truth/measure/run';
import { approve } from '../tools/approve';

/** One book of each habit, for a trade manager to read; UPDATE_APPROVALS=1 writes what the rules say now. */
test.each(HABITS.map((habit) => [habit.name, habit] as const))(
  'a book kept by the habit %s',
  (name, habit) => {
    const [book] = booksOf(habit, { seed: 2026, runs: 1 });
    approve(__dirname, name, bookText(book!));
  },
);
