import { lastMinuteOf } from '../time/moment';
import type { StagePlan } from './order-plan';
import type { Status } from '../process/status';

/** Open stages that somebody can act on, the most pressing kind first. */
const RANK: Partial<Record<Status, number>> = {
  overdue: 0,
  'data error': 1,
  'date to confirm': 1,
  'due soon': 1,
  'on track': 1,
  'on hold': 1,
  'not started': 2,
};

/**
 * What the order needs next: an overdue stage before one that has begun, that before one that has not; among
 * equals the earliest deadline, then the order of the process. Stages that nobody keeps track of and no outside
 * date binds are never next: the sheet could not show them done.
 */
export function nextOf(stages: readonly StagePlan[]): StagePlan | undefined {
  let best: StagePlan | undefined;
  for (const stage of stages) {
    if (!isActionable(stage)) continue;
    if (best === undefined || comesBefore(stage, best)) best = stage;
  }
  return best;
}

/** Every stage that somebody can act on now, in the order of the process: `nextOf` is one of them. */
export function actionableOf(stages: readonly StagePlan[]): readonly StagePlan[] {
  return stages.filter(isActionable);
}

function isActionable(stage: StagePlan): boolean {
  return RANK[stage.status] !== undefined && isCounted(stage);
}

/** Whether a stage is held against anybody: the team follows it, or the outside world set its date. */
export function isCounted({ isFollowed, hardDue }: StagePlan): boolean {
  return isFollowed || hardDue !== undefined;
}

function comesBefore(a: StagePlan, b: StagePlan): boolean {
  const [first, second] = [rankOf(a), rankOf(b)];
  if (first !== second) return first < second;
  return dueMinute(a) < dueMinute(b);
}

/** An outside date that has passed without a column to show what came of it says too little to come first; it is a finding. */
function rankOf({ status, isFollowed }: StagePlan): number {
  return status === 'overdue' && !isFollowed ? 3 : RANK[status]!;
}

function dueMinute(stage: StagePlan): number {
  return stage.due === undefined ? Infinity : lastMinuteOf(stage.due);
}
