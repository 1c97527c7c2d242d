import { columnNumber, MAX_ROW } from './address';

/** A reference of a formula to cells: its corners as tokens, and the sheet that they lie on. */
export interface FormulaReference {
  readonly sheet: ReferredSheet;
  readonly first: Corner;
  /** The other corner of a range; absent for a single cell. */
  readonly last?: Corner;
  /** One corner only is written, the other one is worked out: `A5:INDEX(…)`, `OFFSET(…):A5`. */
  readonly isHalf?: 'first' | 'last';
}

/** `own`: that of the formula. `elsewhere`: in another workbook, or gone. Else the name, or the first and the last of several. */
export type ReferredSheet =
  'own' | 'elsewhere' | readonly [name: string] | readonly [from: string, to: string];

/** An end of a reference; a whole column has no row, a whole row no column. */
export interface Corner {
  /** The number of its token. */
  readonly token: number;
  readonly column?: number;
  readonly row?: number;
  readonly isRowFixed: boolean;
  /** What stands before the row's number in the token: `$B$`. */
  readonly before: string;
}

/** The references of a formula in its order, given its tokens. */
export function referencesOf(tokens: readonly string[]): FormulaReference[] {
  const found: FormulaReference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = cornerAt(tokens, i);
    if (!first) continue;
    const sheet = sheetBefore(tokens, i);
    const colon = next(tokens, i);
    const other = tokens[colon] === ':' ? otherEnd(tokens, next(tokens, colon)) : undefined;
    const last = other === undefined ? undefined : cornerAt(tokens, other);
    const isCell = first.row !== undefined && first.column !== undefined;
    if (last && isCell === (last.row !== undefined && last.column !== undefined)) {
      found.push({ sheet, first, last });
      i = last.token;
    } else if (isCell) {
      const isEnd = tokens[previous(tokens, startOf(tokens, i))] === ':';
      const isHalf = tokens[colon] === ':' ? 'first' : isEnd ? 'last' : undefined;
      found.push({ sheet, first, ...(isHalf && { isHalf }) });
    }
  }
  return found;
}

/** The name of a sheet without its quotes. */
export function bareSheet(written: string): string {
  return /^'.*'$/s.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function cornerAt(tokens: readonly string[], at: number): Corner | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after === '(' || after === '!' || after?.startsWith('[')) return undefined;
  const cell = CELL.exec(token);
  if (cell) {
    const [column, row] = [columnNumber(cell[2]!), Number(cell[4])];
    if (column === 0 || row < 1 || row > MAX_ROW) return undefined;
    return { token: at, column, row, isRowFixed: cell[3] !== '', before: `${cell[1]}${cell[2]}${cell[3]}` };
  }
  const column = columnNumber(COLUMN.exec(token)?.[1] ?? '');
  if (column > 0) return { token: at, column, isRowFixed: false, before: token };
  const whole = ROW.exec(token);
  const row = Number(whole?.[2]);
  return whole && row >= 1 && row <= MAX_ROW
    ? { token: at, row, isRowFixed: whole[1] !== '', before: whole[1]! }
    : undefined;
}

/** Blanks may stand around the colon of a range. */
function next(tokens: readonly string[], at: number): number {
  for (at++; /^\s$/.test(tokens[at] ?? ''); at++);
  return at;
}

function previous(tokens: readonly string[], at: number): number {
  for (at--; /^\s$/.test(tokens[at] ?? ''); at--);
  return at;
}

/** Where the corner after a colon stands: the sheet may be named once more. */
const otherEnd = (tokens: readonly string[], at: number): number => (tokens[at + 1] === '!' ? at + 2 : at);

/** Where a reference begins, the names of its sheets included. */
function startOf(tokens: readonly string[], at: number): number {
  if (tokens[at - 1] !== '!') return at;
  const start = at - 2;
  if (tokens[start - 1] === ':') return isBook(tokens[start - 3]) ? start - 3 : start - 2;
  return isBook(tokens[start - 1]) ? start - 1 : start;
}

const isBook = (token: string | undefined): boolean => token?.startsWith('[') ?? false;

function sheetBefore(tokens: readonly string[], at: number): ReferredSheet {
  if (tokens[at - 1] !== '!') return 'own';
  const start = startOf(tokens, at);
  const name = bareSheet(tokens[at - 2] ?? '');
  // `#REF!A1`: its sheet was deleted.
  if (isBook(tokens[start]) || name.includes('[') || tokens[at - 3] === '#') return 'elsewhere';
  if (start < at - 2) return [bareSheet(tokens[start]!), name];
  const colon = name.indexOf(':');
  return colon < 0 ? [name] : [name.slice(0, colon), name.slice(colon + 1)];
}
