import { both } from '../lang';
import type { Calendar } from '../time/calendar';
import { dayFromCivil } from '../time/civil';
import { isoDay, wholeDay } from '../time/moment';
import { countOf, required } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { FormulaError } from './errors';
import { CALENDAR_HELP } from './help';
import { momentValue } from './value';

/** As many years as an order book can need; more would only make sheets slow. */
const MOST_YEARS = 50;

export const offdays: SlaFunction = {
  name: 'OFFDAYS',
  summary: both(
    '列出休息日，供原生公式 WORKDAY.INTL(开始, n, "0000000", 列表) 使用',
    'The days off as a list, for the native WORKDAY.INTL(start, n, "0000000", list)',
  ),
  parameters: [
    whole(needs('calendar', 'calendar', CALENDAR_HELP)),
    needs('from_year', 'number', both('第一年', 'The first year')),
    may('to_year', 'number', both('最后一年；不填即 from_year', 'The last year; from_year when left out')),
  ],
  result: 'table',
  gives: both(
    '一列日期：周末和节假日，不含调休补班日。最多 50 年；日历还没有公布的年份返回 #N/A，不给不完整的列表。',
    'One column of dates: weekends and holidays, without make-up working days. At most 50 years; #N/A for a year that the calendar does not know yet, rather than an incomplete list.',
  ),
  examples: [{ formula: '=SLA.OFFDAYS("CN",2026)', note: both('2026 年的休息日', 'The days off of 2026') }],
  run([calendar, fromYear, toYear], runtime) {
    const first = required(countOf(fromYear, 'from_year', 1900, 9999), 'from_year');
    const last = countOf(toYear, 'to_year', first, Math.min(first + MOST_YEARS - 1, 9999)) ?? first;
    const clock = runtime.calendarOf(calendar, 'calendar');
    const off: { moment: ReturnType<typeof wholeDay> }[][] = [];
    const end = dayFromCivil(last + 1, 1, 1);
    for (let day = dayFromCivil(first, 1, 1); day < end; day++) {
      if (!clock.covers(day)) throw new YearNotCovered(clock, day);
      if (!clock.isWorkday(day)) off.push([momentValue(wholeDay(day))]);
    }
    return off.length === 0 ? null : off;
  },
};

class YearNotCovered extends FormulaError {
  constructor(calendar: Calendar, day: number) {
    const date = isoDay(day);
    super(
      '#N/A',
      both(
        `日历 ${calendar.name} 没有 ${date} 的放假安排，列表会不完整。请减少年份，或在表中补上放假日。`,
        `The calendar ${calendar.name} does not know the days off around ${date}, so the list would be incomplete. Ask for fewer years, or list the days off in the sheet.`,
      ),
    );
  }
}
