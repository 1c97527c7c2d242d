import type { Stage } from '../process/process';
import { addLimit, rollMoment, type LimitUnit } from '../time/limit';
import type { Moment } from '../time/moment';
import type { StageClocks } from './order-facts';

/** Where a limit ends that begins at `start`. */
export function afterLimit(start: Moment, { limit, roll }: Stage, { clocks, calendar }: StageClocks): Moment {
  if (!limit) return start;
  const end = addLimit(start, limit, clocks);
  return isCalendarUnit(limit.unit) ? rollMoment(end, roll, calendar) : end;
}

function isCalendarUnit(unit: LimitUnit): boolean {
  return unit === 'd' || unit === 'w' || unit === 'mo';
}
