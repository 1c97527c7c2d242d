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
        ? clock.isDoubtful(cell)
          ? asShown(clock.serialOf(cell), (shown ??= given.shown())[r]![c]!)
          : dateCell(clock.serialOf(cell))
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

/** A script gets an error as the text that the cell shows. */
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/;

/** A date, one with a time, or a time of day alone: a script is told the value, not the format. */
function dateCell(serial: number): ReadCell {
  const letter = serial > -1 && serial < SHORT ? 'c' : Number.isInteger(serial) ? 'd' : 't';
  return { value: serial, letter };
}

/** Serial numbers below are a time of day or a duration: a year from the day 0 of sheets. */
const SHORT = 366;

/** The time that the cell shows in place of the one that the `Date` was moved to; without one it is a whole day. */
function asShown(serial: number, text: string): ReadCell {
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m|上午|下午)?/i.exec(text);
  const day = Math.floor(serial);
  if (!clock) return dateCell(day);
  const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
  const isAfternoon = /pm|下午/i.test(clock[4] ?? '') || (clock[4] === undefined && text.includes('下午'));
  const hours = isAfternoon ? (hour % 12) + 12 : /am|上午/i.test(text) ? hour % 12 : hour;
  return dateCell((day * 86400 + hours * 3600 + minute * 60 + second) / 86400);
}

/** By its class: a `Date` may come from another realm than ours. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
