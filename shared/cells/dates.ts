import { both } from '../lang';
import { fromSerial, minuteOf, wholeDay, MINUTES_PER_DAY, type Moment } from '../time/moment';
import { isRealDate, dayFromCivil } from '../time/civil';
import { findDates, type DateHit } from './dates.find';
import { dayNear } from './dates.year';
import { isError, type CellKind, type CellValue } from '../book/model';
import { BLANK, type DateContext, type Reading } from './reading';
import { stateOf, vagueWord } from './states';
import { plainText } from './text';

/** The serial numbers that a date column may hold without a date format: 1954-10-03 to 2119-01-11. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 80000;

/**
 * The fast way for the cells that are most: a number under a date format, or a plain serial. Undefined when
 * the cell needs `readDate`. Call it for cells of date columns only.
 */
function quickMoment(value: CellValue, kind: CellKind): Moment | undefined {
  if (typeof value !== 'number') return undefined;
  if (kind === 'd' || kind === 't' || kind === 'D' || kind === 'T') {
    return value >= 1 && value < 2958466 ? fromSerial(value) : undefined;
  }
  return value >= FIRST_SERIAL && value <= LAST_SERIAL ? fromSerial(value) : undefined;
}

/**
 * Reads a cell of a date column: dates in every notation that trade sheets use, ticks and words, periods.
 * What can mean two days is `ambiguous`, what cannot be a day is an `error`; nothing is guessed.
 */
export function readDate(value: CellValue, kind: CellKind, context: DateContext = {}): Reading {
  if (value === null) return BLANK;
  const quick = quickMoment(value, kind);
  if (quick !== undefined) return { is: 'date', moment: quick };
  if (typeof value === 'number') return readNumber(value, kind, context);
  if (typeof value === 'boolean') return { is: 'state', state: value ? 'done' : 'not yet' };
  if (isError(value))
    return failure(value.error, `单元格显示错误 ${value.error}`, `The cell shows the error ${value.error}`);
  return readDateText(value, context);
}

/** Reads a date written as text; see `readDate`. */
export function readDateText(raw: string, context: DateContext = {}): Reading {
  const text = plainText(raw);
  if (text === '') return BLANK;
  const state = stateOf(text);
  if (state?.whole) return { is: 'state', state: state.state, ...(state.party && { party: state.party }) };
  if (/^\d{5}(\.\d+)?$/.test(text) || /^\d{5,6}\.\d+$/.test(text)) {
    const serial = Number(text);
    if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return { is: 'date', moment: fromSerial(serial) };
  }
  const { hits, rest, between } = findDates(text, context);
  if (hits.length === 0) return withoutDate(text, state);
  if (hits.length === 1) return oneDate(hits[0]!, rest, text);
  return severalDates(hits, between, rest, text);
}

function withoutDate(text: string, state: ReturnType<typeof stateOf>): Reading {
  if (state)
    return { is: 'state', state: state.state, ...(state.party && { party: state.party }), note: text };
  if (vagueWord(text)) return { is: 'range', text };
  return { is: 'text', text };
}

function oneDate(hit: DateHit, rest: string, text: string): Reading {
  if (hit.is === 'impossible') {
    return failure(text, `没有“${hit.text}”这一天`, `There is no day "${hit.text}"`);
  }
  if (hit.is === 'period') {
    const known = hit.from === undefined ? {} : { from: hit.from, to: hit.to };
    return { is: 'range', ...known, ...(hit.inferredYear && { inferredYear: true }), text };
  }
  if (hit.is === 'unclear') return { is: 'ambiguous', options: hit.options, text };
  const inferred = hit.inferredYear ? ({ inferredYear: true } as const) : {};
  const state = rest === '' ? undefined : stateOf(rest);
  if (state && state.state !== 'done' && state.state !== 'not applicable') {
    const party = state.party && { party: state.party };
    return { is: 'state', state: state.state, ...party, note: rest, date: hit.moment, ...inferred };
  }
  return { is: 'date', moment: hit.moment, ...(rest !== '' && { note: rest }), ...inferred };
}

