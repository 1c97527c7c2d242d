import type { StageRef } from '../../../shared/proposals/stage-of-order';
import type { TodayItem } from '../../../shared/plan/tasks';

/** What can be done about a stage. */
export type ActionKind =
  'done' | 'wait' | 'chased' | 'resumed' | 'handOver' | 'moreTime' | 'progress' | 'reminder';

/** Those that ask something first. */
export type AskedKind = Exclude<ActionKind, 'chased' | 'resumed'>;

export function refOf({ sheet, row, stage, order }: TodayItem): StageRef {
  return { sheet, row, stage, order };
}

export function keyOf({ sheet, row, stage }: TodayItem): string {
  return `${sheet}\0${row}\0${stage}`;
}
