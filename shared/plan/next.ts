import { lastMinuteOf } from '../time/moment';
import type { StagePlan } from './order-plan';
import type { Status } from '../process/status';

/** Open stages that somebody can act on, the most pressing kind first. */
const RANK: ReadonlyMap<Status, number> = new Map<Status, number>([
  ['overdue', 0],
  ['data error', 1],
  ['date to confirm', 1],
  ['behind', 1],
  ['due soon', 1],
  ['on track', 1],
  ['on hold', 1],
  ['not started', 2],
  ['to confirm', 3],
]);

/**
 * What the order needs next, of what can be acted on: the most overdue stage; else what has begun before what has not;
 * among equals the earliest deadline, then the order of the process. What is asked comes last, and a stage that nobody
 * keeps track of never: the sheet could not show it done.
 */
export function nextOf(actionable: readonly StagePlan[]): StagePlan | undefined {
  let best: StagePlan | undefined;
  for (const stage of actionable) if (best === undefined || comesBefore(stage, best)) best = stage;
  return best;
}

/** Every stage that somebody can act on now, in the order of the process: `nextOf` is one of them. */
export function actionableOf<T extends StagePlan>(stages: readonly T[]): readonly T[] {
  return stages.filter(isActionable);
}

/** Whether somebody can act on a stage now. */
export function isActionable(stage: StagePlan): boolean {
  return isCounted(stage) && RANK.has(stage.status);
}

/** Whether a stage is held against anybody, or asked about. */
export function isCounted({ isFollowed, isWatched, question }: StagePlan): boolean {
  return isFollowed || isWatched || question !== undefined;
}

export function comesBefore(a: StagePlan, b: StagePlan): boolean {
  const first = rankOf(a);
  const second = rankOf(b);
  if (first !== second) return first < second;
  return dueMinute(a) < dueMinute(b);
}

/** What the sheet has a column for comes before what is only kept in view. */
const rankOf = ({ status, isFollowed }: StagePlan): number => 2 * RANK.get(status)! + (isFollowed ? 0 : 1);

function dueMinute(stage: StagePlan): number {
  return stage.due === undefined ? Infinity : lastMinuteOf(stage.due);
}
