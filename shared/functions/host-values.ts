import type { CellValue } from '../book/model';
import { both } from '../lang';
import { toSerial } from '../time/moment';
import type { ErrorCode, Range, Value } from './value';
import { ERROR_CODES, isMoment } from './value';

/** A cell's content as a formula sees it. A host turns its own dates into serial numbers first. */
export function fromCell(cell: CellValue | undefined): Value {
  if (cell === undefined) return null;
  if (typeof cell !== 'object' || cell === null) return cell;
  return cellError(cell.error);
}

/** A range as a formula sees it, rows filled up to equal length. */
export function fromCells(rows: readonly (readonly (CellValue | undefined)[])[]): Range {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const range = rows.map((row) => Array.from({ length: width }, (_, column) => fromCell(row[column])));
  return range.length > 0 ? range : [[null]];
}

/** A result as a cell holds it: dates as serial numbers, a blank as no value, an error by its code. */
export function toCell(value: Value): CellValue {
  if (typeof value !== 'object' || value === null) return value;
  return isMoment(value) ? toSerial(value.moment) : { error: value.error };
}

/** What a cell that shows an error is to a formula. */
export function cellError(code: string): Value & object {
  const known = ERROR_CODES.find((one) => one === code.toUpperCase()) ?? ('#VALUE!' satisfies ErrorCode);
  return {
    error: known,
    sentence: both(
      `引用的单元格显示 ${code}，请先改正它。`,
      `A cell that the formula reads shows ${code}. Put that right first.`,
    ),
  };
}
