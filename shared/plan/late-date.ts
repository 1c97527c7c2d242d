import type { Moment } from '../time/moment';
import type { Expression } from '../process/expression';
import type { StagePlan } from './order-plan';

type Hard = Pick<StagePlan, 'hardDue' | 'hardLate'>;
type Dated = Hard & Pick<StagePlan, 'stage' | 'due' | 'by' | 'isEstimated'>;

/**
 * The outside date past which a stage is late: the one that the order carries. Loading should be over a day before the
 * customs cut-off, and is behind then; late it is past the cut-off.
 */
export const lateByHard = ({ hardDue, hardLate }: Hard): Moment | undefined => hardLate ?? hardDue;

/** The date that a limit is counted back from. */
export const carriedIn = ({ text, operands }: Expression): Expression => ({ text, operands });

/**
 * The date past which a stage is late: what the sheet, an agreement or the outside world says, or a limit that the team,
 * a law or a contract stands by. A limit of practice that nobody has confirmed, or one counted from an estimate, makes
 * nothing late; behind it an outside date may still stand. Undefined: nothing can be late.
 */
export function lateDate(plan: Dated): Moment | undefined {
  if (plan.by === 'hard') return lateByHard(plan);
  return plan.by === 'limit' && !limitCounts(plan) ? lateByHard(plan) : plan.due;
}

/** The same of a stage that is open and late: a limit that still waits for a predecessor is not what made it so. */
export function lateSince(plan: Dated & Pick<StagePlan, 'waitsFor'>): Moment | undefined {
  const waits = plan.waitsFor !== undefined && plan.stage.branch !== 'money';
  return plan.by === 'limit' && waits ? (lateByHard(plan) ?? plan.due) : lateDate(plan);
}

const limitCounts = ({ stage, isEstimated }: Dated): boolean => stage.binds && !isEstimated;
