import { dateIn, readCell, readState } from '../../../cells/cells';
import { isBlank, kindAt, valueAt, type Sheet } from '../../../book/model';
import type { CellWrite } from '../../../book/patch';
import { findField, isDateField } from '../../../fields/fields';
import { dayOf, isoDay, isWholeDay, parseIso, toSerial, type Moment } from '../../../time/moment';
import type { TargetColumn } from './columns';
import { currencyCode } from '../../../records/money';
import { CurrencyUnknown, DateUnread } from './errors';
import { typedFigure } from './figure';

/** Where the cells above stand, by which a column's way of writing is told. */
export interface Above {
  readonly sheet: Sheet;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * What makes a cell of a column hold what a person typed, as the cells above hold theirs: dates as dates, or as text
 * where the column has them as text; figures as figures. `today` gives the year to a date without one. DateUnread,
 * NumberUnread, CurrencyUnknown, TooSmall.
 */
export function writeTyped(target: TargetColumn, text: string, above: Above, today: number): CellWrite {
  const { header, read, column } = target;
  const typed = text.trim();
  const type = read?.field?.type;
  const neighbour = lastFilled(above, column);
  if (read?.isDate) return dateWrite(target, typed, neighbour, today);
  if (type === 'number' || type === 'money') {
    const { value, currency, unit } = typedFigure(read!.field!, header, typed);
    return currency === undefined && unit === undefined ? { as: 'number', value } : asText(typed);
  }
  if (read?.field?.key === 'currency') return currencyWrite(header, typed);
  const isText = neighbour?.kind === 's';
  if (!read) {
    const moment = parseIso(typed);
    if (moment !== undefined) return momentWrite(moment, neighbour);
    if (!isText && PLAIN_NUMBER.test(typed)) return { as: 'number', value: Number(typed) };
  }
  // A number of an order stays text, unless the column holds its numbers as numbers.
  if (neighbour?.kind === 'n' && WHOLE_NUMBER.test(typed)) return { as: 'number', value: Number(typed) };
  return asText(typed);
}

/** As it was typed, where it is one; a code in small letters in its own. CurrencyUnknown. */
function currencyWrite(header: string, typed: string): CellWrite {
  if (currencyCode(typed) === undefined) throw new CurrencyUnknown(header, typed);
  return asText(/^[a-z]{3}$/i.test(typed) ? typed.toUpperCase() : typed);
}

const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const WHOLE_NUMBER = /^[1-9]\d{0,14}$/;

function dateWrite({ header, read }: TargetColumn, text: string, neighbour: Filled | undefined, today: number): CellWrite {
  const iso = parseIso(text);
  if (iso !== undefined) return momentWrite(iso, neighbour);
  const field = read!.field && isDateField(read!.field) ? read!.field : ANY_DATE;
  const { style, dayMayBeFirst } = read!;
  const reading = readCell(field, text, 's', { near: today, style, dayMayBeFirst });
  const moment = reading.is === 'date' ? dateIn(reading) : undefined;
  if (moment !== undefined) return momentWrite(moment, neighbour);
  // A column for a date or a tick may say that a thing is done, or is not needed.
  if (field!.type === 'date|flag' && readState(text).is === 'state') return asText(text);
  throw new DateUnread(header, text);
} // prettier-ignore

const ANY_DATE = findField('order_date');

export function dayWrite(day: number, target: TargetColumn, above: Above): CellWrite {
  return inStyle(isoDay(day), lastFilled(above, target.column)) ?? { as: 'date', value: day };
}

function momentWrite(moment: Moment, neighbour: Filled | undefined): CellWrite {
  if (!isWholeDay(moment)) return { as: 'datetime', value: toSerial(moment) };
  return inStyle(isoDay(dayOf(moment)), neighbour) ?? { as: 'date', value: toSerial(moment) };
}

/** A day as the column's texts write theirs: `2026.5.3`, `2026年5月3日`; undefined where they are dates, or are written without the year. */
function inStyle(iso: string, neighbour: Filled | undefined): CellWrite | undefined {
  if (neighbour?.kind !== 's') return undefined;
  const [year, month, day] = iso.split('-') as [string, string, string];
  const match = /^\d{4}([-./年])(\d{1,2})([-./月])(\d{1,2})(日|号)?$/.exec(neighbour.text);
  if (!match) return undefined;
  const [, first, theirMonth, second, theirDay, end = ''] = match;
  const isPadded = [theirMonth!, theirDay!].some((part) => part.startsWith('0'));
  const part = (digits: string): string => (isPadded ? digits : String(Number(digits)));
  return asText(`${year}${first}${part(month)}${second}${part(day)}${end}`);
}

interface Filled {
  /** In small letters. */
  readonly kind: string;
  readonly text: string;
}

/** Whether a column of figures holds them as texts. */
export const isWrittenAsText = (above: Above, column: number): boolean =>
  lastFilled(above, column)?.kind === 's';

/** How far up the way of writing is looked for. */
const LOOK_UP = 40;

function lastFilled({ sheet, firstRow, lastRow }: Above, column: number): Filled | undefined {
  for (let row = lastRow; row >= Math.max(firstRow, lastRow - LOOK_UP); row--) {
    const value = valueAt(sheet, row, column);
    if (!isBlank(value)) return { kind: kindAt(sheet, row, column).toLowerCase(), text: String(value).trim() };
  }
  return undefined;
} // prettier-ignore

const asText = (value: string): CellWrite => ({ as: 'text', value });
