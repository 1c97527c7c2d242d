import type { Calendar } from '../../time/calendar';
import { dayOf, isWholeDay, minuteOf, timed, type Moment } from '../../time/moment';
import { GendanError } from '../../errors';

/**
 * Whether a moment lies within the hours of the office; make-up days count. Of a day without a time only a day off is
 * certain to be outside of them.
 */
export const isOpen = (office: Calendar, at: Moment): boolean =>
  isWholeDay(at) ? office.isWorkday(dayOf(at)) : office.minutesBetween(minuteOf(at), minuteOf(at) + 1) > 0;

/** When the office opens next, from a moment on; undefined for one that never does. */
export function opensAt(office: Calendar, at: Moment): Moment | undefined {
  try {
    // The first working minute that passes has begun then.
    return timed(office.addMinutes(minuteOf(at), 1) - 1);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}
