import { both, type Bilingual } from '../lang';
import type { Calendar } from './calendar';
import { addLimit, type Clocks, type Limit } from './limit';
import { dayOf, minuteOf, MINUTES_PER_DAY, type Moment } from './moment';

/** Days in a row that a count treats alike. Serial days, both included, in the direction of the count. */
export interface CountedDays {
  readonly from: number;
  readonly to: number;
  /** `start`: the day it begins with, which is not counted itself; `off`: closed; `counted`: worked. */
  readonly kind: 'start' | 'counted' | 'off';
  /** What has been counted by the end of these days: working days, or minutes of working time. */
  readonly sum: number;
  /** Why the days are off, or worked although the week is closed; empty for ordinary days. */
  readonly reason: Bilingual;
}

/** Longer counts are told in a sentence only: nobody reads three years of days. */
const MOST_DAYS = 400;

/**
 * A count of working days, banking days or working time, day by day, days alike put together. Empty for limits
 * in calendar days or elapsed time, where there is nothing to skip, and for very long ones. Fails as addLimit does.
 */
export function dayByDay(start: Moment, limit: Limit, clocks: Clocks): CountedDays[] {
  const { unit } = limit;
  const isTimed = unit === 'wh' || unit === 'wmin';
  if (!isTimed && unit !== 'wd' && unit !== 'bd') return [];
  const calendar = unit === 'bd' ? clocks.bank : clocks.office;
  const due = addLimit(start, limit, clocks);
  const step = limit.amount < 0 ? -1 : 1;
  const [first, last] = [dayOf(start), dayOf(due)];
  if (Math.abs(last - first) > MOST_DAYS) return [];
  const days: CountedDays[] = isTimed
    ? []
    : [{ from: first, to: first, kind: 'start', sum: 0, reason: NO_REASON }];
  let sum = 0;
  for (let day = isTimed ? first : first + step; step * (last - day) >= 0; day += step) {
    const share = isTimed ? minutesOn(calendar, day, start, due) : calendar.isWorkday(day) ? 1 : 0;
    sum += share;
    append(days, {
      from: day,
      to: day,
      kind: share > 0 ? 'counted' : 'off',
      sum,
      reason: reasonOn(calendar, day),
    });
  }
  return days;
}

const NO_REASON = both('', '');
const WEEKEND = both('周末', 'weekend');

/** Working minutes of one day that lie between the start and the deadline. */
function minutesOn(calendar: Calendar, day: number, start: Moment, due: Moment): number {
  const [a, b] = [minuteOf(start), minuteOf(due)];
  const from = Math.max(day * MINUTES_PER_DAY, Math.min(a, b));
  const to = Math.min((day + 1) * MINUTES_PER_DAY, Math.max(a, b));
  return to > from ? calendar.minutesBetween(from, to) : 0;
}

function reasonOn(calendar: Calendar, day: number): Bilingual {
  const override = calendar.overrideOn(day);
  if (override) return override.label;
  return calendar.isWorkday(day) ? NO_REASON : WEEKEND;
}

function append(days: CountedDays[], next: CountedDays): void {
  const last = days[days.length - 1];
  const isSame = last && last.kind === next.kind && last.reason.zh === next.reason.zh;
  if (isSame) days[days.length - 1] = { ...last, to: next.to, sum: next.sum };
  else days.push(next);
}
