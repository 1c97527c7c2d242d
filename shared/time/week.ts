import { weekdayOf } from './civil';
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

export const isWithin = (moment: Moment | undefined, { from, to }: Days): boolean =>
  moment !== undefined && dayOf(moment) >= from && dayOf(moment) <= to;
