import { withFormulas } from '../../shared/book/formulas';
import { isError, type Area, type CellError, type CellValue, type Sheet } from '../../shared/book/model';
import { letterOfCode, type FormatLetter } from '../../shared/cells/number-format';

/** Days between the two ways in which workbooks count days. */
export const DAYS_1904 = 1462;

/** What Excel says of a rectangle; rows and columns count from 0 here, as Excel's `rowIndex` does. */
export interface RawBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

export type Shows = 'text' | 'date' | 'other';

/** The properties that a block is read from. */
export const BLOCK_PROPERTIES = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** Puts the blocks of one sheet together to rows, kinds and formulas. Cells that were not read are empty. */
export class SheetCells {
  readonly rows: (readonly CellValue[])[] = [];
  readonly kinds: string[] = [];
  /** Cells that show the name of an error and hold no formula: an error that was typed, or a text like it. */
  readonly doubtful: { readonly row: number; readonly column: number }[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly areas: Area[] = [];
  /** What cells show by their format alone, as far as it is neither a number nor nothing. */
  private readonly shows = new Map<string, 'text' | 'date'>();

  /** `knowsFormats`: whether `showsAt` will be asked. */
  constructor(
    private readonly is1904: boolean,
    private readonly knowsFormats = false,
  ) {}

  /** Whether a cell was among what was read. */
  covers(row: number, column: number): boolean {
    return this.areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  add({ rowIndex, columnIndex, values, formulas, numberFormat }: RawBlock): void {
    const [bottom, right] = [rowIndex + values.length, columnIndex + (values[0]?.length ?? 0)];
    this.areas.push({ top: rowIndex + 1, left: columnIndex + 1, bottom, right });
    values.forEach((line, r) => {
      const row = rowIndex + r + 1;
      while (this.rows.length < row) {
        this.rows.push(NO_CELLS);
        this.kinds.push('');
      }
      const cells: CellValue[] = [];
      let letters = '';
      let filled = 0;
      for (let c = 0; c < line.length; c++) {
        const format = numberFormat[r]?.[c];
        const formula = formulaOf(line[c], formulas[r]?.[c]);
        const letter = letterOf(line[c], format, formula !== undefined);
        cells.push(this.valueOf(line[c], letter, formula !== undefined));
        letters += letter;
        if (letter !== '.') filled = c + 1;
        if (letter === 'e') this.doubtful.push({ row, column: columnIndex + c + 1 });
        if (formula !== undefined) this.formulas.set(`${row},${columnIndex + c + 1}`, formula);
        if (this.knowsFormats && typeof format === 'string' && format !== 'General')
          this.noteFormat(`${row},${columnIndex + c + 1}`, format);
      }
      this.put(row, columnIndex, cells.slice(0, filled), letters.slice(0, filled));
    });
  }

  /** Whether a cell, be it empty, has the format Text (Excel keeps whatever is put there as text) or shows numbers as dates. */
  showsAt(row: number, column: number): Shows {
    return this.shows.get(`${row},${column}`) ?? 'other';
  }

  /** Makes a doubtful cell the text that it shows. */
  makeText(row: number, column: number): void {
    const cells = [...this.rows[row - 1]!];
    const value = cells[column - 1];
    if (value === undefined || !isError(value)) return;
    cells[column - 1] = value.error;
    this.rows[row - 1] = cells;
    const letters = this.kinds[row - 1]!;
    this.kinds[row - 1] = `${letters.slice(0, column - 1)}s${letters.slice(column)}`;
  }

  toSheet(more: Omit<Sheet, 'rows' | 'kinds' | 'formulas'>): Sheet {
    let length = this.rows.length;
    while (length > 0 && this.rows[length - 1]!.length === 0) length--;
    const { name, visibility, merges, tables, isProtected } = more;
    const rows = this.rows.slice(0, length);
    const kinds = this.kinds.slice(0, length);
    return withFormulas({ name, visibility, rows, kinds, merges, tables, isProtected }, this.formulas);
  }

  private noteFormat(place: string, format: string): void {
    const letter = formatLetter(format);
    if (format === '@') this.shows.set(place, 'text');
    else if (letter === 'd' || letter === 't') this.shows.set(place, 'date');
  }

  /** Blocks may lie beside one another in any order. */
  private put(row: number, left: number, cells: readonly CellValue[], letters: string): void {
    if (cells.length === 0) return;
    const known = this.rows[row - 1]!;
    const whole: CellValue[] = known.slice(0, left);
    while (whole.length < left) whole.push(null);
    whole.push(...cells, ...known.slice(left + cells.length));
    const knownLetters = this.kinds[row - 1]!;
    this.kinds[row - 1] =
      knownLetters.slice(0, left).padEnd(left, '.') + letters + knownLetters.slice(left + cells.length);
    this.rows[row - 1] = whole;
  }

  private valueOf(raw: unknown, letter: string, isFormula: boolean): CellValue {
    if (typeof raw === 'number') return this.is1904 && /[dt]/i.test(letter) ? raw + DAYS_1904 : raw;
    if (typeof raw === 'boolean') return raw;
    if (typeof raw !== 'string' || raw === '') return isFormula ? '' : null;
    return letter === 'e' || letter === 'E' ? errorOf(raw) : raw;
  }
}

const NO_CELLS: readonly CellValue[] = [];

/** One object per error: a column of a hundred thousand #N/A holds it once. */
const ERRORS: ReadonlyMap<string, CellError> = new Map(
  (
    '#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! ' +
    '#GETTING_DATA #EXTERNAL! #PYTHON! #TIMEOUT!'
  )
    .split(' ')
    .map((error) => [error, { error }]),
);

const errorOf = (raw: string): CellError => ERRORS.get(raw)!;

/** A text that looks like a formula reads the same in both; only of a formula the result differs from it. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : undefined;
}

function letterOf(value: unknown, format: unknown, isFormula: boolean): string {
  let letter: string;
  if (typeof value === 'number') letter = typeof format === 'string' ? formatLetter(format) : 'n';
  else if (typeof value === 'boolean') letter = 'b';
  else if (typeof value !== 'string' || value === '') return isFormula ? 'S' : '.';
  else letter = value.startsWith('#') && ERRORS.has(value) ? 'e' : 's';
  return isFormula ? letter.toUpperCase() : letter;
}

/** Few formats serve many cells. */
const LETTERS = new Map<string, FormatLetter>();

function formatLetter(code: string): FormatLetter {
  let letter = LETTERS.get(code);
  if (letter === undefined) LETTERS.set(code, (letter = letterOfCode(code)));
  return letter;
}
