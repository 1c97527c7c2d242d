import type { Check } from '../facts';

/** A message that was under way when the clocks were moved still arrives (ms). */
const UNDER_WAY = 15_000;

/** Nobody is told anything on a day off or at night, nor yesterday's news today. */
export const inHours: Check = ({ shown, periods, closed }) => {
  const nights = periods.filter(({ name }) => closed.includes(name));
  const wrong = nights.flatMap(({ name, really }) =>
    shown
      .filter(({ at }) => really.from + UNDER_WAY <= at && at < really.to)
      .map(({ book }) => `book ${book}: its group was told something in ${name}`),
  );
  return { name: 'Nobody told out of hours', counted: `${nights.length} closed periods`, wrong };
};
