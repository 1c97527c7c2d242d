import type { Lang } from '../lang';
import { civilFromDay, weekdayOf } from './civil';
import { clockOf, dayOf, isWholeDay, minuteOf, type Moment } from './moment';

/** As English shortens them, Monday and January first. */
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Fri`, `周五`. */
export const weekdayText = (day: number, lang: Lang): string =>
  lang === 'en' ? WEEKDAYS[weekdayOf(day)]! : `周${'一二三四五六日'[weekdayOf(day)]!}`;

/** `Fri 13 Feb` or `2月13日（周五）`; with the year `Fri 13 Feb 2026`, `2026年2月13日（周五）`. */
export function dayText(day: number, lang: Lang, withYear = false): string {
  const weekday = weekdayText(day, lang);
  if (lang === 'en') return `${weekday} ${dateText(day, lang, withYear)}`;
  return `${dateText(day, lang, withYear)}（${weekday}）`;
}

/** The same with the time of day when the moment has one. */
export function momentText(moment: Moment, lang: Lang, withYear = false): string {
  const day = dayText(dayOf(moment), lang, withYear);
  return isWholeDay(moment) ? day : `${day} ${clockOf(minuteOf(moment))}`;
}

/** `15-23 Feb`, `30 Apr-3 May`, or `2月15日至23日`; a single day with its weekday. */
export function runText(from: number, to: number, lang: Lang, withYear = false): string {
  if (from === to) return dayText(from, lang, withYear);
  const a = civilFromDay(from);
  const b = civilFromDay(to);
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (lang === 'en') {
    const first = sameMonth ? String(a.day) : dateText(from, lang, withYear && !sameYear);
    return `${first}-${dateText(to, lang, withYear)}`;
  }
  const last = sameMonth ? `${b.day}日` : dateText(to, lang, withYear && !sameYear);
  return `${dateText(from, lang, withYear)}至${last}`;
}

/** `15 Feb`, `2月15日`; with the year `15 Feb 2026`, `2026年2月15日`. */
export function dateText(day: number, lang: Lang, withYear: boolean): string {
  const date = civilFromDay(day);
  if (lang === 'en') return `${date.day} ${MONTHS[date.month - 1]}${withYear ? ` ${date.year}` : ''}`;
  return `${withYear ? `${date.year}年` : ''}${date.month}月${date.day}日`;
}
