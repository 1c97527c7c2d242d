import type { Plan } from '../plan/plan';
import { dayOf, type Moment } from '../time/moment';
import { workdaysBetween } from '../time/workdays-between';

/** Working days of the office from one day to another, negative when it comes before; undefined without both. */
export function reserveOf(
  { clocks }: Pick<Plan, 'clocks'>,
  expected: Moment | undefined,
  due: Moment | undefined,
): number | undefined {
  if (expected === undefined || due === undefined) return undefined;
  return workdaysBetween(clocks.office, dayOf(expected), dayOf(due));
}
