import { checkupOf } from '../checkup/checkup-of';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { FEW } from '../trade/share';

/** Kept less often than that, a limit says nothing of what people can do: the check-up looks at the limit then. */
const HARDLY_EVER = 0.2;

/** Keys of stages that hardly anybody does in time, in any of the processes: their limit is in doubt, not a person. */
export const doubtedLimits = onceFor(
  (plan: Plan): ReadonlySet<string> =>
    new Set(
      checkupOf(plan, {})
        .stages.filter(({ onTime: { of, n } }) => n >= FEW && of < n * HARDLY_EVER)
        .map(({ stage }) => stage),
    ),
);
