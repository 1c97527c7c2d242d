import { readHours } from '../config/hours';
import type { Window } from '../time/windows';

const OFF = new Set(['off', 'closed', 'holiday', '休', '休息', '放假', '假期', '节假日']);
const WORK = new Set(['work', 'working', 'make-up', '班', '上班', '补班', '调休上班', '调休补班', '工作日']);

/** What stands beside a date in a list of days: no hours when off, `'work'` for ordinary hours, or hours; undefined when it is none of these. */
export function readListed(text: string): readonly Window[] | 'work' | undefined {
  const word = text.trim().toLowerCase();
  if (OFF.has(word)) return [];
  return WORK.has(word) ? 'work' : readHours(word);
}

/** A week as WORKDAY.INTL writes it, Monday first, `1` a day off: `0000011`. Undefined for any other text. */
export function readMask(text: string): boolean[] | undefined {
  const mask = text.trim();
  return /^[01]{7}$/.test(mask) ? [...mask].map((digit) => digit === '1') : undefined;
}
