import type { Calendar } from './calendar';
import { civilFromDay, dayFromCivil, weekdayOf } from './civil';
import { dayOf, type Moment } from './moment';

/** Serial days, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The week of a serial day, from Monday to Sunday. */
export function weekOf(day: number): Days {
  const from = day - weekdayOf(day);
  return { from, to: from + 6 };
}

/** The first day on which a calendar is open in the week of a serial day; undefined where it is closed all week. */
export function firstWorkdayOf(day: number, calendar: Pick<Calendar, 'isWorkday'>): number | undefined {
  const { from, to } = weekOf(day);
  for (let each = from; each <= to; each++) if (calendar.isWorkday(each)) return each;
  return undefined;
}

export const isWithin = (moment: Moment | undefined, { from, to }: Days): boolean =>
  moment !== undefined && dayOf(moment) >= from && dayOf(moment) <= to;

/** `2026-W21`: the ISO week of a serial day; the week belongs to the year of its Thursday. */
export function isoWeek(day: number): string {
  const thursday = weekOf(day).from + 3;
  const { year } = civilFromDay(thursday);
  const nth = Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(nth).padStart(2, '0')}`;
}
