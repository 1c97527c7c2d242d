/**
 * The workbook as every host hands it over: plain JSON values with the place they came from. Rows and
 * columns count from 1 as the sheet shows them; `rows[0]` is row 1 and `rows[0][0]` is A1. Rows may be
 * shorter than the sheet is wide. Dates are serial numbers of the 1900 system (a host converts 1904 books).
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** Name of the sheet a person has in front of them, when the host knows it. */
  readonly activeSheet?: string;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly rows: readonly (readonly CellValue[])[];
  /** One text per row, one letter per cell (see `CellKind`); a row without text has no typed cell. */
  readonly kinds: readonly string[];
  /**
   * The formulas, one entry per row as far down as there are any. Absent where there are none, and where the
   * host reads none: which cells hold one, `kinds` tells in any case.
   */
  readonly formulas?: readonly RowFormulas[];
  /**
   * The fills of cells, where the sheet states a legend of colours: elsewhere nobody is asked for them, since a colour
   * that nobody explains says nothing. They are as they were when the whole book was read.
   */
  readonly fills?: Fills;
  readonly merges: readonly Area[];
  readonly tables: readonly TableArea[];
  readonly isProtected: boolean;
}

/** The fills of a sheet's cells: one text per row, one letter per cell, as far as the row has values. */
export interface Fills {
  /** As `RRGGBB`, in capitals: the first is the letter `A`, the next the one after it. */
  readonly colours: readonly string[];
  /** `.` for a cell without a fill; shorter rows have none further on. */
  readonly rows: readonly string[];
}

/** The formulas of a row by the number of their column, without the leading `=`; null for a row without any. */
export type RowFormulas = Readonly<Record<number, string>> | null;

/** What a cell holds: text, a number (dates too), a truth value, nothing, or the error it shows. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellError {
  /** As the sheet shows it: `#N/A`, `#VALUE!` … */
  readonly error: string;
}

/**
 * How a cell is to be read, one letter: `.` empty, `s` text, `n` number, `d` number shown as a date, `t` as
 * a date with time, `c` as a time of day or duration, `b` truth value, `e` error. A capital letter: the same,
 * and the cell holds a formula.
 */
export type CellKind =
  '.' | 's' | 'n' | 'd' | 't' | 'c' | 'b' | 'e' | 'S' | 'N' | 'D' | 'T' | 'C' | 'B' | 'E';

/** A rectangle, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formatted table (ListObject); `area` includes its header row and its totals row. */
export interface TableArea {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: 0 | 1;
  readonly totalsRows: 0 | 1;
}

/** The value of a cell; null outside what the sheet holds. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** The letter of a cell; `.` outside what the sheet holds. */
export function kindAt(sheet: Sheet, row: number, column: number): CellKind {
  return ((sheet.kinds[row - 1] ?? '')[column - 1] ?? '.') as CellKind;
}

export function holdsFormula(kind: CellKind): boolean {
  return kind >= 'A' && kind <= 'Z';
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

export function findSheet(book: Book, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}
