import type { Moment } from '../time/moment';
import type { StagePlan } from './order-plan';

type Dated = Pick<StagePlan, 'stage' | 'due' | 'by' | 'hardDue' | 'isEstimated'>;

/**
 * The date past which a stage is late: what the sheet, an agreement or the outside world says, or a limit that the team,
 * a law or a contract stands by. A limit of practice that nobody has confirmed, or one counted from an estimate, makes
 * nothing late; behind it an outside date may still stand. Undefined: nothing can be late.
 */
export function lateDate(plan: Dated): Moment | undefined {
  return plan.by === 'limit' && !limitCounts(plan) ? plan.hardDue : plan.due;
}

/** The same of a stage that is open and late: a limit that still waits for a predecessor is not what made it so. */
export function lateSince(plan: Dated & Pick<StagePlan, 'waitsFor'>): Moment | undefined {
  const waits = plan.waitsFor !== undefined && plan.stage.branch !== 'money';
  return plan.by === 'limit' && waits ? (plan.hardDue ?? plan.due) : lateDate(plan);
}

const limitCounts = ({ stage, isEstimated }: Dated): boolean => stage.binds && !isEstimated;
