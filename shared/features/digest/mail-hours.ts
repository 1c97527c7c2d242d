import { readHours } from '../../config/hours';
import type { Plan } from '../../plan/plan';
import type { Member } from '../../people/team';
import { GendanError } from '../../errors';
import type { Calendar } from '../../time/calendar';
import { catalogOf } from '../../time/catalog';
import { LAST_DAY } from '../../time/civil';
import { dayOf, MINUTES_PER_DAY, minuteOf, timed, type Moment } from '../../time/moment';
import { parseCalendar } from '../../time/spec';
import type { Windows } from '../../time/windows';

/** Whether a mail may go out now; if not, the next moment at which it may, undefined when there is none within a year. */
export type MailHours =
  { readonly isOpen: true } | { readonly isOpen: false; readonly isDayOff: boolean; readonly opens?: Moment };

/**
 * When people may be written to: on working days of their own calendar (the office's where they have none of
 * their own, or one that cannot be read), make-up days included, while it is open; or in the hours that the
 * book sets for working days. A window's last minute is the one before it closes.
 */
export function mailHours(plan: Plan): (member: Member | undefined, now: Moment) => MailHours {
  const { config, clocks } = plan;
  const catalog = catalogOf(config.calendars);
  const set = readHours(config.settings.digestHours) ?? [];
  const known = new Map<string, Calendar>();
  const calendarOf = (spec: string): Calendar => {
    let calendar = known.get(spec);
    if (!calendar) known.set(spec, (calendar = readCalendar(spec)));
    return calendar;
  };
  const readCalendar = (spec: string): Calendar => {
    if (spec.trim() === '') return clocks.office;
    try {
      return parseCalendar(spec, catalog);
    } catch (error) {
      if (error instanceof GendanError) return clocks.office;
      throw error;
    }
  };
  return (member, now) => {
    const calendar = calendarOf(member?.person.calendar ?? '');
    return hoursAt(now, (day) => {
      const open = calendar.windowsOn(day);
      return open.length === 0 || set.length === 0 ? open : set;
    });
  };
}

/** How far the next opening is looked for. */
const LONGEST_LOOK = 366;

function hoursAt(now: Moment, windowsOn: (day: number) => Windows): MailHours {
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
