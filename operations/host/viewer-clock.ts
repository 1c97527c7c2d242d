import { wallClock } from '../../clock/wall-clock';
import type { Viewer } from '../../shared/serving/view/viewer';
import { isoDay, dayOf } from '../../shared/time/moment';

/** The viewer's clock in the zone of this browser; `utc` is ms since 1970 by the server's clock, whatever this machine's says. */
export const viewerAt = (utc: number): Viewer => ({
  now: wallClock(new Date(utc)),
  momentOf: (iso) => wallClock(new Date(iso)),
});

export const todayOf = ({ now }: Viewer): string => isoDay(dayOf(now));

/** What the zone is called, with how far it is from UTC: `Asia/Shanghai (UTC+8)`. */
export function zoneName(date: Date = new Date()): string {
  const ahead = -date.getTimezoneOffset();
  const minutes = Math.abs(ahead) % 60;
  const hours = Math.floor(Math.abs(ahead) / 60);
  const offset = `UTC${ahead < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && timeZone !== 'UTC' ? `${timeZone} (${offset})` : offset;
}
