import { MINUTES_PER_DAY } from './moment';
import { CLOSED, normalWindows, type Window, type Windows } from './windows';

/** One group of a week: on which weekdays (0 Monday … 6 Sunday), and the hours if it states any. */
export interface WeekGroup {
  readonly days: readonly number[] | undefined;
  readonly hours: readonly Window[] | undefined;
}

/** A part of the text that means nothing here. */
export class Unreadable {
  constructor(readonly piece: string) {}
}

/**
 * Reads groups such as `Mon-Fri 09:00-12:00,13:30-18:00; Sat 09:00-12:00`, `Mon,Wed,Fri`, `周一至周五 9:00-18:00`.
 * Text comes in half-width form. Hours that end before they start run past midnight; those that end at 23:59 end at
 * midnight.
 */
export function readWeek(text: string): readonly WeekGroup[] | Unreadable {
  const groups: WeekGroup[] = [];
  const plain = text
    .replace(/[‐‑‒–—―−~至到]|\s(?:to|through)\s/gi, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/(\d)\s*[,、\s]\s*(?=[A-Za-z周星礼])/g, '$1;'); // a weekday after hours begins a group
  for (const part of plain.split(/[;。]/)) {
    if (part.trim() === '') continue;
    const group = readGroup(part.trim());
    if (group instanceof Unreadable) return group;
    groups.push(group);
  }
  return groups.length > 0 ? groups : new Unreadable(text.trim());
}

/** The week that the groups make, Monday first: groups of one day add up, and nights go on into the next day. */
export function weekOf(
  groups: readonly WeekGroup[],
  ordinary: { days: readonly number[]; hours: Windows },
): Windows[] {
  const week: Window[][] = [[], [], [], [], [], [], []];
  for (const group of groups) {
    for (const weekday of group.days ?? ordinary.days) {
      for (const { from, to } of group.hours ?? ordinary.hours) {
        week[weekday]?.push({ from, to: Math.min(to, MINUTES_PER_DAY) });
        if (to > MINUTES_PER_DAY) week[(weekday + 1) % 7]?.push({ from: 0, to: to - MINUTES_PER_DAY });
      }
    }
  }
  return week.map(normalWindows);
}

/** The hours that most open days have (of equals those of the earlier weekday): what a make-up day works. */
export function ordinaryHours(week: readonly Windows[]): Windows {
  const key = (windows: Windows) => windows.map((w) => `${w.from}-${w.to}`).join();
  const count = new Map<string, number>();
  for (const windows of week)
    if (windows.length > 0) count.set(key(windows), (count.get(key(windows)) ?? 0) + 1);
  const most = Math.max(0, ...count.values());
  return week.find((windows) => count.get(key(windows)) === most) ?? CLOSED;
}

const HOURS = /^(\d{1,2})(?::([0-5]\d))?-(\d{1,2})(?::([0-5]\d))?$/;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

function readGroup(text: string): WeekGroup | Unreadable {
  if (/^(24[x×/]7|7[x×/]24)$/i.test(text))
    return { days: EVERY_DAY, hours: [{ from: 0, to: MINUTES_PER_DAY }] };
  const start = text.search(/\d/); // weekdays have no digits and hours begin with one
  const dayText = (start < 0 ? text : text.slice(0, start)).replace(/[\s,、]+$/, '').trim();
  const hourText = start < 0 ? '' : text.slice(start).trim();
  const days = dayText === '' ? undefined : readDays(dayText);
  if (days instanceof Unreadable) return days;
  const hours = hourText === '' ? undefined : readHours(hourText);
  if (hours instanceof Unreadable) return hours;
  return { days, hours };
}

/** 23:59 is how people write the end of the day where a clock shows no 24:00: the last minute is open, too. */
const LAST_MINUTE = MINUTES_PER_DAY - 1;

function readHours(text: string): Window[] | Unreadable {
  const windows: Window[] = [];
  for (const piece of text.split(/[,、]|\s+/)) {
    const match = HOURS.exec(piece.trim());
    if (!match) return new Unreadable(piece.trim() || text);
    const from = Number(match[1]) * 60 + Number(match[2] ?? 0);
    const to = Number(match[3]) * 60 + Number(match[4] ?? 0);
    if (from >= MINUTES_PER_DAY || to > MINUTES_PER_DAY || from === to) return new Unreadable(piece.trim());
    windows.push({ from, to: to === LAST_MINUTE ? MINUTES_PER_DAY : to > from ? to : to + MINUTES_PER_DAY });
  }
  return windows;
}

function readDays(text: string): number[] | Unreadable {
  const days = new Set<number>();
  for (const piece of text.split(/[,、\s]/)) {
    if (piece.trim() === '') continue;
    const range = readRange(piece.trim());
    if (!range) return new Unreadable(piece.trim());
    range.forEach((day) => days.add(day));
  }
  return days.size > 0 ? [...days].sort((a, b) => a - b) : new Unreadable(text);
}

/** `Mon-Fri`, `Sat-Tue` over the week's end, `周一至五`, a single day, or every day. */
function readRange(piece: string): number[] | undefined {
  if (/^(daily|every\s?day|每天|每日)$/i.test(piece)) return EVERY_DAY;
  const ends = piece.split('-').map(weekday);
  const [first, last] = ends;
  if (first === undefined || ends.length > 2) return undefined;
  if (ends.length === 1) return [first];
  if (last === undefined) return undefined;
  return EVERY_DAY.slice(0, ((last - first + 7) % 7) + 1).map((i) => (first + i) % 7);
}

const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const CHINESE_DAYS = '一二三四五六日';

function weekday(word: string): number | undefined {
  const chinese = /^(?:周|星期|礼拜)?([一二三四五六日天])$/.exec(word);
  if (chinese) return CHINESE_DAYS.indexOf(chinese[1] === '天' ? '日' : (chinese[1] as string));
  const plain = word.toLowerCase().replace(/\.$/, '');
  if (plain.length < 2) return undefined;
  const index = ENGLISH_DAYS.findIndex((name) => name.startsWith(plain));
  return index < 0 ? undefined : index;
}
