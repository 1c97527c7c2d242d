import type { Lang } from '../lang';
import { clockOf, MINUTES_PER_DAY } from '../time/moment';
import { readWeek, Unreadable } from '../time/week-text';
import { normalWindows, sameWindows, type Windows } from '../time/windows';

const CLOSED_WEEK = { zh: '全休', en: 'closed' };
export const WEEKDAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** `Mon-Fri 09:00-12:00,13:30-18:00; Sat 09:00-12:00`, `周一至周五 …`; a week without any hours is `closed`. */
export function weekText(week: readonly Windows[], lang: Lang): string {
  const groups: string[] = [];
  for (let first = 0; first < 7;) {
    let last = first;
    while (last < 6 && sameWindows(week[last + 1]!, week[first]!)) last++;
    const hours = week[first]!;
    if (hours.length > 0) groups.push(`${daysText(first, last, lang)} ${hoursText(hours)}`);
    first = last + 1;
  }
  return groups.length === 0 ? CLOSED_WEEK[lang] : groups.join('; ');
}

export function isClosedWeek(text: string): boolean {
  return /^(全休|不上班|closed|none)$/i.test(text.trim());
}

/** `09:00-12:00,13:30-18:00`; empty for a day off. */
export function hoursText(hours: Windows): string {
  return hours
    .map(({ from, to }) => `${clockOf(from)}-${to === MINUTES_PER_DAY ? '24:00' : clockOf(to)}`)
    .join(',');
}

/** Reads the hours of one day; undefined when they are not understood or go past midnight. */
export function readHours(text: string): Windows | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return [];
  const groups = readWeek(plain);
  if (groups instanceof Unreadable || groups.length !== 1 || groups[0]!.days || !groups[0]!.hours)
    return undefined;
  const hours = groups[0]!.hours;
  return hours.some(({ to }) => to > MINUTES_PER_DAY) ? undefined : normalWindows(hours);
}

function daysText(first: number, last: number, lang: Lang): string {
  const names = WEEKDAYS[lang];
  if (first === last) return names[first]!;
  return `${names[first]}${lang === 'zh' ? '至' : '-'}${names[last]}`;
}
