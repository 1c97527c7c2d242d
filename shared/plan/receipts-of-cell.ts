import type { CellValue } from '../book/model';
import { readNumber, textOf, type DateContext, type Reading } from '../cells/cells';
import { readReceipts, type Receipt } from '../cells/receipts';
import type { ReadColumn } from './read-column';

/**
 * A cell for the day of money, as one of any stage: what tells of parts and sums is done where all of that came in, and
 * not yet where some of it is open or went back. `isForAll`: the column has the days of all parts, so that several in a
 * cell are as they should be. Other readings stay.
 */
export function moneyReading(
  value: CellValue,
  reading: Reading,
  context: DateContext,
  isForAll: boolean,
): Reading {
  if (isForAll && reading.is === 'several') {
    const last = reading.parts.at(-1);
    const date = last?.is === 'date' ? { date: last.moment } : {};
    return { is: 'state', state: 'done', note: reading.text, ...date };
  }
  const receipts = toldIn(value, reading, context);
  if (receipts.length === 0) return reading;
  const note = textOf(value);
  const isIn = receipts.every(({ isOpen, isBack, isSome }) => !isOpen && !isBack && !isSome);
  if (reading.is === 'state' && (isIn || reading.state !== 'done')) return reading;
  if (!isIn) {
    const day = receipts.find((each) => each.isOpen && each.date !== undefined)?.date;
    return { is: 'state', state: 'not yet', note, ...(day !== undefined && { date: day }) };
  }
  if (reading.is === 'date') return reading;
  const date = receipts.flatMap((each) => each.date ?? []).at(-1);
  return { is: 'state', state: 'done', note, ...(date !== undefined && { date }) };
}

/** The payments of a cell; see `MoneyOrder.receiptsIn`. */
export function receiptsOf(
  value: CellValue,
  column: Pick<ReadColumn, 'field' | 'isDate'>,
  reading: Reading,
  context: DateContext,
  isPlain: boolean,
): readonly Receipt[] {
  if (!column.isDate) return sumsIn(value, context);
  const told = toldIn(value, reading, context);
  if (told.length > 0 || !isPlain) return told;
  if (reading.is === 'date') return [{ date: reading.moment }];
  if (reading.is !== 'state' || reading.state !== 'done') return NONE;
  const days = typeof value === 'string' ? readReceipts(value, context) : NONE;
  if (days.length > 1) return days;
  return [reading.date === undefined ? {} : { date: reading.date }];
}

const NONE: readonly Receipt[] = [];
/** A sum of nothing: nothing has come in. */
const NOTHING_IN: readonly Receipt[] = [{ amount: 0, isOpen: true }];

/** What a cell tells of parts, shares and sums. */
function toldIn(value: CellValue, reading: Reading, context: DateContext): readonly Receipt[] {
  if (typeof value === 'number') {
    const isSum = reading.is !== 'date' && reading.is !== 'blank' && Math.abs(value) >= LEAST_SUM;
    return isSum ? [value < 0 ? { amount: value, isBack: true } : { amount: value, isBare: true }] : NONE;
  }
  if (typeof value !== 'string' || PLAIN_DATE.test(value)) return NONE;
  const told = readReceipts(value, context);
  // Dates alone are read as in any other column.
  return told.some(({ of, amount, percent, isBack, isSome }) => of ?? amount ?? percent ?? isBack ?? isSome)
    ? told
    : NONE;
}

const LEAST_SUM = 100;
const PLAIN_DATE = /^[\s\d./:-]+$/;

/** A cell for sums: one or several, with or without days; words about the parts where it holds words. */
function sumsIn(value: CellValue, context: DateContext): readonly Receipt[] {
  const number = readNumber(value);
  const isShare = typeof value === 'string' && value.includes('%');
  if (number.is === 'number' && !isShare) {
    if (number.value === 0) return NOTHING_IN;
    return [{ amount: number.value, ...(number.value < 0 && { isBack: true as const }) }];
  }
  return typeof value === 'string' ? readReceipts(value, context) : NONE;
}
