import { parseIso, timed, minuteOf, type Moment } from '../../../../shared/time/moment';
import type { Viewer } from '../../../../shared/serving/view/viewer';

/** Somebody in Shanghai whose clock shows `now` (`2026-05-18 10:31`). */
export function inShanghai(now: string): Viewer {
  return {
    now: parseIso(now) as Moment,
    momentOf: (utc) => timed(minuteOf(parseIso(utc.replace('Z', ''))!) + 8 * 60),
  };
}
