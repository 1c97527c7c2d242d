import { addMonths, civilFromDay, dayFromCivil, daysInMonth, isRealDate, weekdayOf } from '../time/civil';
import { chineseNumber } from '../time/chinese-number';

type Rule = readonly [pattern: RegExp, day: (match: RegExpExecArray, near: number) => number | undefined];

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAYS: Readonly<Record<string, number>> = {
  今天: 0, 今日: 0, 当天: 0, 明天: 1, 明日: 1, 次日: 1, 翌日: 1, 后天: 2, 大后天: 3, 昨天: -1, 昨日: -1, 前天: -2,
  today: 0, tomorrow: 1, tmr: 1, 'day after tomorrow': 2, yesterday: -1,
}; // prettier-ignore
const NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const MONTHS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 当: 0, 下: 1, 下下: 2 };

/** Words that count from a day, in both languages. Working days are not among them: they need a calendar. */
const RULES: readonly Rule[] = [
  [/^(?:the )?(今[天日]|当天|明[天日]|[次翌]日|大?后天|昨[天日]|前天|today|tomorrow|tmr|day after tomorrow|yesterday)$/i,
    (m, near) => near + DAYS[m[1]!.toLowerCase()]!],
  [/^(上|本|这|下下|下)个?(?:周|星期|礼拜)([一二三四五六日天末])$/, (m, near) => mondayOf(near, MONTHS[m[1]!]!) + chineseWeekday(m[2]!)],
  [/^(?:周|星期|礼拜)([一二三四五六日天末])$/, (m, near) => firstOn(chineseWeekday(m[1]!), near)],
  [/^(last|this|next) (mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs?)?$/i,
    (m, near) => mondayOf(near, { last: -1, this: 0, next: 1 }[m[1]!.toLowerCase()]!) + WEEKDAYS.indexOf(m[2]!.toLowerCase())],
  [/^(?:coming |on )?(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs?)?$/i, (m, near) => firstOn(WEEKDAYS.indexOf(m[1]!.toLowerCase()), near)],
  [/^(?:(上|本|这|当|下下|下)个?月|月)(?:底|末)$/, (m, near) => monthEnd(near, MONTHS[m[1] ?? '本']!)],
  [/^(?:(?:the )?end of (?:(?:the|this) )?month|month[ -]?end|eom)$/i, (_, near) => monthEnd(near, 0)],
  [/^(?:the )?end of next month$/i, (_, near) => monthEnd(near, 1)],
  [/^(上|本|这|当|下下|下)个?月(\d{1,2})[日号]?$/, (m, near) => dayOfMonth(near, MONTHS[m[1]!]!, +m[2]!)],
  [/^(\d{1,2})[日号]$/, (m, near) => dayOfMonth(near, civilFromDay(near).day <= +m[1]! ? 0 : 1, +m[1]!)],
  [/^(?:年底|年末|end of (?:the )?year|year[ -]?end)$/i, (_, near) => dayFromCivil(civilFromDay(near).year, 12, 31)],
  [new RegExp(`^${NUMBER}\\s?(天|日|周|个?星期|个月)(?:之?[后内]|以[后内])$`), (m, near) => later(near, m[1]!, m[2]!)],
  [/^(?:in |within |after )?(\d{1,3}) ?(days?|weeks?|months?)(?: later| after| from now)?$/i, (m, near) => later(near, m[1]!, m[2]!)],
  [/^(?:ETD|ETA|ATD|ATA|B\/?L(?: date)?|T|D|开船日?|船期|提单日?)?\s?([+-])\s?(\d{1,3})\s?(天|日|d|days?|周|w|weeks?)?$/i,
    (m, near) => later(near, m[2]!, m[3] ?? 'd', m[1] === '-' ? -1 : 1)],
  [/^(\d{1,3}) ?(days?|weeks?) (after|before) (?:ETD|ETA|ATD|ATA|B\/?L(?: date)?)$/i,
    (m, near) => later(near, m[1]!, m[2]!, m[3]!.toLowerCase() === 'before' ? -1 : 1)],
]; // prettier-ignore

/** The day that a plain text names from another: 明天, 下周三, 月底, `next Monday`, `ETD+3`; undefined when it names none. */
export function relativeDay(plain: string, near: number): number | undefined {
  if (plain.length > 30) return undefined;
  const text = plain.replace(/[.。!]+$/, '').replace(/\s+/g, ' ');
  for (const [pattern, day] of RULES) {
    const match = pattern.exec(text);
    if (match) return day(match, near);
  }
  return undefined;
}

const mondayOf = (near: number, weeks: number): number => near - weekdayOf(near) + 7 * weeks;
const chineseWeekday = (word: string): number =>
  Math.min('一二三四五六日'.indexOf(word.replace(/[天末]/, '日')), 6);
const firstOn = (weekday: number, near: number): number => near + ((weekday - weekdayOf(near) + 7) % 7);

function monthEnd(near: number, months: number): number {
  const { year, month } = civilFromDay(addMonths(near, months));
  return dayFromCivil(year, month, daysInMonth(year, month));
}

function dayOfMonth(near: number, months: number, day: number): number | undefined {
  const { year, month } = civilFromDay(addMonths(near, months));
  return isRealDate(year, month, day) ? dayFromCivil(year, month, day) : undefined;
}

function later(near: number, amount: string, unit: string, sign: 1 | -1 = 1): number | undefined {
  const n = /\d/.test(amount) ? +amount : chineseNumber(amount);
  if (n === undefined) return undefined;
  if (/^(?:个?月|month)/i.test(unit)) return addMonths(near, sign * n);
  return near + sign * n * (/^(?:周|个?星期|w)/i.test(unit) ? 7 : 1);
}
