import { readState } from '../cells/cells';
import type { Moment } from '../time/moment';
import { isOnSheet, momentIn } from './arguments';
import { ErrorInArgument, NotADate } from './errors';
import type { Argument, Value } from './value';
import { isBlankValue, isErrorValue, single } from './value';

/** When something was done; or that it was, without a date; or that it is still open; or that it need not be. */
export type Completion = Moment | 'undated' | 'open' | 'not applicable' | 'cancelled';

/** Reads a completion: a date, a tick or word (`√`, `已付`, `待客户`, `N/A`), TRUE or FALSE, or nothing. */
export function doneOf(given: Argument, argument: string): Completion {
  const value = single(given);
  const done = doneIn(value);
  if (done !== undefined) return done;
  if (isErrorValue(value)) throw new ErrorInArgument(value);
  throw new NotADate(argument, value);
}

/** The same of a cell that may hold anything; undefined when it is none of these. */
export function doneIn(value: Value): Completion | undefined {
  if (isBlankValue(value) || value === false) return 'open';
  if (value === true) return 'undated';
  const moment = momentIn(value);
  if (moment !== undefined) return isOnSheet(moment) ? moment : undefined;
  return typeof value === 'string' && !/\d/.test(value) ? ofWord(value) : undefined;
}

function ofWord(text: string): Completion | undefined {
  const reading = readState(text);
  if (reading.is === 'blank') return 'open';
  if (reading.is !== 'state') return undefined;
  if (reading.state === 'done') return 'undated';
  return reading.state === 'not applicable' || reading.state === 'cancelled' ? reading.state : 'open';
}
