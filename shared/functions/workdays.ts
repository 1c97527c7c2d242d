import { both } from '../lang';
import { LAST_DAY } from '../time/civil';
import { wholeDay } from '../time/moment';
import { countOf, serialDayOf } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { CALENDAR_HELP, START_HELP } from './help';
import { momentValue } from './value';

export const workday: SlaFunction = {
  name: 'WORKDAY',
  summary: both(
    '第 n 个工作日，同 Excel 的 WORKDAY，但算调休补班',
    'The n-th working day, as WORKDAY, with make-up days',
  ),
  parameters: [
    needs('start', 'date', START_HELP),
    needs(
      'n',
      'number',
      both(
        '工作日数，负数往前推；小数部分舍去',
        'Working days, negative to count backward; a fraction is cut off',
      ),
    ),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
  ],
  result: 'date',
  gives: both(
    '一个整天。开始日本身不算，0 返回开始日本身；n 为空算 0；开始日为空则结果为空。',
    'A whole day. The start is never counted, and 0 gives the start itself; a blank n counts as 0; blank when the start is blank.',
  ),
  examples: [
    {
      formula: '=SLA.WORKDAY("2026-02-13",2,"CN")',
      note: both('周六 2 月 14 日补班', 'Saturday 14 February is a make-up day'),
    },
    { formula: '=SLA.WORKDAY("2026-09-30",-3)', note: both('往前推', 'Counting backward') },
    {
      formula: '=SLA.WORKDAY({"2026-02-13";"2026-04-30"},{2;5})',
      note: both('整列一起算', 'A whole column at once'),
    },
  ],
  run([start, n, calendar], runtime) {
    const from = serialDayOf(start, 'start');
    const days = countOf(n, 'n', -LAST_DAY, LAST_DAY) ?? 0;
    if (from === undefined) return null;
    const clock = runtime.calendarOf(calendar, 'calendar');
    const day = clock.nthWorkday(from, days);
    runtime.counted(clock, from, day);
    return momentValue(wholeDay(day));
  },
};

export const networkdays: SlaFunction = {
  name: 'NETWORKDAYS',
  summary: both(
    '两个日期之间的工作日数，同 Excel 的 NETWORKDAYS，但算调休补班',
    'Working days between two dates, as NETWORKDAYS, with make-up days',
  ),
  parameters: [
    needs('from', 'date', both('第一天（含）', 'The first day, included')),
    needs('to', 'date', both('最后一天（含）', 'The last day, included')),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
  ],
  result: 'number',
  gives: both(
    '天数，首尾都算；后一日期较早时为负数。任一日期为空则结果为空。',
    'A count, both ends included; negative when the second date is the earlier. Blank when either date is blank.',
  ),
  examples: [
    {
      formula: '=SLA.NETWORKDAYS("2026-01-01","2026-12-31","CN")',
      note: both('2026 年全年工作日', 'The working days of 2026'),
    },
    {
      formula: '=SLA.NETWORKDAYS("2026-05-01","2026-05-31",{"2026-05-01";"2026-05-04"})',
      note: both('普通五天制，只放列出的两天', 'A plain five-day week, two listed days off'),
    },
  ],
  run([from, to, calendar], runtime) {
    const first = serialDayOf(from, 'from');
    const last = serialDayOf(to, 'to');
    if (first === undefined || last === undefined) return null;
    const clock = runtime.calendarOf(calendar, 'calendar');
    runtime.counted(clock, first, last);
    return clock.countWorkdays(first, last);
  },
};
