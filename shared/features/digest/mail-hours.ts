import { readHours } from '../../config/hours';
import type { Plan } from '../../plan/plan';
import type { Member } from '../../people/team';
import { GendanError } from '../../errors';
import type { Calendar } from '../../time/calendar';
import { catalogOf } from '../../time/catalog';
import type { Moment } from '../../time/moment';
import { hoursAt, onWorkdays, type OpenHours } from '../../time/open-hours';
import { parseCalendar } from '../../time/spec';

/**
 * When people may be written to: on working days of their own calendar (the office's where they have none of
 * their own, or one that cannot be read), make-up days included, while it is open; or in the hours that the
 * book sets for working days.
 */
export function mailHours(plan: Plan): (member: Member | undefined, now: Moment) => OpenHours {
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
    return hoursAt(now, onWorkdays(calendar, set));
  };
}
