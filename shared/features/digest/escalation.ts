import { GendanError } from '../../errors';
import type { StageClocks } from '../../plan/order-facts';
import type { StagePlan } from '../../plan/order-plan';
import type { Escalation } from '../../process/process';
import { addLimit } from '../../time/limit';
import { isPast, type Moment } from '../../time/moment';

/**
 * The steps of a stage's escalation that have been reached. A step is reached once the deadline moved back by
 * its limit has passed as well: due on Friday, `backup 0wd` is reached on Saturday, `backup 1wd` on Tuesday,
 * `manager 2wd` on Wednesday. Only a stage that is late has any.
 */
export function reachedSteps(
  { stage, status, due }: StagePlan,
  clocks: StageClocks,
  now: Moment,
): readonly Escalation[] {
  if (status !== 'overdue' || due === undefined) return [];
  return stage.escalate.filter((step) => isPast(lastMomentOf(due, step, clocks), now));
}

/** Until when this step keeps quiet; from the deadline on where its limit cannot be counted on the stage's calendar. */
function lastMomentOf(due: Moment, { after }: Escalation, { clocks }: StageClocks): Moment {
  if (after.amount === 0) return due;
  try {
    return addLimit(due, after, clocks);
  } catch (error) {
    if (error instanceof GendanError) return due;
    throw error;
  }
}
