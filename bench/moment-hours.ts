import moment from 'moment';
import 'moment-business-time';

type BusinessMoment = moment.Moment & { addWorkingTime(amount: number, unit: 'minutes'): moment.Moment };

const HOURS = ['09:00:00', '12:00:00', '13:30:00', '18:00:00'];

moment.updateLocale('en', {
  workinghours: { 0: null, 1: HOURS, 2: HOURS, 3: HOURS, 4: HOURS, 5: HOURS, 6: null },
} as moment.LocaleSpecification);

/** Adds working minutes with moment-business-time, on Chinese office hours without days off. */
export function momentWithHours(day: number, minutes: number): number {
  const start = moment(new Date(2025, 2, 3 + day, 10, 0)) as BusinessMoment;
  return start.addWorkingTime(minutes, 'minutes').valueOf();
}
