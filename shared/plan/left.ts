import { both, joined, type Bilingual } from '../lang';
import type { LimitUnit } from '../time/limit';
import { dayOf, isWholeDay, minuteOf, MINUTES_PER_DAY, type Moment } from '../time/moment';
import { workdaysBetween } from '../time/workdays-between';
import type { Status } from '../process/status';
import { statusWords } from '../templates/vocabulary';
import { lateSince } from './late-date';
import type { StageClocks } from './order-facts';
import type { StagePlan } from './order-plan';

/** What remains until a deadline, in the unit it was set in; negative when late. */
export interface Left {
  readonly amount: number;
  readonly unit: 'd' | 'wd' | 'bd' | 'min' | 'wmin';
}

/**
 * What is left of a stage's time; undefined without a deadline, or on hold since nobody knows when. A deadline on today's
 * date has 0 days left. What is late is counted from the date that makes it so.
 */
export function leftOf(plan: StagePlan, clocks: StageClocks, now: Moment): Left | undefined {
  const { status, wait, by, stage } = plan;
  const due = status === 'overdue' ? lateSince(plan) : plan.due;
  if (due === undefined || (status === 'on hold' && wait?.since === undefined)) return undefined;
  return timeBetween(now, due, by === 'limit' && due === plan.due ? stage.limit?.unit : undefined, clocks);
}

/** The time from one moment to another, in the unit of a limit. */
export function timeBetween(
  from: Moment,
  to: Moment,
  unit: LimitUnit | undefined,
  { clocks }: StageClocks,
): Left {
  if (isWholeDay(to)) {
    const [today, day] = [dayOf(from), dayOf(to)];
    if (unit === 'bd') return { amount: workdaysBetween(clocks.bank, today, day), unit: 'bd' };
    if (unit === 'wd') return { amount: workdaysBetween(clocks.office, today, day), unit: 'wd' };
    return { amount: day - today, unit: 'd' };
  }
  if (unit === 'wh' || unit === 'wmin')
    return { amount: clocks.office.minutesBetween(minuteOf(from), minuteOf(to)), unit: 'wmin' };
  return { amount: minuteOf(to) - minuteOf(from), unit: 'min' };
}

/**
 * `剩3个工作日` / `3 working days left`; `今天到期` / `due today`; past it `超期2天` / `2 days late` of what is late and
 * of nothing else, `落后2天` / `2 days behind`; what is asked says so: `待确认，已过2天` / `to confirm, 2 days past`.
 */
export function leftText(left: Left, status: Status): Bilingual {
  const text = timeText(left, status);
  if (!ASKED.has(status)) return text;
  const { zh, en } = statusWords(status);
  return both(`${zh}，${text.zh}`, `${en.toLowerCase()}, ${text.en}`);
}

/** Nobody can say of these whether they are late: a cell or a person has to be asked first. */
export const ASKED: ReadonlySet<Status> = new Set<Status>(['to confirm', 'date to confirm', 'data error']);

function timeText({ amount, unit }: Left, status: Status): Bilingual {
  if (amount === 0 && (unit === 'd' || unit === 'wd' || unit === 'bd')) return both('今天到期', 'due today');
  const size = sizeText({ amount: Math.abs(amount), unit });
  if (amount >= 0) return both(`剩${size.zh}`, `${size.en} left`);
  switch (status) {
    case 'overdue':
      return both(`超期${size.zh}`, `${size.en} late`);
    case 'behind':
      return both(`落后${size.zh}`, `${size.en} behind`);
    default:
      return both(`已过${size.zh}`, `${size.en} past`);
  }
}

/** As a limit is written: `3wd`, `-90min`, `47h`. */
export function leftCode({ amount, unit }: Left): string {
  const wholeHours = amount !== 0 && amount % 60 === 0;
  if (wholeHours && unit === 'min') return `${amount / 60}${'h' satisfies LimitUnit}`;
  if (wholeHours && unit === 'wmin') return `${amount / 60}${'wh' satisfies LimitUnit}`;
  return `${amount}${unit satisfies LimitUnit}`;
}

/** `3个工作日` / `3 working days`; `2天17小时`. */
export function sizeText({ amount, unit }: Left): Bilingual {
  switch (unit) {
    case 'd':
      return both(`${amount}天`, count(amount, 'day'));
    case 'wd':
      return both(`${amount}个工作日`, count(amount, 'working day'));
    case 'bd':
      return both(`${amount}个银行工作日`, count(amount, 'banking day'));
    default:
      return clockText(amount, unit === 'wmin');
  }
}

/** From two days on, elapsed time is told in days and hours: `2天17小时`. */
function clockText(minutes: number, isWorking: boolean): Bilingual {
  const days = isWorking || minutes < 2 * MINUTES_PER_DAY ? 0 : Math.floor(minutes / MINUTES_PER_DAY);
  const hours = Math.floor((minutes - days * MINUTES_PER_DAY) / 60);
  const rest = days > 0 ? 0 : minutes % 60;
  const parts: Bilingual[] = [];
  if (days > 0) parts.push(both(`${days}天`, count(days, 'day')));
  if (hours > 0) parts.push(both(`${hours}小时`, `${hours} h`));
  if (rest > 0 || parts.length === 0) parts.push(both(`${rest}分钟`, `${rest} min`));
  const text = joined(parts, both('', ' '));
  return isWorking ? both(`${text.zh}（工作时间）`, `${text.en} of working time`) : text;
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
