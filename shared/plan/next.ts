import { lastMinuteOf } from '../time/moment';
import type { StagePlan } from './order-plan';
import type { Status } from './status';

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
 * equals the earliest deadline, then the order of the process. Stages that the team does not follow come last.
 */
export function nextOf(stages: readonly StagePlan[]): StagePlan | undefined {
  let best: StagePlan | undefined;
  for (const stage of stages) {
    if (RANK[stage.status] !== undefined && (best === undefined || comesBefore(stage, best))) best = stage;
  }
  return best;
}

function comesBefore(a: StagePlan, b: StagePlan): boolean {
  const [counted, against] = [isCounted(a), isCounted(b)];
  if (counted !== against) return counted;
  const rank = RANK[a.status]! - RANK[b.status]!;
  if (rank !== 0) return rank < 0;
  return dueMinute(a) < dueMinute(b);
}

function isCounted(stage: StagePlan): boolean {
  return stage.isFollowed || stage.hardDue !== undefined;
}

function dueMinute(stage: StagePlan): number {
  return stage.due === undefined ? Infinity : lastMinuteOf(stage.due);
}
