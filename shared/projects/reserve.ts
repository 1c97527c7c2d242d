import type { Plan } from '../plan/plan';
import { dayOf, type Moment } from '../time/moment';

/** Working days of the office from one day to another, negative when it comes before; undefined without both. */
export function reserveOf(
  { clocks }: Pick<Plan, 'clocks'>,
  expected: Moment | undefined,
  due: Moment | undefined,
): number | undefined {
  if (expected === undefined || due === undefined) return undefined;
  const [from, to] = [dayOf(expected), dayOf(due)];
  if (from === to) return 0;
  const { office } = clocks;
  return to > from ? office.countWorkdays(from + 1, to) : 0 - office.countWorkdays(to + 1, from);
}
