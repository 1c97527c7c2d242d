import { isError } from '../../shared/book/model';
import { letterOfCode } from '../../shared/cells/number-format';
import { civilFromDay } from '../../shared/time/civil';
import type { Cell } from '../spreadsheet/worksheet';

const known = new Map<string, boolean>();

export function isDateLike(format: string): boolean {
  let is = known.get(format);
  if (is === undefined) known.set(format, (is = letterOfCode(format) !== 'n'));
  return is;
}

/** What a cell shows: dates by the letters of their format, everything else plainly. */
export function shownText({ value, format }: Cell): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number' || !isDateLike(format)) return String(value);
  const day = Math.floor(value);
  const minute = Math.round((value - day) * 1440);
  const { year, month, day: date } = civilFromDay(day);
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `${Math.floor(minute / 60)}:${two(minute % 60)}`;
  const letter = letterOfCode(format);
  if (letter === 'c') return clock;
  return `${year}-${two(month)}-${two(date)}${letter === 't' ? ` ${clock}` : ''}`;
}
