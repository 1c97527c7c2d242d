import type { Window } from '../time/calendar';
import { MINUTES_PER_DAY } from '../time/moment';

const OFF = new Set(['off', 'closed', 'holiday', '休', '休息', '放假', '假期', '节假日']);
const WORK = new Set(['work', 'working', 'make-up', '班', '上班', '补班', '调休上班', '调休补班', '工作日']);
const SPAN = /^(\d{1,2})[:：](\d{2})\s*[-–—~～至]\s*(\d{1,2})[:：](\d{2})$/;

/** What stands beside a date in a list of days: no hours when off, `'work'` for ordinary hours, or hours; undefined when it is none of these. */
export function readHours(text: string): readonly Window[] | 'work' | undefined {
  const word = text.trim().toLowerCase();
  if (OFF.has(word)) return [];
  if (WORK.has(word)) return 'work';
  const windows: Window[] = [];
  for (const part of word.split(/[,，、;；]/)) {
    const match = SPAN.exec(part.trim());
    if (!match) return undefined;
    const [from, to] = [minutes(match[1]!, match[2]!), minutes(match[3]!, match[4]!)];
    if (!(from < to) || to > MINUTES_PER_DAY || from < (windows.at(-1)?.to ?? 0)) return undefined;
    windows.push({ from, to });
  }
  return windows;
}

/** A week as WORKDAY.INTL writes it, Monday first, `1` a day off: `0000011`. Undefined for any other text. */
export function readMask(text: string): boolean[] | undefined {
  const mask = text.trim();
  return /^[01]{7}$/.test(mask) ? [...mask].map((digit) => digit === '1') : undefined;
}

function minutes(hour: string, minute: string): number {
  return Number(minute) > 59 ? NaN : Number(hour) * 60 + Number(minute);
}
