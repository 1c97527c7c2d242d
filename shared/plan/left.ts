import { both, joined, type Bilingual } from '../lang';
import type { LimitUnit } from '../time/limit';
import { dayOf, isWholeDay, minuteOf, MINUTES_PER_DAY, type Moment } from '../time/moment';
import type { StageClocks } from './order-facts';
import type { StagePlan } from './order-plan';

/** What remains until a deadline, in the unit it was set in; negative when late. */
export interface Left {
  readonly amount: number;
  readonly unit: 'd' | 'wd' | 'bd' | 'min' | 'wmin';
}

/** What is left of a stage's time; undefined without a deadline, or on hold since nobody knows when. A deadline on today's date has 0 days left. */
export function leftOf(
  { due, by, stage, status, wait }: StagePlan,
  { clocks }: StageClocks,
  now: Moment,
): Left | undefined {
  if (due === undefined || (status === 'on hold' && wait?.since === undefined)) return undefined;
  const unit = by === 'limit' ? stage.limit?.unit : undefined;
  if (isWholeDay(due)) {
    const [today, day] = [dayOf(now), dayOf(due)];
    if (unit === 'bd') return { amount: daysBetween(clocks.bank, today, day), unit: 'bd' };
    if (unit === 'wd') return { amount: daysBetween(clocks.office, today, day), unit: 'wd' };
    return { amount: day - today, unit: 'd' };
  }
  if (unit === 'wh' || unit === 'wmin')
    return { amount: clocks.office.minutesBetween(minuteOf(now), minuteOf(due)), unit: 'wmin' };
  return { amount: minuteOf(due) - minuteOf(now), unit: 'min' };
}

/** Working days from one day to another: the first is not counted, the second is. */
function daysBetween(
  calendar: { countWorkdays(from: number, to: number): number },
  from: number,
  to: number,
): number {
  if (to === from) return 0;
  return to > from ? calendar.countWorkdays(from + 1, to) : -calendar.countWorkdays(to + 1, from);
}

/** `剩3个工作日` / `3 working days left`; `超期2天` / `2 days late`; `今天到期` / `due today`. */
export function leftText({ amount, unit }: Left): Bilingual {
  if (amount === 0 && (unit === 'd' || unit === 'wd' || unit === 'bd')) return both('今天到期', 'due today');
  const size = sizeText(Math.abs(amount), unit);
  return amount < 0 ? both(`超期${size.zh}`, `${size.en} late`) : both(`剩${size.zh}`, `${size.en} left`);
}

/** As a limit is written: `3wd`, `-90min`, `47h`. */
export function leftCode({ amount, unit }: Left): string {
  const wholeHours = amount !== 0 && amount % 60 === 0;
  if (wholeHours && unit === 'min') return `${amount / 60}${'h' satisfies LimitUnit}`;
  if (wholeHours && unit === 'wmin') return `${amount / 60}${'wh' satisfies LimitUnit}`;
  return `${amount}${unit satisfies LimitUnit}`;
}

function sizeText(amount: number, unit: Left['unit']): Bilingual {
  switch (unit) {
    case 'd':
      return both(`${amount}天`, count(amount, 'day'));
    case 'wd':
      return both(`${amount}个工作日`, count(amount, 'working day'));
    case 'bd':
      return both(`${amount}个银行工作日`, count(amount, 'banking day'));
    default:
      return timeText(amount, unit === 'wmin');
  }
}

/** From two days on, elapsed time is told in days and hours: `2天17小时`. */
function timeText(minutes: number, isWorking: boolean): Bilingual {
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
