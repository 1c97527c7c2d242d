import { both, joined, type Bilingual } from '../lang';
import type { Calendar } from './calendar';
import { civilFromDay } from './civil';
import { daysThatMattered, isOff, type Mattered } from './days-that-mattered';
import { momentText, runText } from './date-text';
import { addLimit, negated, openingFrom, type Clocks, type Limit } from './limit';
import { formatLimit } from './limit-text';
import { dayOf, isWholeDay, MINUTES_PER_DAY, timed, type Moment } from './moment';
import { uncoveredNote } from './uncovered';

/** More reasons than this become a count of the days off. */
const MOST_REASONS = 4;

/**
 * The count behind a deadline in a sentence: "Fri 13 Feb + 2 working days: Sat 14 Feb is a make-up day,
 * 15-23 Feb Spring Festival, so Tue 24 Feb". Weekends are counted, not listed; long spans are summed up; days
 * for which the calendar has no list are named by their year; `withYear`: so are both ends, as where they lie in different
 * years. Fails as addLimit does.
 */
export function explainDue(start: Moment, limit: Limit, clocks: Clocks, withYear = false): Bilingual {
  const due = addLimit(start, limit, clocks);
  const years = withYear || civilFromDay(dayOf(start)).year !== civilFromDay(dayOf(due)).year;
  const reasons = reasonsOf(start, limit, due, clocks);
  const amount = limit.amount < 0 ? negated(limit) : limit;
  const sign = limit.amount < 0 ? '-' : '+';
  const sum = both(
    `${momentText(start, 'zh', years)} ${sign} ${formatLimit(amount, 'zh')}`,
    `${momentText(start, 'en', years)} ${sign} ${formatLimit(amount, 'en')}`,
  );
  const result = both(momentText(due, 'zh', years), momentText(due, 'en', years));
  if (reasons.length === 0) return both(`${sum.zh} = ${result.zh}`, `${sum.en} = ${result.en}`);
  const list = joined(reasons, both('，', ', '));
  return both(`${sum.zh}：${list.zh}，所以是${result.zh}`, `${sum.en}: ${list.en}, so ${result.en}`);
}

function reasonsOf(start: Moment, limit: Limit, due: Moment, clocks: Clocks): Bilingual[] {
  const { unit } = limit;
  if (unit === 'h' || unit === 'min') return wholeDaysNote(start, limit, due);
  if (unit === 'd' || unit === 'w' || unit === 'mo') return [];
  const counted = unit === 'bd' ? clocks.bank : clocks.office;
  const timedCount = unit === 'wh' || unit === 'wmin';
  const backward = limit.amount < 0;
  let [from, to] = backward ? [dayOf(due), dayOf(start)] : [dayOf(start), dayOf(due)];
  if (!timedCount) [from, to] = backward ? [from, to - 1] : [from + 1, to]; // the start's day is not counted
  if (from > to) return [];
  const opening = timedCount && isWholeDay(start) ? [openingNote(start, counted)] : [];
  const days = dayReasons(counted, from, to, { hours: timedCount, backward });
  const uncovered = uncoveredNote(counted, from, to);
  return [...opening, ...days, ...(uncovered ? [uncovered] : [])];
}

function dayReasons(
  calendar: Calendar,
  from: number,
  to: number,
  how: { hours: boolean; backward: boolean },
): Bilingual[] {
  const mattered = daysThatMattered(calendar, from, to).filter((run) => how.hours || run.change !== 'hours');
  const withYear = to - from > 300;
  const off = to - from + 1 - Math.abs(calendar.countWorkdays(from, to));
  if (mattered.length > MOST_REASONS) {
    const ordered = how.backward ? mattered.reverse() : mattered;
    const first = ordered.slice(0, MOST_REASONS - 2).map((run) => describe(run, withYear));
    return [...first, both(`……共休息${off}天`, `… ${off} days off`)];
  }
  const inRuns = mattered
    .filter((run) => run.change === 'off')
    .reduce((n, run) => n + run.to - run.from + 1, 0);
  const texts = mattered.map((run) => describe(run, withYear));
  if (how.backward) texts.reverse();
  return off > inRuns ? [...texts, weeklyNote(calendar, off - inRuns)] : texts;
}

function describe(run: Mattered, withYear: boolean): Bilingual {
  const { from, to, label } = run;
  const zh = runText(from, to, 'zh', withYear);
  const en = runText(from, to, 'en', withYear);
  if (run.change === 'off') return both(`${zh}${label.zh}放假`, label.en ? `${en} ${label.en}` : `${en} off`);
  if (run.kind === 'half day') return both(`${zh}半天（${label.zh}）`, `${en} is a half day (${label.en})`);
  if (run.change === 'hours')
    return both(`${zh}工时不同（${label.zh}）`, `${en} has other hours (${label.en})`);
  if (run.kind === 'make-up')
    return both(`${zh}调休上班`, `${en} ${from === to ? 'is a make-up day' : 'are make-up days'}`);
  return both(`${zh}上班（${label.zh}）`, `${en} is worked (${label.en})`);
}

/** Days off that recur every week: told by their number. */
function weeklyNote(calendar: Calendar, count: number): Bilingual {
  const closed = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => isOff(calendar.data.week[weekday]));
  const isWeekend = closed.every((weekday) => weekday >= 4) && closed.length <= 2;
  const days = count === 1 ? 'day' : 'days';
  return isWeekend
    ? both(`周末${count}天`, `${count} weekend ${days}`)
    : both(`每周固定休息${count}天`, `${count} ${days} off by the weekly pattern`);
}

function openingNote(start: Moment, calendar: Calendar): Bilingual {
  const opening = timed(openingFrom(dayOf(start), calendar));
  return both(`自${momentText(opening, 'zh')}开门起算`, `from the opening on ${momentText(opening, 'en')}`);
}

/** Hours counted from a day without a time become whole days; said where that rounds. */
function wholeDaysNote(start: Moment, limit: Limit, due: Moment): Bilingual[] {
  const minutes = Math.abs(limit.unit === 'h' ? limit.amount * 60 : limit.amount);
  if (!isWholeDay(start) || minutes % MINUTES_PER_DAY === 0) return [];
  const days = Math.abs(dayOf(due) - dayOf(start));
  return [
    both(`起始没有时刻，进位为${days}整天`, `rounded up to ${days} whole ${days === 1 ? 'day' : 'days'}`),
  ];
}
