import { adviceOf } from '../../checkup/advice';
import type { Checkup } from '../../checkup/checkup';
import { checkupOf } from '../../checkup/checkup-of';
import type { Advice } from '../../checkup/proposal';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';

/** A check-up and what it advises, which is worked out when it is first asked for. */
export interface KnownCheckup {
  readonly checkup: Checkup;
  readonly advice: () => readonly Advice[];
}

/** Several questions are asked of one check-up; it is made once, for as long as the plan is. By the day that it begins with. */
const checkupsOf = onceFor((_: Plan) => new Map<number | undefined, KnownCheckup>());

/** How many days to begin with are kept of a plan. */
const MOST = 6;

/** `since`: the serial day from which the check-up counts. */
export function knownCheckup(plan: Plan, since: number | undefined): KnownCheckup {
  const known = checkupsOf(plan);
  let found = known.get(since);
  if (!found) {
    if (known.size >= MOST) known.clear();
    known.set(since, (found = checkedUp(plan, since)));
  }
  return found;
}

function checkedUp(plan: Plan, since: number | undefined): KnownCheckup {
  const checkup = checkupOf(plan, { since });
  let advice: readonly Advice[] | undefined;
  return { checkup, advice: () => (advice ??= adviceOf(plan, checkup)) };
}
