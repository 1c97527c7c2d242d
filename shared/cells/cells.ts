/**
 * Reading a messy cell. What a cell is read as follows from the field of its column: `readCell` asks the
 * field's type, the readers below may be called directly.
 */
import { isDateField } from '../fields/fields';
import { type Field } from '../fields/field';
import { readDate } from './dates';
import { isError, type CellKind, type CellValue } from '../book/model';
import { readMoney, readNumber } from './numbers';
import { BLANK, type DateContext, type Reading } from './reading';
import { saysNothing } from './empty';
import { plainText } from './text';
import { both } from '../lang';

export { dateIn, readDate, readDateText } from './dates';
export { columnDateStyle, dateOrderIn, tableDateStyle, type DateOrder } from './dates.style';
export { readNumber } from './numbers';
export { relativeDay } from './dates.relative';
export { isMark, saysNothing } from './empty';
export { isFurther, orderWordOf, type OrderSaying, type OrderWord } from './order-words';
export { readState } from './states';
export { statusKey, statusParts } from './status-parts';
export type { DateContext, DateStyle, Reading } from './reading';

/** Reads a cell of a field's column. Without a field a cell is a date only where its format says so. */
export function readCell(
  field: Field | undefined,
  value: CellValue,
  kind: CellKind,
  context: DateContext = {},
): Reading {
  if (value === null) return BLANK;
  if (field ? isDateField(field) : /[dt]/i.test(kind)) return readDate(value, kind, context);
  if (field?.type === 'number') return readNumber(value);
  if (field?.type === 'money') return readMoney(value);
  if (isError(value)) {
    return {
      is: 'error',
      problem: both(`单元格显示错误 ${value.error}`, `The cell shows the error ${value.error}`),
      text: value.error,
    };
  }
  const text = textOf(value);
  return saysNothing(text) ? BLANK : { is: 'text', text };
}

/** What a cell shows, as plain text: numbers as written, full-width letters made ASCII, trimmed. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.error;
}
