import type { Calendar } from '../time/calendar';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { kindOf } from './kinds';
import type { TermPart } from './part';

/** The trade's usual days of a part whose term names none; in working days where `isWorking`. */
interface Usual {
  readonly days: number;
  readonly isWorking: boolean;
}

const SAME_DAY: Usual = { days: 0, isWorking: false };

/**
 * When a part is due whose trigger was on a day, both serial days: by the days of the term, else by the trade's usual
 * ones (R: a deposit 5 working days after the order, before shipment 2 working days ahead of the loading, against copies
 * 7 days after the sailing, D/P at sight 15 days after the bank sent the documents; P UCP 600 art. 14(b): 5 banking days
 * of examination). 月结 counts from the last day of the trigger's month; an L/C that falls due while the bank is
 * closed is paid on its next day.
 */
export function payDue(part: TermPart, trigger: number, calendar: Calendar): number {
  const start = part.trigger === 'month_end' ? endOfMonth(trigger) : trigger;
  const { days, isWorking } =
    part.days === 0 ? usualOf(part) : { days: part.days, isWorking: part.working === true };
  const due = isWorking ? calendar.nthWorkday(start, days) : start + days;
  return part.instrument === 'LC' ? calendar.rollToWorkday(due, 'following') : due;
}

/** The share of practice: the same as the shipped processes have it. */
function usualOf(part: TermPart): Usual {
  const kind = kindOf(part);
  switch (kind) {
    case 'deposit':
    case 'prepaid':
      return part.trigger === 'order' ? { days: 5, isWorking: true } : SAME_DAY;
    case 'before':
      return { days: -2, isWorking: true };
    case 'copies':
      return { days: 7, isWorking: false };
    case 'collection':
      return part.trigger === 'sight' ? { days: 15, isWorking: false } : SAME_DAY;
    case 'lc_sight':
      return { days: 5, isWorking: true };
    default:
      return SAME_DAY;
  }
}

/** The last day of the month of a day. */
export function endOfMonth(day: number): number {
  const { year, month } = civilFromDay(day);
  return (month === 12 ? dayFromCivil(year + 1, 1, 1) : dayFromCivil(year, month + 1, 1)) - 1;
}
