import type { Stage } from '../process/process';
import { CLOSED } from '../process/status';
import type { StagePlan } from './order-plan';

/**
 * What a stage needs first and does not have: for each gate the alternatives that are open. One that is done settles its
 * gate; those that do not apply to the order are passed over, and settle it only where no other does.
 */
export function missingGates({ gate }: Stage, stages: readonly StagePlan[]): StagePlan[][] {
  return gate.flatMap((alternatives) => {
    const plans = alternatives.map((at) => stages[at]!);
    // Of one that the sheet has no column for nobody knows.
    // What has sailed in part has sailed: the rest holds up nothing of it.
    const isSettled = plans.some(({ status, isFollowed, rest }) =>
      CLOSED.has(status) ? status !== 'not applicable' : !isFollowed || rest !== undefined,
    );
    const open = plans.filter(({ status }) => !CLOSED.has(status));
    return isSettled || open.length === 0 ? [] : [open];
  });
}
