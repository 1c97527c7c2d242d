import { both } from '../lang';
import type { Limit } from '../time/limit';
import { beforeLimit } from '../time/limit';
import type { Moment } from '../time/moment';
import { isPast, minuteOf } from '../time/moment';
import { countOf, dateOf, required } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs } from './definition';
import { doneOf } from './done';
import { limitOf } from './due';
import { LANG_HELP, NOW_HELP } from './help';
import { langOf } from './lang-argument';
import type { FunctionRuntime } from './runtime';
import { STATUS_WORDS } from '../templates/vocabulary';
import type { Argument } from './value';
import { isBlankValue, single } from './value';

export const status: SlaFunction = {
  name: 'STATUS',
  summary: both(
    '按期、即将到期、已逾期、已完成还是逾期完成',
    'On track, due soon, overdue, done or done late',
  ),
  parameters: [
    needs('due', 'date', both('截止日期或时刻', 'The deadline, a date or a date and time')),
    needs('done', 'date', both('完成日期；未完成留空', 'When it was done; blank while it is not')),
    needs('now', 'date', NOW_HELP),
    may(
      'warn',
      'limit',
      both(
        '提前多久算即将到期：1wd、24h，或天数；不提前写 0d',
        'How long before the deadline it is due soon: 1wd, 24h, or a number of days; 0d for not at all',
      ),
      '1wd',
    ),
    may('lang', 'text', LANG_HELP),
  ],
  result: 'text',
  gives: both(
    '状态词。整天的截止日当天不算逾期，次日起算；有时刻的从下一分钟起算。wd 按 CN 日历。完成处也可写 √、已付、待客户、N/A 等。截止与完成都为空则结果为空。',
    'The word for it. A whole-day deadline is overdue from the next day on, a timed one from the next minute on. wd counts on CN. Done also takes a tick or a word such as √, paid, N/A. Blank when due and done are both blank.',
  ),
  examples: [
    { formula: '=SLA.STATUS("2026-05-20",,"2026-05-18",,"en")', note: both('还早', 'In time') },
    {
      formula: '=SLA.STATUS("2026-05-20",,"2026-05-19",,"zh")',
      note: both('前一个工作日起提醒', 'The working day before'),
    },
    {
      formula: '=SLA.STATUS("2026-05-20",,"2026-05-21",,"en")',
      note: both('次日起逾期', 'From the next day on'),
    },
    {
      formula: '=SLA.STATUS("2026-05-20","2026-05-21","2026-06-01",,"zh")',
      note: both('晚一天完成', 'Done a day late'),
    },
  ],
  run([due, done, now, warn, lang], runtime) {
    const words = STATUS_WORDS;
    const language = langOf(lang, runtime);
    const deadline = dateOf(due, 'due');
    const completion = doneOf(done, 'done');
    if (completion === 'not applicable' || completion === 'cancelled') return words[completion][language];
    if (completion !== 'open') {
      const isLate = deadline !== undefined && completion !== 'undated' && isPast(deadline, completion);
      return words[isLate ? 'done late' : 'done'][language];
    }
    if (deadline === undefined) return null;
    const moment = required(dateOf(now, 'now'), 'now');
    if (isPast(deadline, moment)) return words.overdue[language];
    const soon = soonFrom(deadline, warningOf(warn), runtime);
    return words[minuteOf(moment) >= minuteOf(soon) ? 'due soon' : 'on track'][language];
  },
};

/** From when on a deadline counts as due soon. */
function soonFrom(deadline: Moment, warn: Limit, runtime: FunctionRuntime): Moment {
  const calendar = runtime.calendarOf(undefined, 'calendar');
  return beforeLimit(deadline, warn, { office: calendar, bank: calendar });
}

/** A limit, or a number of calendar days. */
function warningOf(given: Argument): Limit {
  const value = single(given);
  if (isBlankValue(value)) return { amount: 1, unit: 'wd' };
  if (typeof value === 'number') return { amount: countOf(value, 'warn', 0, 3660)!, unit: 'd' };
  return limitOf(value, 'warn')!;
}
