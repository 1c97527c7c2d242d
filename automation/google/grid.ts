import { FillRows } from '../../shared/book/fills';
import type { Fills } from '../../shared/book/model';
import { withFormulas } from '../../shared/book/formulas';
import type { CellKind, CellValue, Sheet } from '../../shared/book/model';
import type { CellData, Color, ExtendedValue, GridData } from './api-types';
import type { SheetMeta } from './meta';

/** What is asked of each cell: what it shows, its formula, and whether its format shows dates. About eighty bytes a cell, three for an empty one. */
const CELL_FIELDS =
  'effectiveValue(numberValue,stringValue,boolValue,errorValue(type)),effectiveFormat(numberFormat(type))';
const dataFields = (cell: string): string =>
  `sheets(properties(sheetId),data(startRow,startColumn,rowData(values(${cell}))))`;

export const BOOK_FIELDS = dataFields(`userEnteredValue(formulaValue),${CELL_FIELDS}`);
/** Before a write also what was entered: a cell that shows something and holds nothing is filled by a formula elsewhere. */
export const FRESH_FIELDS = dataFields(`userEnteredValue,${CELL_FIELDS}`);
export const VALUE_FIELDS = dataFields('effectiveValue(numberValue,stringValue,boolValue,errorValue(type))');

/** The fills that people gave cells, for sheets that state a legend of colours. */
export const FILL_FIELDS = dataFields('userEnteredFormat(backgroundColor)');

/** The fills of a sheet, as far as its rows have values. */
export function fillsIn(
  data: readonly GridData[],
  rows: readonly (readonly CellValue[])[],
): { readonly fills: Fills } {
  const fills = new FillRows();
  for (const { startRow, startColumn, rowData } of data)
    (rowData ?? []).forEach(({ values }, r) =>
      (values ?? []).forEach(({ userEnteredFormat }, c) => {
        const [row, column] = [(startRow ?? 0) + r, (startColumn ?? 0) + c];
        const colour = userEnteredFormat?.backgroundColor;
        if (colour && column < (rows[row]?.length ?? 0)) fills.put(row + 1, column + 1, hexOf(colour));
      }),
    );
  return fills.told();
}

/** Parts that are none are left out by the API. */
const hexOf = ({ red, green, blue }: Color): string =>
  [red, green, blue].map((part) => Math.round((part ?? 0) * 255).toString(16).padStart(2, '0')).join(''); // prettier-ignore

/** A sheet as it is put together from the parts that were read; parts that were not asked for stay empty. */
export class GridReader {
  private readonly rows: CellValue[][] = [];
  private readonly kinds: string[][] = [];
  private readonly formulas = new Map<string, string>();
  /** Places that show dates whether or not they hold one: `d`, `t` or `c` by `row,column`. */
  private readonly dated = new Map<string, string>();
  private readonly spilled = new Set<string>();

  constructor(private readonly withEntered: boolean) {}

  add(data: readonly GridData[] | undefined): void {
    for (const { startRow, startColumn, rowData } of data ?? [])
      (rowData ?? []).forEach(({ values }, r) =>
        (values ?? []).forEach((cell, c) => this.put((startRow ?? 0) + r, (startColumn ?? 0) + c, cell)),
      );
  }

  /** Row and column from zero. */
  private put(row: number, column: number, cell: CellData): void {
    const formula = cell.userEnteredValue?.formulaValue;
    const value = valueOf(cell.effectiveValue);
    const shown = LETTERS[cell.effectiveFormat?.numberFormat?.type ?? ''];
    if (shown) this.dated.set(`${row + 1},${column + 1}`, shown);
    if (typeof formula !== 'string') {
      if (value === null || value === '') return;
      if (this.withEntered && !cell.userEnteredValue) this.spilled.add(`${row + 1},${column + 1}`);
    } else this.formulas.set(`${row + 1},${column + 1}`, formula.replace(/^=/, ''));
    while (this.rows.length <= row) {
      this.rows.push([]);
      this.kinds.push([]);
    }
    const [values, letters] = [this.rows[row]!, this.kinds[row]!];
    while (values.length < column) values.push(null);
    while (letters.length < column) letters.push('.');
    values[column] = value;
    const letter = letterOf(value, shown);
    letters[column] = typeof formula === 'string' ? letter.toUpperCase() : letter;
  }

  toSheet({ name, isHidden, merges, tables, isProtected }: SheetMeta): Sheet {
    const sheet: Sheet = {
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      rows: this.rows,
      kinds: this.kinds.map((letters) => letters.join('')),
      merges,
      tables: tables.map(({ id: _id, ...table }) => table),
      isProtected,
    };
    return withFormulas(sheet, this.formulas);
  }

  /** Whether the cell is filled by an array formula that stands elsewhere. */
  isSpilled(row: number, column: number): boolean {
    return this.spilled.has(`${row},${column}`);
  }

  /** How the cell shows a number: as `d`, `t`, `c`, else `n`; empty cells too. */
  shows(row: number, column: number): string {
    return this.dated.get(`${row},${column}`) ?? 'n';
  }
}

/** Google says of a format what it shows, so its pattern need not be read. Durations count as times. */
const LETTERS: Readonly<Record<string, CellKind>> = { DATE: 'd', DATE_TIME: 't', TIME: 'c' };

const ERRORS: Readonly<Record<string, string>> = {
  NULL_VALUE: '#NULL!',
  DIVIDE_BY_ZERO: '#DIV/0!',
  VALUE: '#VALUE!',
  REF: '#REF!',
  NAME: '#NAME?',
  NUM: '#NUM!',
  N_A: '#N/A',
  LOADING: '#BUSY!',
};

export function valueOf(value: ExtendedValue | undefined): CellValue {
  if (!value) return null;
  if (typeof value.numberValue === 'number') return value.numberValue;
  if (typeof value.stringValue === 'string') return value.stringValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue;
  return value.errorValue ? { error: ERRORS[value.errorValue.type ?? ''] ?? '#ERROR!' } : null;
}

/** The letter of a value; a formula without a result counts as text, as in every host. */
function letterOf(value: CellValue, shown: string | undefined): string {
  if (typeof value === 'number') return shown ?? 'n';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : 's';
}
