import { both } from '../lang';
import { explainDue } from '../time/explain';
import type { Clocks, Limit } from '../time/limit';
import { addLimit } from '../time/limit';
import { parseLimit } from '../time/limit-text';
import { dayOf, isEarlier } from '../time/moment';
import { dateOf, textOf } from './arguments';
import type { SlaFunction } from './definition';
import { may, needs, whole } from './definition';
import { FormulaError, shown } from './errors';
import { langOf } from './lang-argument';
import { CALENDAR_HELP, LANG_HELP, LIMIT_HELP, START_HELP } from './help';
import type { FunctionRuntime } from './runtime';
import type { Argument, Value } from './value';
import { isBlankValue, momentValue, single } from './value';

export const due: SlaFunction = {
  name: 'DUE',
  summary: both('从开始时间和时限算出截止时间', 'The deadline that a start and a limit give'),
  parameters: [
    needs('start', 'date', START_HELP),
    needs('limit', 'limit', LIMIT_HELP),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
    may(
      'not_later_than',
      'date',
      both('最晚不得超过的日期，较早者为准', 'A date that the deadline may not pass; the earlier one holds'),
    ),
  ],
  result: 'date',
  gives: both(
    'wd、bd、d、w、mo 得到整天；h、min、wh、wmin 得到具体时刻，正好落在下班时间的就停在下班时间。开始时间或时限为空则结果为空。',
    'wd, bd, d, w and mo give a whole day; h, min, wh and wmin give a time of day, and one that falls on closing time stays there. Blank when the start or the limit is blank.',
  ),
  examples: [
    {
      formula: '=SLA.DUE("2026-02-13","2wd")',
      note: both('春节前后的调休补班日照算', 'Counts the make-up day before Spring Festival'),
    },
    { formula: '=SLA.DUE("2026-02-13 15:00","8wh","CN")', note: both('8 个工作小时', 'Eight working hours') },
    {
      formula: '=SLA.DUE("2026-05-01","21d",,"2026-05-20")',
      note: both('装运后 21 天，但不晚于信用证效期', '21 days after shipment, but not after the L/C expires'),
    },
    {
      formula: '=SLA.DUE("2026-05-04","3wd",{"Mon-Sat";"2026-05-06"})',
      note: both('每周六天，另有一天放假', 'A six-day week with one more day off'),
    },
  ],
  run([start, limit, calendar, notLaterThan], runtime) {
    const from = dateOf(start, 'start');
    const length = limitOf(limit, 'limit');
    if (from === undefined || length === undefined) return null;
    const clocks = clocksOf(calendar, runtime);
    const deadline = addLimit(from, length, clocks);
    if (/^[wb]/.test(length.unit) && length.unit !== 'w')
      runtime.counted(clocks.office, dayOf(from), dayOf(deadline));
    const cap = dateOf(notLaterThan, 'not_later_than');
    return momentValue(cap !== undefined && isEarlier(cap, deadline) ? cap : deadline);
  },
};

export const explain: SlaFunction = {
  name: 'EXPLAIN',
  summary: both('用一句话逐日说明截止日怎么数出来', 'The count to a deadline, day by day, in a sentence'),
  parameters: [
    needs('start', 'date', START_HELP),
    needs('limit', 'limit', LIMIT_HELP),
    whole(may('calendar', 'calendar', CALENDAR_HELP, 'CN')),
    may('lang', 'text', LANG_HELP),
  ],
  result: 'text',
  gives: both(
    '一句话。开始时间或时限为空则结果为空。',
    'A sentence. Blank when the start or the limit is blank.',
  ),
  examples: [
    { formula: '=SLA.EXPLAIN("2026-02-13","2wd","CN","en")', note: both('英文说明', 'In English') },
    { formula: '=SLA.EXPLAIN("2026-02-13","2wd","CN","zh")', note: both('中文说明', 'In Chinese') },
  ],
  run([start, limit, calendar, lang], runtime) {
    const from = dateOf(start, 'start');
    const length = limitOf(limit, 'limit');
    if (from === undefined || length === undefined) return null;
    return explainDue(from, length, clocksOf(calendar, runtime))[langOf(lang, runtime)];
  },
};

/** A limit such as `3wd`; a bare number has no unit and is refused. */
export function limitOf(given: Argument, argument: string): Limit | undefined {
  const value = single(given);
  if (isBlankValue(value)) return undefined;
  const text = typeof value === 'string' ? textOf(value) : undefined;
  if (text === undefined) throw new LimitNeedsUnit(argument, value);
  return parseLimit(text);
}

/** The one calendar of a formula serves office and bank alike. */
function clocksOf(calendar: Argument, runtime: FunctionRuntime): Clocks {
  const clock = runtime.calendarOf(calendar, 'calendar');
  return { office: clock, bank: clock };
}

class LimitNeedsUnit extends FormulaError {
  constructor(argument: string, value: Value) {
    super(
      '#VALUE!',
      both(
        `参数 ${argument}：“${shown(value)}”没有单位。请写 3wd（工作日）、21d（天）、24h（小时）或 8wh（工作小时）。`,
        `${argument}: "${shown(value)}" has no unit. Write 3wd (working days), 21d (days), 24h (hours) or 8wh (working hours).`,
      ),
    );
  }
}
