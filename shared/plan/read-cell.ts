import { readCell, readState, saysNothing, textOf, type DateContext, type Reading } from '../cells/cells';
import { plainText } from '../cells/text';
import { findField } from '../fields/fields';
import { kindAt, valueAt, type CellValue, type Sheet } from '../book/model';
import { paymentTerms } from '../process/canonical';
import { modeAlone } from '../process/mode-said';
import type { Evidence } from './order-facts';
import type { ReadColumn } from './read-column';
import { moneyReading } from './receipts-of-cell';
import { remembered } from '../remembered';

/** What a cell of a mapped column means. `isForAll`: the column has the days of all parts of the price. */
export function readingOf(
  value: CellValue,
  column: ReadColumn,
  context: DateContext,
  { sheet, row, isForAll }: { readonly sheet: Sheet; readonly row: number; readonly isForAll: boolean },
): Reading {
  const field = column.field ?? (column.isDate ? findField('docs_sent') : undefined);
  const plain = readCell(field, value, kindAt(sheet, row, column.column), context);
  const reading = column.isMoney ? moneyReading(value, plain, context, isForAll) : plain;
  return column.isDate ? paperOrTerms(column, reading) : reading;
}

/** The number in a cell of any column. */
export function numberIn(value: CellValue): Reading {
  return readCell(findField('qty'), value, 'n');
}

/**
 * Text where a date or tick belongs: `L/C` in the column for the deposit says that this order has none, 快递 in that for the
 * booking that no space is booked, and the number of a certificate or policy that it has been issued.
 */
function paperOrTerms({ field }: ReadColumn, reading: Reading): Reading {
  const isText = reading.is === 'text' || (reading.is === 'number' && reading.unit === undefined);
  if (!isText || !field) return reading;
  const text = reading.is === 'text' ? reading.text : String(reading.value);
  const isSaid = field.shows === 'description' || (field.shows === 'number' && PAPER_NUMBER.test(text));
  if (isSaid) return { is: 'state', state: 'done', note: text };
  const isOther = paymentTerms(text).size > 0 || (field.key === 'booking_date' && modeAlone(text) !== '');
  return isOther ? { is: 'state', state: 'not applicable', note: text } : reading;
}

const PAPER_NUMBER = /^(?=(?:.*\d){4})[A-Z0-9][A-Z0-9 ./_-]{4,}$/i;

/** A number or name where a document number belongs shows that the stage is done, unless it says otherwise. */
export function completionIn(sheet: Sheet, row: number, { column }: ReadColumn): Reading {
  const state = readState(textOf(valueAt(sheet, row, column)));
  return state.is === 'text' ? TICK : state;
}

const TICK: Reading = { is: 'state', state: 'done' };

/** A date says when it happened; a tick that it did; text what its field says that text stands for. */
export function evidenceOf({ field, isDate }: ReadColumn, reading: Reading): Evidence {
  if (reading.is === 'date' || !field?.shows) return 'event';
  if (field.shows === 'description') return 'description';
  return isDate && reading.is === 'state' && reading.note === undefined ? 'event' : 'number';
}

/** What a cell says as plain text; empty where it says nothing. Orders share customers, places and terms: each is read once. */
export function sayingOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? sayingOfText(value) : saying(textOf(value));
}

const saying = (text: string): string => (saysNothing(text) ? '' : text);
const sayingOfText = remembered((text) => saying(plainText(text)), 5000);

/** Whether a text says that a thing is there, and not that it is not, or not yet. */
export const saysPresent = remembered((text) => {
  const state = readState(text);
  return state.is !== 'state' || (state.state !== 'not applicable' && state.state !== 'not yet');
}, 5000);

/** Days before and after the order's own date between which its dates lie. */
export const OF_OWN = [2 * 366, 3 * 366] as const;
/** The same where only the table's time is known, which may span many years. */
export const OF_TABLE = [15 * 366, 15 * 366] as const;

export function reachOf(near: number, [before, after]: readonly [number, number]): DateContext['reach'] {
  return { from: near - before, to: near + after };
}
