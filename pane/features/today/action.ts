import type { StageRef } from '../../../shared/proposals/stage-of-order';
import type { WorkItem } from '../../../shared/orders/lines';

/** What can be done about a stage. */
export type ActionKind =
  'done' | 'wait' | 'chased' | 'resumed' | 'handOver' | 'moreTime' | 'remark' | 'message';

/** Those that ask something first. */
export type AskedKind = Exclude<ActionKind, 'chased' | 'resumed'>;

/** Those that can be done about many at once. */
export const MANY_KINDS = ['done', 'wait', 'handOver', 'moreTime'] as const;
export type ManyKind = (typeof MANY_KINDS)[number];

/** What a key asks to be done about the line that has the focus. */
export const KEY_ACTIONS: Readonly<Record<string, ActionKind>> = {
  w: 'wait',
  h: 'handOver',
  m: 'moreTime',
  c: 'chased',
};

export function refOf({ sheet, row, stage, order }: WorkItem): StageRef {
  return { sheet, row, stage, order };
}

export function keyOf({ sheet, row, stage }: WorkItem): string {
  return `${sheet}\0${row}\0${stage}`;
}
