import { both } from '../lang';
import { dayFromCivil, isRealDate } from '../time/civil';
import { fromSerial, fromShownDay, wholeDay, type Moment } from '../time/moment';
import { holdsFormula, type CellKind } from '../book/model';
import { sixDigits } from './dates.numbers';
import { dayNear } from './dates.year';
import { BLANK, type DateContext, type Reading } from './reading';

/** The serial numbers that a date column may hold without a date format: 1954-10-03 to 2119-01-11. */
export const FIRST_SERIAL = 20000;
export const LAST_SERIAL = 80000;
/** What a formula gives that adds days or months to an empty cell: 1900 to 1905. */
const OVER_EMPTY = 2000;

/**
 * The fast way for the cells that are most: a number under a date format, or a plain serial. Undefined when
 * the cell needs `readDate`. Call it for cells of date columns only.
 */
export function quickMoment(value: number, kind: CellKind): Moment | undefined {
  switch (kind) {
    case 'd':
      return value >= 1 && value < 2958466 ? fromShownDay(value) : undefined;
    case 'D':
      return value >= OVER_EMPTY && value < 2958466 ? fromShownDay(value) : undefined;
    case 't':
      return value >= 1 && value < 2958466 ? fromSerial(value) : undefined;
    case 'T':
      return value >= OVER_EMPTY && value < 2958466 ? fromSerial(value) : undefined;
    default:
      return value >= FIRST_SERIAL && value <= LAST_SERIAL ? fromShownDay(value) : undefined;
  }
}

/**
 * A number in a date column that is no serial: `20260503`, `260503`, or `5.3` that a spreadsheet took for a
 * number. It drops final zeros, so 5.1 may have been 5.10 and 5.2 may have been 5.20. Zero, which Excel shows
 * as 1900-01-00, is what a formula over an empty cell gives.
 */
export function readDateNumber(value: number, kind: CellKind, context: DateContext): Reading {
  if (value === 0 || (holdsFormula(kind) && value < OVER_EMPTY && (value < 0 || /[DT]/.test(kind))))
    return BLANK;
  if (kind === 'c' || kind === 'C')
    return failed(String(value), '只有时间，没有日期', 'There is a time of day but no date');
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) {
    const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
    if (isRealDate(year, month, day)) return { is: 'date', moment: wholeDay(dayFromCivil(year, month, day)) };
    return failed(String(value), `没有“${value}”这一天`, `There is no day "${value}"`);
  }
  if (Number.isInteger(value) && value >= 100101 && value <= 991231) return readSix(value, context);
  return readDecimal(value, context);
}

function readSix(value: number, context: DateContext): Reading {
  const text = String(value);
  const what = sixDigits([text, text.slice(0, 2), text.slice(2, 4), text.slice(4)], context);
  if (typeof what !== 'object' || !('days' in what)) return { is: 'number', value };
  const options = what.days.map(wholeDay);
  return options.length === 1 ? { is: 'date', moment: options[0]! } : { is: 'ambiguous', options, text };
}

function readDecimal(value: number, context: DateContext): Reading {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  if (!match) return { is: 'number', value };
  const numbers = match[2]!.length === 1 ? [Number(match[2]), Number(match[2]) * 10] : [Number(match[2])];
  const whole = Number(match[1]);
  const pairs = numbers.flatMap((second): [number, number][] => {
    if (context.style === 'dmy') return [[second, whole]];
    const isOpen = context.dayMayBeFirst && context.style === undefined && second <= 12;
    return isOpen ? [[whole, second], [second, whole]] : [[whole, second]]; // prettier-ignore
  });
  const found = pairs.map(([month, day]) => dayNear(month, day, context.near));
  if (found.every((day) => day === 'impossible')) return { is: 'number', value };
  const real = [...new Set(found.filter((day): day is number => typeof day === 'number'))].sort(
    (a, b) => a - b,
  );
  if (real.length === 1 && !found.includes(undefined))
    return { is: 'date', moment: wholeDay(real[0]!), inferredYear: true };
  return { is: 'ambiguous', options: real.map(wholeDay), text: String(value) };
}

export function failed(text: string, zh: string, en: string): Reading {
  return { is: 'error', problem: both(zh, en), text };
}
