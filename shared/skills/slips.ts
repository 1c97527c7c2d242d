import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { givenBack } from './given-back';
import { ownDeeds } from './late-slips';
import { paperSlips } from './paper-slips';
import type { Slip } from './slip';

/** Everything in the book that went wrong in somebody's own work up to now; worked out once for as long as the plan is. */
export const slipsOf = onceFor((plan: Plan): readonly Slip[] => {
  const late = ownDeeds(plan).flatMap(({ isSlip, ...slip }) => (isSlip ? [slip] : []));
  return [...late, ...givenBack(plan), ...paperSlips(plan)].filter(({ day }) => day <= dayOf(plan.now));
});
