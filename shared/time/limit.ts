import type { Calendar } from './calendar';
import { addMonths, FIRST_DAY, LAST_DAY } from './civil';
import { NotWhole, NotFinite, OutsideDates } from './errors';
import { dayOf, isWholeDay, minuteOf, MINUTES_PER_DAY, timed, wholeDay, type Moment } from './moment';

/**
 * Elapsed minutes and hours; working minutes and hours; calendar days, weeks and months; working days;
 * banking days.
 */
export type LimitUnit = 'min' | 'h' | 'wmin' | 'wh' | 'd' | 'w' | 'mo' | 'wd' | 'bd';

/** How long something may take. A negative amount counts backward, zero stays. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}

/** What a deadline in calendar days does on a closed day: stay, move to the next working day, or to the one before. */
export type Roll = 'none' | 'following' | 'preceding';

/** The calendars that a limit counts on: working days and working time on the office's, banking days on the bank's. */
export interface Clocks {
  readonly office: Calendar;
  readonly bank: Calendar;
}

/**
 * The moment a limit after the start (before it when negative). Days, weeks, months, working days and banking
 * days give a whole day, also from a timed start; the start's own day is never counted. Hours and minutes
 * give a timed moment, except that elapsed ones from a whole day count whole days, rounded up (away from the
 * start), and working ones from a whole day count from its opening: the first opening at or after it.
 * ClosedCalendar, NotWhole, NotFinite, OutsideDates.
 */
export function addLimit(start: Moment, { amount, unit }: Limit, clocks: Clocks): Moment {
  return counted(start, amount, unit, clocks);
}

/** The moment from which a limit leads to the end, as `addLimit` counts backward. */
export function beforeLimit(end: Moment, { amount, unit }: Limit, clocks: Clocks): Moment {
  return counted(end, 0 - amount, unit, clocks);
}

function counted(start: Moment, amount: number, unit: LimitUnit, clocks: Clocks): Moment {
  switch (unit) {
    case 'wd':
      return wholeDay(clocks.office.nthWorkday(dayOf(start), amount));
    case 'bd':
      return wholeDay(clocks.bank.nthWorkday(dayOf(start), amount));
    case 'd':
      return dayWithin(dayOf(start) + whole(amount));
    case 'w':
      return dayWithin(dayOf(start) + whole(amount) * 7);
    case 'mo':
      return dayWithin(monthsAfter(dayOf(start), whole(amount)));
    case 'h':
    case 'min':
      return elapsed(start, minutesOf(amount, unit === 'h' ? 60 : 1));
    case 'wh':
    case 'wmin':
      return worked(start, minutesOf(amount, unit === 'wh' ? 60 : 1), clocks.office);
  }
}

/** The same limit counted the other way. */
export function negated(limit: Limit): Limit {
  return { amount: limit.amount === 0 ? 0 : -limit.amount, unit: limit.unit };
}

/** Moves a moment off a closed day; a timed one keeps its time of day. ClosedCalendar. */
export function rollMoment(moment: Moment, roll: Roll, calendar: Calendar): Moment {
  if (roll === 'none') return moment;
  const day = dayOf(moment);
  const target = calendar.rollToWorkday(day, roll);
  if (target === day) return moment;
  return isWholeDay(moment) ? wholeDay(target) : timed(minuteOf(moment) + (target - day) * MINUTES_PER_DAY);
}

/** The first minute at or after the start of a day at which the calendar is open. ClosedCalendar. */
export function openingFrom(day: number, calendar: Calendar): number {
  const open = calendar.rollToWorkday(day, 'following');
  return open * MINUTES_PER_DAY + (calendar.windowsOn(open)[0]?.from ?? 0);
}

function elapsed(start: Moment, minutes: number): Moment {
  if (isWholeDay(start)) {
    const days = Math.ceil(Math.abs(minutes) / MINUTES_PER_DAY);
    return dayWithin(dayOf(start) + (minutes < 0 ? -days : days));
  }
  const minute = minuteOf(start) + minutes;
  if (!(minute >= FIRST_DAY && minute < (LAST_DAY + 1) * MINUTES_PER_DAY)) throw new OutsideDates();
  return timed(minute);
}

function worked(start: Moment, minutes: number, calendar: Calendar): Moment {
  const from = isWholeDay(start) ? openingFrom(dayOf(start), calendar) : minuteOf(start);
  return timed(calendar.addMinutes(from, minutes));
}

function dayWithin(day: number): Moment {
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new OutsideDates();
  return wholeDay(day);
}

/** Past any date the calendar could show the month arithmetic would lose digits, so that is refused first. */
function monthsAfter(day: number, months: number): number {
  if (Math.abs(months) > 12 * 10000) throw new OutsideDates();
  return addMonths(day, months);
}

function whole(amount: number): number {
  if (Number.isInteger(amount)) return amount;
  throw Number.isFinite(amount) ? new NotWhole(amount) : new NotFinite(amount);
}

/** Whole minutes: 1.5 h is 90 minutes, a third of a minute is refused. */
function minutesOf(amount: number, each: number): number {
  const minutes = amount * each;
  if (Number.isInteger(minutes)) return minutes;
  if (!Number.isFinite(minutes)) throw new NotFinite(amount);
  const rounded = Math.round(minutes);
  if (Math.abs(minutes - rounded) > 1e-6) throw new NotWhole(amount);
  return rounded;
}
