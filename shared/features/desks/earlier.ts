import type { Plan } from '../../plan/plan';
import { plan as planOf } from '../../plan/plan';
import { asOf } from '../../plan/stale';
import { dayOf, wholeDay } from '../../time/moment';

const known = new WeakMap<Plan, Plan>();

/**
 * The same book as it stood at this time of the last working day: what is dated since then had not happened. Planned once
 * for a plan, and only when somebody asks.
 */
export function earlierPlan(plan: Plan): Plan {
  let earlier = known.get(plan);
  if (!earlier) {
    const day = plan.clocks.office.rollToWorkday(dayOf(plan.now) - 1, 'preceding');
    earlier = planOf(plan.book, asOf(wholeDay(day), plan.now), plan.options);
    known.set(plan, earlier);
  }
  return earlier;
}
