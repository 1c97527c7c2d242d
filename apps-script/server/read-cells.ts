import type { CellValue } from '../../shared/book/model';
import type { SheetClock } from '../sheet-clock';

/** Cells of one sheet as plain values. */
export interface ReadCells {
  /** Without empty ends. */
  readonly rows: CellValue[][];
  readonly kinds: string[];
  /** Without the leading `=`, by `row,column`. */
  readonly formulas: Map<string, string>;
}

interface Given {
  /** As `getValues` gives them: dates as `Date`, empty cells as empty text, errors as their text. */
  readonly values: readonly (readonly unknown[])[];
  /** As `getFormulas` gives them; absent where no formula matters. */
  readonly formulas?: readonly (readonly string[])[];
  /** What the cells show; asked for only where a `Date` leaves a doubt. */
  readonly shown: () => readonly (readonly string[])[];
  /** The row of the sheet that the first one is. */
  readonly top: number;
}

/** Turns what Google hands out into values and their kinds. */
export function readCells(given: Given, clock: SheetClock): ReadCells {
  const formulas = new Map<string, string>();
  const rows: CellValue[][] = [];
  const kinds: string[] = [];
  let shown: readonly (readonly string[])[] | undefined;
  given.values.forEach((cells, r) => {
    const written = given.formulas?.[r];
    let width = cells.length;
    while (width > 0 && cells[width - 1] === '' && !written?.[width - 1]) width--;
    const values: CellValue[] = [];
    let letters = '';
    for (let c = 0; c < width; c++) {
      const cell = cells[c];
      const formula = written?.[c];
      const { value, letter } = isDate(cell)
        ? dateCell(serialOf(cell, clock, () => (shown ??= given.shown())[r]![c]!))
        : plainCell(cell, formula !== undefined && formula !== '');
      values.push(value);
      letters += formula ? letter.toUpperCase() : letter;
      if (formula) formulas.set(`${given.top + r},${c + 1}`, formula.slice(1));
    }
    rows.push(values);
    kinds.push(letters);
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) {
    rows.pop();
    kinds.pop();
  }
  return { rows, kinds, formulas };
}

interface ReadCell {
  readonly value: CellValue;
  readonly letter: string;
}

function plainCell(cell: unknown, isFormula: boolean): ReadCell {
  if (cell === '' || cell === null || cell === undefined)
    return isFormula ? { value: '', letter: 's' } : { value: null, letter: '.' };
  if (typeof cell === 'number') return { value: cell, letter: 'n' };
  if (typeof cell === 'boolean') return { value: cell, letter: 'b' };
  const text = String(cell);
  return ERROR.test(text) ? { value: { error: text }, letter: 'e' } : { value: text, letter: 's' };
}

/** A script gets an error as the text that the cell shows, in the language of the spreadsheet: `#REF!`, `#¡REF!`, `#BEZUG!`. */
export const ERROR = /^#(N\/A|NV|N\/D|[¡¿]?[\p{Lu}\p{Lo}/0]+[!?])$/u;

/** A date, one with a time, or a time of day alone: a script is told the value, not the format. */
function dateCell(serial: number): ReadCell {
  const letter = serial > -1 && serial < SHORT ? 'c' : Number.isInteger(serial) ? 'd' : 't';
  return { value: serial, letter };
}

/** Serial numbers below are a time of day or a duration: a year from the day 0 of sheets. */
const SHORT = 366;

/** Its serial number; where clocks had just gone forward the one that the cell shows. */
function serialOf(date: Date, clock: SheetClock, shown: () => string): number {
  const serial = clock.serialOf(date);
  const skipped = clock.skippedBefore(date);
  return skipped === 0 ? serial : asShown(serial, skipped, shown());
}

/**
 * Of the time that the `Date` was moved to and the one as much earlier that clocks skipped, the one that the cell
 * shows; without a time it is a whole day. Both lie within hours of each other, so hour and minute on a dial of twelve
 * decide, whatever the language's words for morning and afternoon and whatever digits it writes.
 */
function asShown(serial: number, skipped: number, text: string): number {
  const clock = /(\d{1,2}):(\d{2})/.exec(withLatinDigits(text));
  if (!clock) return Math.floor(serial);
  const onDial = (Number(clock[1]) % 12) * 60 + Number(clock[2]);
  const earlier = serial - skipped;
  return Math.floor(inMinutes(earlier)) % (12 * 60) === onDial ? earlier : serial;
}

/** Of its day; a number of days is not exact to the second. */
const inMinutes = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) / 60;

/** The digits of Arabic and Persian, in whose countries clocks go forward at midnight. */
const withLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** By its class: a `Date` may come from another realm than ours. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
