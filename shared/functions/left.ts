import { both } from '../lang';
import { dayOf } from '../time/moment';
import { dateOf, required } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { CALENDAR_HELP, NOW_HELP } from './help';
import { timeLeft, workTime } from './measure';
import { unitOf } from './units';

export const left: SlaFunction = {
  name: 'LEFT',
  summary: both('离截止还剩多少，超期为负数', 'What remains until a deadline; negative when late'),
  parameters: [
    needs('due', 'date', both('截止日期或时刻', 'The deadline, a date or a date and time')),
    needs('now', 'date', NOW_HELP),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
    may(
      'unit',
      'text',
      both(
        '单位：wd 工作日、wh 工作小时、d 天、h 小时、min 分钟',
        'Unit: wd working days, wh working hours, d days, h hours, min minutes',
      ),
      'wd',
    ),
  ],
  result: 'number',
  gives: both(
    '截止为整天时：d、wd 当天为 0，次日（次一工作日）起为负；h、min、wh 算到当天结束，now 也是整天时算到其当天结束。wh、wd 在非工作时间不动。截止为空则结果为空。',
    'For a whole-day deadline d and wd give 0 on the day and are negative from the next (working) day on; h, min and wh run to the end of the day, and a whole-day now stands for the end of its day. wh and wd stand still outside working time. Blank when due is blank.',
  ),
  examples: [
    {
      formula: '=SLA.LEFT("2026-02-24","2026-02-13","CN","wd")',
      note: both('还剩两个工作日', 'Two working days left'),
    },
    { formula: '=SLA.LEFT("2026-02-24","2026-02-13",,"d")', note: both('按自然日', 'In calendar days') },
    { formula: '=SLA.LEFT("2026-05-18 18:00","2026-05-19 10:30",,"wh")', note: both('已超期', 'Late') },
  ],
  run([due, now, calendar, unit], runtime) {
    const deadline = dateOf(due, 'due');
    if (deadline === undefined) return null;
    const moment = required(dateOf(now, 'now'), 'now');
    const measure = unitOf(unit, 'unit', ['min', 'h', 'd', 'wh', 'wd']) ?? 'wd';
    const clock = runtime.calendarOf(calendar, 'calendar');
    if (measure === 'wd' || measure === 'wh') runtime.counted(clock, dayOf(moment), dayOf(deadline));
    return timeLeft(deadline, moment, measure, clock);
  },
};

export const worktime: SlaFunction = {
  name: 'WORKTIME',
  summary: both('两个时刻之间的工作时间', 'The working time between two moments'),
  parameters: [
    needs('from', 'date', both('开始的日期或时刻', 'The first date, or date and time')),
    needs('to', 'date', both('结束的日期或时刻', 'The second date, or date and time')),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
    may(
      'unit',
      'text',
      both('单位：h 小时、min 分钟、wd 工作日', 'Unit: h hours, min minutes, wd working days'),
      'h',
    ),
  ],
  result: 'number',
  gives: both(
    '整天从当天开始算到当天结束，首尾两天都包括；次序相反时为负数。wd 中不满一天的部分，按其占当天工作时间的比例计。任一为空则结果为空。',
    'A whole day counts from its start to its end, so both of two whole days are included; negative when reversed. In wd a part of a day is its share of that day’s own working time. Blank when either is blank.',
  ),
  examples: [
    {
      formula: '=SLA.WORKTIME("2026-02-13 15:00","2026-02-24 10:00","CN","h")',
      note: both('跨春节的工作小时', 'Working hours across Spring Festival'),
    },
    {
      formula: '=SLA.WORKTIME("2026-05-18 09:00","2026-05-18 18:00",,"min")',
      note: both('扣除午休', 'Without the lunch break'),
    },
    {
      formula: '=SLA.WORKTIME("2026-05-18 13:30","2026-05-20 12:00",,"wd")',
      note: both('首尾各半天', 'Part of the first and the last day'),
    },
  ],
  run([from, to, calendar, unit], runtime) {
    const a = dateOf(from, 'from');
    const b = dateOf(to, 'to');
    if (a === undefined || b === undefined) return null;
    const measure = unitOf(unit, 'unit', ['min', 'h', 'wd']) ?? 'h';
    const clock = runtime.calendarOf(calendar, 'calendar');
    runtime.counted(clock, dayOf(a), dayOf(b));
    return workTime(a, b, measure, clock);
  },
};
