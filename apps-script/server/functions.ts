import { call } from '../../shared/functions/call';
import type { SlaFunction } from '../../shared/functions/definition';
import { cellError, toCell } from '../../shared/functions/host-values';
import { functionRuntime, type FunctionRuntime } from '../../shared/functions/runtime';
import { findFunction, FUNCTIONS, sheetsName } from '../../shared/functions/table';
import { isErrorValue, isMoment, isRange, type Argument, type Value } from '../../shared/functions/value';
import type { Lang } from '../../shared/lang';
import { planOneOrder } from '../../shared/functions/one-order';
import { toSerial } from '../../shared/time/moment';
import { sheetClock, type SheetClock } from '../sheet-clock';
import { ERROR } from './read-cells';

/** What a cell is handed: a date where one is due, so that the cell shows it as a date without being formatted. */
type Handed = string | number | boolean | Date | null;

/**
 * Calls an SLA function as a cell does: single values as they are, ranges as rows of cells, dates as `Date`. No
 * call to Google but one for the spreadsheet's zone, where a date is among the arguments or in the result, and one
 * for its language, where words are given. A single failure is thrown, so that the cell shows the sentence; in a range it is text in its own cell.
 */
export function callSla(name: string, given: ArrayLike<unknown>): Handed | Handed[][] {
  const fn = findFunction(name)!;
  const clock = lazyClock();
  const args = Array.from(given, (one) => argumentOf(one, clock));
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  const result = call(fn, args, runtime());
  if (isRange(result)) return result.map((row) => row.map((value) => handed(value, clock)));
  if (isErrorValue(result)) throw new Error(`${result.error} ${result.sentence[runtime().lang]}`);
  return handed(result, clock);
}

/** What the formula bar is to say of each function, in both languages; read when the project is built. */
export function slaHelp() {
  return FUNCTIONS.map((fn) => ({
    name: sheetsName(fn),
    summary: `${fn.summary.zh} ${fn.summary.en}`,
    gives: `${fn.gives.zh} ${fn.gives.en}`,
    example: exampleOf(fn),
    parameters: fn.parameters.map(({ name, help, type, isOptional }) => ({
      name,
      isOptional,
      type: type === 'number' ? 'number' : type === 'range' ? 'range' : type === 'date' ? 'date' : 'string',
      help: `${help.zh} ${help.en}`,
    })),
  }));
}

function exampleOf(fn: SlaFunction): string | undefined {
  return fn.examples[0]?.formula.replace(/SLA\./g, 'SLA_');
}

let kept: FunctionRuntime | undefined;

/** A cell has one content for every reader, so its words are in the spreadsheet's language; asked of Google only where words are given. */
function runtime(): FunctionRuntime {
  return (kept ??= functionRuntime({ lang: spreadsheetLanguage, evaluateRow: planOneOrder }));
}

let language: Lang | undefined;

function spreadsheetLanguage(): Lang {
  return (language ??= /^(zh|$)/i.test(SpreadsheetApp.getActive().getSpreadsheetLocale() ?? '')
    ? 'zh'
    : 'en');
}

function lazyClock(): () => SheetClock {
  let clock: SheetClock | undefined;
  return () => (clock ??= sheetClock(SpreadsheetApp.getActive().getSpreadsheetTimeZone()));
}

function argumentOf(given: unknown, clock: () => SheetClock): Argument {
  if (given === undefined) return undefined;
  if (Array.isArray(given)) {
    const rows = given as unknown[][];
    return rows.length === 0 ? [[null]] : rows.map((row) => row.map((cell) => valueOf(cell, clock)));
  }
  return valueOf(given, clock);
}

function valueOf(given: unknown, clock: () => SheetClock): Value {
  if (given === '' || given === null || given === undefined) return null;
  if (Object.prototype.toString.call(given) === '[object Date]') return dayOrTime(given as Date, clock());
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  const text = String(given);
  return ERROR.test(text) ? cellError(text) : text;
}

/**
 * A formula's function is not told what the cell shows. Where clocks went forward at midnight, the moved midnight is
 * taken for the whole day that it is in nearly every cell.
 */
function dayOrTime(date: Date, clock: SheetClock): number {
  const serial = clock.serialOf(date);
  const earlier = serial - clock.skippedBefore(date);
  const day = Math.round(earlier);
  return earlier !== serial && Math.abs(earlier - day) < SECOND ? day : serial;
}

const SECOND = 1 / 86_400;

function handed(value: Value, clock: () => SheetClock): Handed {
  if (isErrorValue(value)) return `${value.error} ${value.sentence[runtime().lang]}`;
  // A time that the spreadsheet's clock skips has no date; its number shows the same once it is formatted.
  if (isMoment(value)) return clock().dateOf(toSerial(value.moment)) ?? toSerial(value.moment);
  const plain = toCell(value);
  return typeof plain === 'object' ? null : plain;
}
