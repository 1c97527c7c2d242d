import { fromSerial, isWholeDay, MINUTES_PER_DAY, timed, toSerial } from '../../time/moment';
import { isOnSheet, momentIn, numberIn } from '../arguments';
import { DateOutOfRange, NotANumber } from '../errors';
import { plainText } from '../format';
import type { Value } from '../value';
import { isBlankValue, isMoment, momentValue } from '../value';
import { DivisionByZero, NumberTooLarge, TextTooLong } from './errors';
import type { Operator } from './parse';

/** As many characters as a cell holds. */
const MOST_TEXT = 32767;

/** `-x`, `+x`, `x%`. */
export function signed(sign: '-' | '+' | '%', of: Value): Value {
  if (sign === '+') return of;
  const number = numberFor(of, sign);
  return sign === '-' ? 0 - number : number / 100;
}

/** Two values joined by an operator. A date plus or minus a number of days stays a date. */
export function combine(sign: Operator, left: Value, right: Value): Value {
  switch (sign) {
    case '&':
      return joined(left, right);
    case '=':
      return order(left, right) === 0;
    case '<>':
      return order(left, right) !== 0;
    case '<':
      return order(left, right) < 0;
    case '>':
      return order(left, right) > 0;
    case '<=':
      return order(left, right) <= 0;
    case '>=':
      return order(left, right) >= 0;
    default:
      return calculated(sign, left, right);
  }
}

function calculated(sign: '+' | '-' | '*' | '/' | '^', left: Value, right: Value): Value {
  const a = numberFor(left, sign);
  const b = numberFor(right, sign);
  if (sign === '/' && b === 0) throw new DivisionByZero();
  const number = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[sign];
  if (!Number.isFinite(number)) throw new NumberTooLarge();
  const isDate =
    (sign === '+' && isDateValue(left) !== isDateValue(right)) ||
    (sign === '-' && isDateValue(left) && !isDateValue(right));
  return isDate ? dateAt(number, sign, isDateValue(left) ? left : right) : number;
}

/** Keeps a timed moment timed even when the sum falls on midnight. */
function dateAt(serial: number, sign: string, from: Value): Value {
  const origin = momentIn(from)!;
  const moment = isWholeDay(origin) ? fromSerial(serial) : timed(Math.round(serial * MINUTES_PER_DAY));
  if (!isOnSheet(moment)) throw new DateOutOfRange(sign);
  return momentValue(moment);
}

function joined(left: Value, right: Value): string {
  const text = plainText(left) + plainText(right);
  if (text.length > MOST_TEXT) throw new TextTooLong();
  return text;
}

/** Numbers before text before truth values, as a sheet sorts them; text without regard to case. */
function order(left: Value, right: Value): number {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  if (typeof a !== typeof b) return RANK[typeof a]! - RANK[typeof b]!;
  return a < b ? -1 : a > b ? 1 : 0;
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** A blank compares as 0 or as empty text, ISO text beside a date as that date. */
function comparable(value: Value, beside: Value): number | string | boolean {
  if (value === null)
    return typeof beside === 'string' ? '' : beside === true || beside === false ? false : 0;
  if (typeof value === 'string') {
    const moment = isDateValue(beside) ? momentIn(value) : undefined;
    return moment === undefined ? value.toLowerCase() : toSerial(moment);
  }
  return typeof value === 'object' ? numberFor(value, '=') : value;
}

/** The number in a value: text that holds one, dates as serial days, TRUE as 1, a blank as 0. */
function numberFor(value: Value, sign: string): number {
  if (isBlankValue(value) && value !== '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? numberIn(value) : undefined;
  if (number !== undefined) return number;
  const moment = momentIn(value);
  if (moment === undefined) throw new NotANumber(sign, value);
  return toSerial(moment);
}

const isDateValue = (value: Value): boolean => typeof value === 'object' && value !== null && isMoment(value);
