import { dateIn, readDate, readDateText } from '../../cells/cells';
import { both } from '../../lang';
import {
  dayOf,
  fromSerial,
  isoDay,
  isoOf,
  isWholeDay,
  toSerial,
  wholeDay,
  type Moment,
} from '../../time/moment';
import type { DayRange } from '../sheet';
import { Wrong, type Codec, type FilledCell } from './codec';

export const MOMENT: Codec<Moment> = {
  read: readMoment,
  text: isoOf,
  write: (moment) => ({ as: isWholeDay(moment) ? 'date' : 'datetime', value: toSerial(moment) }),
  look: () => ({ format: 'datetime' }),
  keepsSlash: true,
};

export const DATE: Codec<number> = {
  read: (cell) => {
    const moment = readMoment(cell);
    return moment instanceof Wrong ? moment : dayOf(moment);
  },
  text: isoDay,
  write: (day) => ({ as: 'date', value: day }),
  look: () => ({ format: 'date' }),
  keepsSlash: true,
};

/** `2026-05-01~2026-05-05`; a single day is a range of one. */
export const DAY_RANGE: Codec<DayRange> = {
  read: ({ value, text }) => {
    if (typeof value === 'number' && isSerial(value))
      return { from: Math.floor(value), to: Math.floor(value) };
    const ends = text.split(/\s*(?:[~～至到]|\bto\b|--)\s*|\s+-\s+/i).map((end) => dateIn(readDateText(end)));
    const [from, to = from] = ends;
    const isRange = ends.length <= 2 && from !== undefined && to !== undefined && dayOf(from) <= dayOf(to);
    return isRange ? { from: dayOf(from), to: dayOf(to) } : new Wrong(badRange(text));
  },
  text: ({ from, to }) => (from === to ? isoDay(from) : `${isoDay(from)}~${isoDay(to)}`),
  keepsSlash: true,
};

function readMoment({ value, kind, text }: FilledCell): Moment | Wrong {
  if (typeof value === 'number' && isSerial(value)) return fromSerial(value);
  return dateIn(readDate(value, kind)) ?? new Wrong(badDate(text));
}

/** Serials from 1900 to 2199; smaller and larger numbers are something else. */
export function isSerial(value: number): boolean {
  return value >= 1 && value < 109575;
}

/** The first and last day that a date may be. */
export const FIRST_DAY = dayOf(wholeDay(1));
export const LAST_READABLE_DAY = 109574;

export function badDate(text: string) {
  return both(
    `“${text}”读不出是哪一天。请写成 2026-05-03 或 2026-05-03 14:30`,
    `“${text}” cannot be read as a date. Write it as 2026-05-03 or 2026-05-03 14:30`,
  );
}

function badRange(text: string) {
  return both(
    `“${text}”不是一段日期。请写成 2026-05-01~2026-05-05`,
    `“${text}” is no range of days. Write 2026-05-01~2026-05-05`,
  );
}
