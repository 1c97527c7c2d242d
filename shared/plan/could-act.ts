import { lastMinuteOf, minuteOf } from '../time/moment';
import type { StagePlan } from './order-plan';

/**
 * Whether the owner of a stage that is done had any time for it: hard deadlines wait for nobody. `pauses`: how often the
 * log says that it waited.
 */
export function couldAct(
  { by, start, due, status }: Pick<StagePlan, 'by' | 'start' | 'due' | 'status'>,
  pauses: number,
): boolean {
  if (status === 'done' || by !== 'hard' || due === undefined) return true;
  if (pauses > 0) return false;
  return start === undefined || minuteOf(start) <= lastMinuteOf(due);
}
