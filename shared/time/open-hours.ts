import type { Calendar } from './calendar';
import { LAST_DAY } from './civil';
import { dayOf, MINUTES_PER_DAY, minuteOf, timed, type Moment } from './moment';
import type { Windows } from './windows';

/** Whether people may be written to now; if not, the next moment at which they may, undefined when there is none within a year. */
export type OpenHours =
  { readonly isOpen: true } | { readonly isOpen: false; readonly isDayOff: boolean; readonly opens?: Moment };

/** How far the next opening is looked for. */
const LONGEST_LOOK = 366;

/** By the windows of each day; a window's last minute is the one before it closes. */
export function hoursAt(now: Moment, windowsOn: (day: number) => Windows): OpenHours {
  const today = dayOf(now);
  const minute = minuteOf(now) - today * MINUTES_PER_DAY;
  const windows = windowsOn(today);
  if (windows.some(({ from, to }) => from <= minute && minute < to)) return { isOpen: true };
  const isDayOff = windows.length === 0;
  for (let day = today; day <= Math.min(today + LONGEST_LOOK, LAST_DAY); day++) {
    const next = windowsOn(day).find(({ from }) => day > today || from > minute);
    if (next) return { isOpen: false, isDayOff, opens: timed(day * MINUTES_PER_DAY + next.from) };
  }
  return { isOpen: false, isDayOff };
}

/** On working days of a calendar, make-up days included: while it is open, or in the hours that are set for them. */
export const onWorkdays =
  (calendar: Pick<Calendar, 'windowsOn'>, set: Windows) =>
  (day: number): Windows => {
    const open = calendar.windowsOn(day);
    return open.length === 0 || set.length === 0 ? open : set;
  };
