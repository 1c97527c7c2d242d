import { both } from '../lang';
import { civilFromDay } from '../time/civil';
import { dayOf, fromShownDay, isoDay, wholeDay, type Moment } from '../time/moment';
import { findDates, type DateHit, type Found } from './dates.find';
import { failed, FIRST_SERIAL, LAST_SERIAL, quickMoment, readDateNumber } from './dates.serial';
import { together } from './dates.several';
import { dayNear } from './dates.year';
import { isMark, saysNothing } from './empty';
import { isError, type CellKind, type CellValue } from '../book/model';
import { BLANK, type DateContext, type Reading } from './reading';
import { stateOf, stateReading, vagueWord } from './states';
import { plainText } from './text';

/**
 * Reads a cell of a date column: dates in every notation that trade sheets use, ticks and words, periods.
 * What can mean two days is `ambiguous`, what cannot be a day is an `error`; nothing is guessed.
 */
export function readDate(value: CellValue, kind: CellKind, context: DateContext = {}): Reading {
  if (value === null) return BLANK;
  if (typeof value === 'number') {
    const moment = quickMoment(value, kind);
    return withinReach(
      moment === undefined ? readDateNumber(value, kind, context) : { is: 'date', moment },
      value,
      context,
    );
  }
  if (typeof value === 'boolean') return { is: 'state', state: value ? 'done' : 'not yet' };
  if (isError(value))
    return failed(value.error, `单元格显示错误 ${value.error}`, `The cell shows the error ${value.error}`);
  return readDateText(value, context);
}

/** Reads a date written as text; see `readDate`. */
export function readDateText(raw: string, context: DateContext = {}): Reading {
  const text = plainText(raw);
  if (text === '0' || saysNothing(text) || (context.marksAreEmpty && isMark(text))) return BLANK;
  return withinReach(readPlain(text, context), text, context);
}

function readPlain(text: string, context: DateContext): Reading {
  const state = stateOf(text);
  if (state?.whole) return stateReading(state, text);
  if (/^\d{5}(\.\d+)?$/.test(text) || /^\d{5,6}\.\d+$/.test(text)) {
    const serial = Number(text);
    if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return { is: 'date', moment: fromShownDay(serial) };
  }
  if (LUNAR.test(text)) return { is: 'range', text };
  const found = findDates(text, context);
  if (found.hits.length === 0) {
    if (state) return stateReading(state, text);
    return vagueWord(text) ? { is: 'range', text } : { is: 'text', text };
  }
  if (found.hits.length === 1) return oneDate(found.hits[0]!, found.rest, text);
  return severalDates(found, text);
}

/** Days of the Chinese lunar calendar are named, and asked. */
const LUNAR = /农历|阴历|旧历|正月|腊月|[年月]初[一二三四五六七八九十]/;
/** `5/18+3`: a day that somebody else has to count. */
const COUNTED = /^[+]\s*\d/;

function oneDate(hit: DateHit, rest: string, text: string): Reading {
  if (hit.is === 'impossible')
    return failed(text, `没有“${hit.text}”这一天`, `There is no day "${hit.text}"`);
  if (hit.is === 'period') {
    const known = hit.from === undefined ? {} : { from: hit.from, to: hit.to };
    return { is: 'range', ...known, ...(hit.inferredYear && { inferredYear: true }), text };
  }
  if (hit.is === 'unclear')
    return { is: 'ambiguous', options: hit.options, text, ...(hit.why && { why: hit.why }) };
  if (COUNTED.test(rest)) return { is: 'range', text };
  const inferred = hit.inferredYear ? ({ inferredYear: true } as const) : {};
  const state = rest === '' ? undefined : stateOf(rest);
  if (state && state.state !== 'done' && state.state !== 'not applicable') {
    const party = state.party && { party: state.party };
    return { is: 'state', state: state.state, ...party, note: rest, date: hit.moment, ...inferred };
  }
  return { is: 'date', moment: hit.moment, ...(rest !== '' && { note: rest }), ...inferred };
}

function severalDates(found: Found, text: string): Reading {
  const { hits, rest } = found;
  const problem = hits.find((hit) => hit.is === 'impossible' || hit.is === 'unclear');
  if (problem) return oneDate(problem, rest, text);
  const all = together(found);
  if (all.is === 'several') return { is: 'several', parts: hits.map((hit) => oneDate(hit, '', text)), text };
  if (all.is === 'period') {
    const inferred = hits[0]!.inferredYear && ({ inferredYear: true } as const);
    return { is: 'range', from: all.from, to: all.to, ...inferred, text };
  }
  const read = oneDate(all.hit, rest, text);
  if (read.is !== 'date' || all.replaced.length === 0) return read;
  const history = all.replaced.flatMap((hit) => (hit.is === 'day' ? [hit.moment] : []));
  return { ...read, note: read.note ?? text, history };
}

/** A day that no date of this order can be, most often a slip in the year, is asked. */
function withinReach(reading: Reading, shown: CellValue, { reach, near }: DateContext): Reading {
  if (reach === undefined) return reading;
  const moment = dateIn(reading);
  if (moment === undefined || (dayOf(moment) >= reach.from && dayOf(moment) <= reach.to)) return reading;
  const { month, day } = civilFromDay(dayOf(moment));
  const meant = dayNear(month, day, near);
  const text = typeof shown === 'string' ? shown : isoDay(dayOf(moment));
  return {
    is: 'ambiguous',
    options: typeof meant === 'number' ? [wholeDay(meant)] : [],
    text,
    why: both('离这张订单的日期太远，请核对年份', 'is too far from the time of this order: check the year'),
  };
}

/** The date that a reading carries, whether it happened or not; undefined when there is none or several. */
export function dateIn(reading: Reading): Moment | undefined {
  if (reading.is === 'date') return reading.moment;
  return reading.is === 'state' ? reading.date : undefined;
}
