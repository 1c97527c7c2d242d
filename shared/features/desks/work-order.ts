import { lateSince } from '../../plan/late-date';
import type { StagePlan } from '../../plan/order-plan';
import { dayOf, lastMinuteOf, type Moment } from '../../time/moment';
import { pressingSince } from '../../orders/groups';
import type { SectionTone } from '../../orders/section';
import type { Piece } from './picked';

/** The earliest deadline first; what has none last. */
export function byDue(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((a, b) => pressingSince(a.work) - pressingSince(b.work));
}

/** Late by the one definition of late; what has to be done today; anything else. */
export function toneOf({ status, due }: Pick<StagePlan, 'status' | 'due'>, now: Moment): SectionTone {
  if (status === 'overdue') return 'late';
  const isToday = due !== undefined && dayOf(due) === dayOf(now) && status !== 'to confirm';
  return isToday ? 'today' : 'plain';
}

/** The day past which a late stage is late. */
export const lateDay = (stage: StagePlan): Moment | undefined => lateSince(stage);

/** The minute by which a moment sorts; none comes last. */
export const minuteOrEnd = (moment: Moment | undefined): number =>
  moment === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(moment);