/** Several dates: a period (`5.3-5.10`), one after another (a line each), or a date that was moved (`5.3改5.10`). */
function severalDates(
  hits: readonly DateHit[],
  between: readonly string[],
  rest: string,
  text: string,
): Reading {
  const problem = hits.find((hit) => hit.is === 'impossible' || hit.is === 'unclear');
  if (problem) return oneDate(problem, rest, text);
  if (
    between.every((gap) => /^\s*[\n\r,，、;；+&]+\s*$/.test(gap)) ||
    between.some((gap) => LABEL.test(gap))
  ) {
    return { is: 'several', parts: hits.map((hit) => oneDate(hit, '', text)), text };
  }
  const last = hits[hits.length - 1]!;
  const first = hits[0]!;
  if (hits.length === 2 && /^\s*(-|~|–|—|至|到|to|till|until)\s*$/i.test(between[0]!)) {
    const [from, to] = [startOf(first), endOf(last)];
    if (from !== undefined && to !== undefined && from <= to) {
      return { is: 'range', from, to, ...(first.inferredYear && { inferredYear: true }), text };
    }
  }
  if (last.is !== 'day') return oneDate(last, rest, text);
  const read = oneDate(last, rest, text);
  if (read.is !== 'date') return read;
  const history = hits.slice(0, -1).flatMap((hit) => (hit.is === 'day' ? [hit.moment] : []));
  return { ...read, note: read.note ?? text, history };
}

/** What marks the next date as another event's, not a later word on the same one. */
const LABEL = /\b[EA]T[AD]\b|截|开船|到港|装柜/i;

const startOf = (hit: DateHit): number | undefined =>
  hit.is === 'day'
    ? Math.floor(minuteOf(hit.moment) / MINUTES_PER_DAY)
    : hit.is === 'period'
      ? hit.from
      : undefined;
const endOf = (hit: DateHit): number | undefined =>
  hit.is === 'day'
    ? Math.floor(minuteOf(hit.moment) / MINUTES_PER_DAY)
    : hit.is === 'period'
      ? hit.to
      : undefined;

/**
 * A number in a date column that is no serial: `20260503`, or `5.3` that a spreadsheet took for a number.
 * It drops final zeros, so 5.1 may have been 5.10 and 5.2 may have been 5.20.
 */
function readNumber(value: number, kind: CellKind, context: DateContext): Reading {
  if (kind === 'c' || kind === 'C') {
    return failure(String(value), '只有时间，没有日期', 'There is a time of day but no date');
  }
  if (Number.isInteger(value) && value >= 19000101 && value <= 21001231) {
    const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];
    if (isRealDate(year, month, day)) return { is: 'date', moment: wholeDay(dayFromCivil(year, month, day)) };
    return failure(String(value), `没有“${value}”这一天`, `There is no day "${value}"`);
  }
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(String(value));
  if (!match) return { is: 'number', value };
  const month = Number(match[1]);
  const days = match[2]!.length === 1 ? [Number(match[2]), Number(match[2]) * 10] : [Number(match[2])];
  const found = days.map((day) => dayNear(month, day, context.near));
  const real = found.filter((day): day is number => typeof day === 'number').map(wholeDay);
  if (found.every((day) => day === 'impossible')) return { is: 'number', value };
  if (real.length === 1 && !found.includes(undefined))
    return { is: 'date', moment: real[0]!, inferredYear: true };
  return { is: 'ambiguous', options: real, text: String(value) };
}

const failure = (text: string, zh: string, en: string): Reading => ({
  is: 'error',
  problem: both(zh, en),
  text,
});

/** The date that a reading carries, whether it happened or not; undefined when there is none or several. */
export function dateIn(reading: Reading): Moment | undefined {
  if (reading.is === 'date') return reading.moment;
  return reading.is === 'state' ? reading.date : undefined;
}
