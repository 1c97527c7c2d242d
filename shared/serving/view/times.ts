import { both, same, type Bilingual } from '../../lang';
import { dateText, weekdayText } from '../../time/date-text';
import { civilFromDay } from '../../time/civil';
import { clockOf, dayOf, minuteOf, parseIso, type Moment } from '../../time/moment';
import type { Viewer } from './viewer';

const HOUR = 60;
const WEEK = 7;
const JUST_NOW = both('刚刚', 'just now');

/**
 * A time as people say it: 10 分钟前, 今天 14:00, 昨天 18:05, 周五 08:30 (of the coming days), 5月15日 18:00. What is to come and whose
 * minute has struck is due now; what has been within the last minute was just now.
 */
export function whenText(utc: string, { now, momentOf }: Viewer): Bilingual {
  const moment = momentOf(utc);
  const ahead = minuteOf(moment) - minuteOf(now);
  if (ahead === 0) return JUST_NOW;
  if (ahead < 0 && ahead > -HOUR) return both(`${-ahead} 分钟前`, `${-ahead} min ago`);
  if (ahead > 0 && ahead < HOUR) return both(`${ahead} 分钟后`, `in ${ahead} min`);
  return onDay(moment, dayOf(now));
}

/** When something happened: like `whenText`, and never ahead of a clock that is a little behind the server's. */
export function sinceText(utc: string, viewer: Viewer): Bilingual {
  const isAhead = minuteOf(viewer.momentOf(utc)) > minuteOf(viewer.now);
  return isAhead ? JUST_NOW : whenText(utc, viewer);
}

/** When something is due: like `whenText`, but what should have begun is about to. */
export function dueText(utc: string, viewer: Viewer): Bilingual {
  const isDue = minuteOf(viewer.momentOf(utc)) <= minuteOf(viewer.now);
  return isDue ? both('马上', 'now') : whenText(utc, viewer);
}

/** The time of day, with the day where it is another one: 10:32, 昨天 18:05. */
export function clockText(utc: string, { now, momentOf }: Viewer): Bilingual {
  const moment = momentOf(utc);
  return dayOf(moment) === dayOf(now) ? same(clockOf(minuteOf(moment))) : onDay(moment, dayOf(now));
}

function onDay(moment: Moment, today: number): Bilingual {
  const day = dayOf(moment);
  const clock = clockOf(minuteOf(moment));
  const named = namedDay(day, today);
  return both(`${named.zh} ${clock}`, `${named.en} ${clock}`);
}

function namedDay(day: number, today: number): Bilingual {
  const ahead = day - today;
  if (ahead === 0) return both('今天', 'today');
  if (ahead === -1) return both('昨天', 'yesterday');
  if (ahead === 1) return both('明天', 'tomorrow');
  if (ahead > 0 && ahead < WEEK) return both(weekdayText(day, 'zh'), weekdayText(day, 'en'));
  return dated(day, today);
}

/** `5月18日`, `18 May`; with the year where it is not this one. */
function dated(day: number, today: number): Bilingual {
  const withYear = civilFromDay(day).year !== civilFromDay(today).year;
  return both(dateText(day, 'zh', withYear), dateText(day, 'en', withYear));
}

/** A day as the server writes it (`2026-05-18`); what is no day is said as it is. */
export function dayWords(iso: string, { now }: Viewer): Bilingual {
  const moment = parseIso(iso);
  return moment === undefined ? same(iso) : dated(dayOf(moment), dayOf(now));
}
