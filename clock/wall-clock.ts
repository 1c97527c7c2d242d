import { dayFromCivil } from '../shared/time/civil';
import { MINUTES_PER_DAY, timed, type Moment } from '../shared/time/moment';

/** The machine's wall clock as a moment: what `now` is when nobody says otherwise. */
export function wallClock(date: Date = new Date()): Moment {
  const day = dayFromCivil(date.getFullYear(), date.getMonth() + 1, date.getDate());
  return timed(day * MINUTES_PER_DAY + date.getHours() * 60 + date.getMinutes());
}
