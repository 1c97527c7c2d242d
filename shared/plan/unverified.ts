import { dayOf, isWholeDay, minuteOf } from '../time/moment';
import type { StageClocks } from './order-facts';
import type { StagePlan } from './order-plan';

/** Whether a working calendar counted over days that its source does not cover. */
export function isUnverified(
  { start, due, by, stage }: Pick<StagePlan, 'start' | 'due' | 'by' | 'stage'>,
  { clocks, calendar }: StageClocks,
): boolean {
  if (start === undefined || due === undefined) return false;
  const unit = by === 'limit' ? stage.limit?.unit : undefined;
  const counts =
    unit === 'bd'
      ? clocks.bank
      : unit === 'wd' || unit === 'wh' || unit === 'wmin'
        ? clocks.office
        : undefined;
  const [from, to] = [Math.min(dayOf(start), dayOf(due)), Math.max(dayOf(start), dayOf(due))];
  if (counts && !counts.covers(from, to)) return true;
  return stage.roll !== 'none' && isWholeDay(due) && minuteOf(due) >= 0 && !calendar.covers(dayOf(due));
}
