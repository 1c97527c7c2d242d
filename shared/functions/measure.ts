import type { Calendar } from '../time/calendar';
import type { Moment } from '../time/moment';
import { dayOf, isWholeDay, lastMinuteOf, MINUTES_PER_DAY, minuteOf } from '../time/moment';
import { workdaysBetween } from '../time/workdays-between';
import type { Unit } from './units';

/**
 * What remains until a deadline, negative once it has passed. For a whole-day deadline d and wd count days:
 * 0 on the day itself, -1 from the next (working) day on. Everything else runs to the end of a whole-day
 * deadline, or to the minute of a timed one; a whole-day `now` then stands for the end of its day, or for the
 * start of its day before a timed deadline. Working units stand still outside working time, so shortly
 * after a deadline they may still show 0.
 */
export function timeLeft(due: Moment, now: Moment, unit: Unit, calendar: Calendar): number {
  if (isWholeDay(due) && (unit === 'd' || unit === 'wd'))
    return daysLeft(dayOf(due), dayOf(now), unit, calendar);
  const endOf = (moment: Moment): number => minuteOf(moment) + (isWholeDay(moment) ? MINUTES_PER_DAY : 0);
  const from = isWholeDay(due) ? endOf(now) : minuteOf(now);
  const to = endOf(due);
  switch (unit) {
    case 'min':
      return to - from;
    case 'h':
      return (to - from) / 60;
    case 'd':
      return (to - from) / MINUTES_PER_DAY;
    case 'wh':
      return workMinutes(from, to, calendar) / 60;
    case 'wd':
      return workdays(from, to, calendar);
  }
}

/**
 * Working time from one moment to another, negative when reversed. A whole day counts from its start as the
 * earlier of the two and to its end as the later, so both of two whole days are included.
 */
export function workTime(from: Moment, to: Moment, unit: 'min' | 'h' | 'wd', calendar: Calendar): number {
  if (minuteOf(from) > lastMinuteOf(to)) return 0 - workTime(to, from, unit, calendar);
  const a = minuteOf(from);
  const b = minuteOf(to) + (isWholeDay(to) ? MINUTES_PER_DAY : 0);
  if (unit === 'wd') return workdays(a, b, calendar);
  return workMinutes(a, b, calendar) / (unit === 'h' ? 60 : 1);
}

function daysLeft(due: number, now: number, unit: 'd' | 'wd', calendar: Calendar): number {
  return unit === 'd' ? due - now : workdaysBetween(calendar, now, due);
}

function workMinutes(from: number, to: number, calendar: Calendar): number {
  return calendar.minutesBetween(from, to);
}

/** Working days between two minutes; a part of a day is the share of that day's own working time. */
function workdays(from: number, to: number, calendar: Calendar): number {
  if (from > to) return 0 - workdays(to, from, calendar);
  const first = dayAt(from);
  const last = dayAt(to);
  if (first === last) return rounded(shareOf(to, calendar) - shareOf(from, calendar));
  const rest = calendar.isWorkday(first) ? 1 - shareOf(from, calendar) : 0;
  const between = last - first > 1 ? calendar.countWorkdays(first + 1, last - 1) : 0;
  return rounded(rest + between + shareOf(to, calendar));
}

/** The share of its day's working time that has gone by at a minute; 0 on a day off. */
function shareOf(minute: number, calendar: Calendar): number {
  let all = 0;
  let gone = 0;
  const ofDay = minute - dayAt(minute) * MINUTES_PER_DAY;
  if (ofDay === 0) return 0;
  for (const { from, to } of calendar.windowsOn(dayAt(minute))) {
    all += to - from;
    gone += Math.max(0, Math.min(to, ofDay) - from);
  }
  return all === 0 ? 0 : gone / all;
}

const dayAt = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY);

/** Sums of shares, without the dust of binary fractions. */
const rounded = (n: number): number => Math.round(n * 1e9) / 1e9;
