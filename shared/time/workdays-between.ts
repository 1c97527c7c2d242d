import type { Calendar } from './calendar';

/** Working days from one serial day to another: the first is not counted, the second is; negative when it comes before. */
export function workdaysBetween(calendar: Pick<Calendar, 'countWorkdays'>, from: number, to: number): number {
  if (from === to) return 0;
  // `-0` would not be 0 to whoever compares.
  return to > from ? calendar.countWorkdays(from + 1, to) : 0 - calendar.countWorkdays(to + 1, from);
}
