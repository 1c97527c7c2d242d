import { adviceOf } from '../../checkup/advice';
import type { Checkup } from '../../checkup/checkup';
import { checkupOf } from '../../checkup/checkup-of';
import type { Advice } from '../../checkup/proposal';
import type { Plan } from '../../plan/plan';
import { sinceDay, type Since } from './since';

interface Known {
  readonly checkup: Checkup;
  advice?: readonly Advice[];
}

/** A view asks several questions of one check-up; it is made once, for as long as the plan is. */
const known = new WeakMap<Plan, Map<number | undefined, Known>>();

/** How many days to begin with are kept of a plan. */
const MOST = 6;

export function knownCheckup(
  plan: Plan,
  since: Since,
): { readonly checkup: Checkup; readonly advice: () => readonly Advice[] } {
  let ofPlan = known.get(plan);
  if (!ofPlan) known.set(plan, (ofPlan = new Map()));
  const day = sinceDay(plan, since);
  let one = ofPlan.get(day);
  if (!one) {
    if (ofPlan.size >= MOST) ofPlan.clear();
    ofPlan.set(day, (one = { checkup: checkupOf(plan, day === undefined ? {} : { since: day }) }));
  }
  const { checkup } = one;
  const found = one;
  return { checkup, advice: () => (found.advice ??= adviceOf(plan, checkup)) };
}
