import { compileCalendar } from '../shared/time/calendar';
import { SHIPPED_CALENDARS } from '../shared/time/catalog';

/** Days are serial days, as cells hold them. */
export type Day = number;

const OFFICE = compileCalendar(SHIPPED_CALENDARS.find('CN')!);

/** The day itself or the next one on which a Chinese office works. */
export const officeDay = (day: Day): Day => OFFICE.rollToWorkday(day, 'following');

/** The nth working day after a day. */
export const workdaysAfter = (day: Day, n: number): Day => OFFICE.nthWorkday(day, n);
