import type { Limit } from '../time/limit';
import { dayOf, type Moment } from '../time/moment';
import { isCounted } from './next';
import type { StageClocks } from './order-facts';
import type { StagePlan } from './order-plan';
import { CLOSED } from './status';

/** Longer limits leave time for others to act; what the owner does themselves is taken as a day of it at most. */
const MOST = 480;
/** What a stage without a limit takes: a form by a cut-off, a check before a date. */
const USUAL = 60;
/** Whoever may begin within a week has the work before them; what comes later is nobody's load yet. */
const HORIZON_DAYS = 7;

/**
 * Working minutes that a stage still asks of its owner: the working time of its limit, a day of it at most.
 * None for what is closed, is held against nobody, waits for somebody outside, or begins later than in a week.
 */
export function workLeft(plan: StagePlan, { clocks }: StageClocks, now: Moment): number {
  const { status, start, stage } = plan;
  if (CLOSED.has(status) || status === 'on hold' || !isCounted(plan)) return 0;
  if (start !== undefined && dayOf(start) - dayOf(now) > HORIZON_DAYS) return 0;
  return stage.limit ? Math.min(MOST, workOf(stage.limit, clocks.office.data.week)) : USUAL;
}

/** A limit as working time of a usual week. */
function workOf({ amount, unit }: Limit, week: readonly (readonly { from: number; to: number }[])[]): number {
  const size = Math.abs(amount);
  switch (unit) {
    case 'min':
    case 'wmin':
      return Math.max(size, 1);
    case 'h':
    case 'wh':
      return size * 60;
    default: {
      const minutes = week.flat().reduce((sum, { from, to }) => sum + to - from, 0);
      const open = Math.max(1, week.filter((windows) => windows.length > 0).length);
      // An appointment for the day itself is not work of a day.
      return size === 0 ? USUAL : (size * minutes) / open;
    }
  }
}
