import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { runText } from '../../time/date-text';
import { dayByDay, type CountedDays } from '../../time/day-by-day';
import { explainDue } from '../../time/explain';
import { MINUTES_PER_DAY, wholeDay } from '../../time/moment';
import { calendarOf } from './view';
import type { CalendarName } from './choices';

/** Working days from one day to another, explained. Plain JSON. */
export interface CountView {
  /** The first day is not counted, the last one is. */
  readonly workdays: number;
  readonly days: number;
  /** Working hours from the opening of the day after the first to the closing of the last. */
  readonly hours: number;
  readonly sentence: Bilingual;
  /** Empty for spans too long to read. */
  readonly lines: readonly {
    readonly when: Bilingual;
    readonly kind: CountedDays['kind'];
    readonly sum: number;
    readonly reason: Bilingual;
  }[];
}

/** `a` and `b` are serial days, in either order. */
export function countView(plan: Plan, name: CalendarName, a: number, b: number): CountView {
  const calendar = calendarOf(plan, name);
  const [from, to] = a <= b ? [a, b] : [b, a];
  const workdays = to > from ? calendar.countWorkdays(from + 1, to) : 0;
  const limit = { amount: workdays, unit: 'wd' as const };
  const clocks = { office: calendar, bank: calendar };
  const days = workdays > 0 ? dayByDay(wholeDay(from), limit, clocks) : [];
  return {
    workdays,
    days: to - from,
    hours: calendar.minutesBetween((from + 1) * MINUTES_PER_DAY, (to + 1) * MINUTES_PER_DAY) / 60,
    sentence:
      workdays > 0
        ? explainDue(wholeDay(from), limit, clocks)
        : both('之间没有工作日。', 'There is no working day between the two.'),
    lines: days.map(({ from: first, to: last, kind, sum, reason }) => ({
      when: both(runText(first, last, 'zh'), runText(first, last, 'en')),
      kind,
      sum,
      reason,
    })),
  };
}
