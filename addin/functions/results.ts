import { toCell } from '../../shared/functions/host-values';
import type { ErrorCode, Range, Value } from '../../shared/functions/value';
import { isErrorValue, isMoment, isRange } from '../../shared/functions/value';
import type { Lang } from '../../shared/lang';
import { isWholeDay } from '../../shared/time/moment';
import { DATE, DATE_TIME } from '../host/date-formats';
import { numberType, type NumberType } from '../host/features';

/** What Excel takes for one cell. */
export type ExcelCell = number | string | boolean | CustomFunctions.Error | ShownNumber;

/** A number that brings the way in which it is shown, as long as the cell has no format of its own. In a formula it is the number. */
export interface ShownNumber {
  readonly type: NumberType;
  readonly basicValue: number;
  readonly numberFormat: string;
}

/**
 * A result as rows of cells: dates as serial numbers, shown as dates where this Excel can, a blank as empty text (Excel
 * would show null as 0), an error in its own cell. The error of a result of one cell is thrown, the way in which every Excel shows its
 * sentence.
 */
export function cellsOf(result: Value | Range, lang: Lang): ExcelCell[][] {
  const dates = numberType();
  if (isRange(result)) return result.map((row) => row.map((value) => cellOf(value, lang, dates)));
  const cell = cellOf(result, lang, dates);
  if (cell instanceof CustomFunctions.Error) throw cell;
  return [[cell]];
}

function cellOf(value: Value, lang: Lang, dates: NumberType | undefined): ExcelCell {
  if (isErrorValue(value)) return excelError(value.error, value.sentence[lang]);
  const cell = toCell(value);
  // Days before Excel's first are no dates to it.
  if (isMoment(value) && dates !== undefined && typeof cell === 'number' && cell >= 0)
    return { type: dates, basicValue: cell, numberFormat: isWholeDay(value.moment) ? DATE : DATE_TIME };
  if (typeof cell !== 'object') return cell;
  return cell === null ? '' : excelError('#VALUE!');
}

/** Excel shows a sentence with #VALUE! and #N/A only; #REF! and #NAME? it takes from no function. */
export function excelError(code: ErrorCode, sentence?: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return new CustomFunctions.Error(ErrorCode.notAvailable, sentence);
    case '#NUM!':
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case '#DIV/0!':
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case '#NULL!':
      return new CustomFunctions.Error(ErrorCode.nullReference);
    case '#VALUE!':
    case '#REF!':
    case '#NAME?':
      return new CustomFunctions.Error(ErrorCode.invalidValue, sentence);
  }
}
