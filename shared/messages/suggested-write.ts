import type { Place } from '../book/address';
import { holdsFormula, isBlank, kindAt, valueAt, type CellKind, type CellValue } from '../book/model';
import type { CellWrite } from '../book/patch';
import { readCell, readDate, readDateText, readNumber, readState, type DateStyle } from '../cells/cells';
import { plainlyShown } from '../cells/plainly-shown';
import { plainText } from '../cells/text';
import type { ReadColumn } from '../plan/read-column';
import type { TablePlan } from '../plan/table-plan';
import { doneCell, doneWrite } from '../proposals/done-form';
import { isWholeDay, parseIso, toSerial, type Moment } from '../time/moment';

/** The cell of a column in a row of a table. */
export interface SuggestedCell {
  readonly place: Place;
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Undefined for a column that says nothing to Gendan. */
  readonly read: ReadColumn | undefined;
  /** The day that it is read as; undefined where it says none for certain. */
  readonly moment: Moment | undefined;
}

export function cellAt({ sheet, columns }: TablePlan, row: number, column: number): SuggestedCell {
  const [value, kind] = [valueAt(sheet, row, column), kindAt(sheet, row, column)];
  const read = columns.all.find((each) => each.column === column);
  const isDated = read?.isDate || /[dt]/i.test(kind);
  const reading = isDated ? readDate(value, kind, { style: read?.style, near: columns.near }) : undefined;
  const moment = reading?.is === 'date' ? reading.moment : undefined;
  return { place: { sheet: sheet.name, row, column }, value, kind, read, moment };
}

export const isFormula = ({ kind }: SuggestedCell): boolean => holdsFormula(kind);

/** What the cell shows, for sentences. */
export const shownIn = ({ value, kind }: SuggestedCell): string => plainlyShown(value, kind).trim();

/** Whether a cell shows what a text says: the same words, day or number. Empty: a blank cell. */
export function showsText(cell: SuggestedCell, text: string): boolean {
  const { value, kind } = cell;
  if (text.trim() === '') return isBlank(value);
  if (isBlank(value)) return false;
  if (plainText(plainlyShown(value, kind)) === plainText(text) || sameMoment(cell, text)) return true;
  if (/[dtc]/i.test(kind)) return false;
  const [is, said] = [readNumber(value), readNumber(text)];
  return is.is === 'number' && said.is === 'number' && is.value === said.value && is.unit === said.unit;
}

const sameMoment = ({ moment, read }: SuggestedCell, text: string): boolean =>
  moment !== undefined && moment === dayIn(text, read?.style);

/** A day that a text names for certain, its year included; `style`: how the column of a cell writes days that could be two. */
function dayIn(text: string, style?: DateStyle): Moment | undefined {
  const iso = parseIso(text.trim());
  if (iso !== undefined) return iso;
  const reading = readDateText(text, { style });
  return reading.is === 'date' && reading.inferredYear !== true && reading.note === undefined
    ? reading.moment
    : undefined;
}

/** What makes the cell say a text, as its column writes such things; undefined where that is not certain: a day that may be two, a figure that is none. */
export function writeOf(table: TablePlan, cell: SuggestedCell, text: string): CellWrite | undefined {
  const { read, kind, place } = cell;
  const said = text.trim();
  const type = read?.field?.type;
  if (read?.isDate || /[dt]/i.test(kind)) {
    const day = dayIn(said);
    if (day !== undefined) return dateWrite(table, place.row, read, day);
    // A column of dates or ticks may say that a thing is done.
    return type === 'date|flag' && readState(said).is === 'state' ? { as: 'text', value: said } : undefined;
  }
  if (type === 'number' || type === 'money') {
    const reading = readCell(read!.field, said, 's');
    if (reading.is !== 'number') return undefined;
    return reading.unit === undefined ? { as: 'number', value: reading.value } : { as: 'text', value: said };
  }
  // What stands there as a number stays one.
  if (/n/i.test(kind) && /^[+-]?(0|[1-9]\d{0,14})(\.\d+)?$/.test(said)) return { as: 'number', value: Number(said) }; // prettier-ignore
  return { as: 'text', value: said };
}

function dateWrite(table: TablePlan, row: number, read: ReadColumn | undefined, day: Moment): CellWrite {
  const form = read && isWholeDay(day) ? doneCell(table, row, [read])?.form : undefined;
  if (form?.as === 'dated text') return doneWrite(form, day, '')!;
  return { as: isWholeDay(day) ? 'date' : 'datetime', value: toSerial(day) };
}
