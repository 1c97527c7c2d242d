import { beforeLimit } from '../time/limit';
import { minuteOf, type Moment } from '../time/moment';
import type { StageClocks } from './order-facts';
import type { StageInput } from './stage-record';

/** Whether the stage's deadline is so near that its people are told. */
export function isSoon({ record }: StageInput, { clocks }: StageClocks, now: Moment): boolean {
  const warnFrom = beforeLimit(record.due!, record.stage.warn, clocks);
  return minuteOf(now) >= minuteOf(warnFrom);
}
