import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from './address';
import { formulaTokens } from './formula-tokens';

/**
 * A formula as it reads some rows down and columns to the right of where it was written: relative references
 * move along, those with `$` stay. Texts, sheet names, table references and function names are left alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token, i, tokens) => {
      const next = tokens[i + 1];
      if (next === '(' || next === '!' || next?.startsWith('[')) return token;
      const isRange =
        (next === ':' && isLine(tokens[i + 2])) || (tokens[i - 1] === ':' && isLine(tokens[i - 2]));
      return shiftCell(token, rows, columns) ?? (isRange ? shiftLine(token, rows, columns) : token);
    })
    .join('');
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const LINE = /^(\$?)([A-Za-z]{1,3}|\d{1,7})$/;

const isLine = (token: string | undefined): boolean => token !== undefined && LINE.test(token);

function shiftCell(token: string, rows: number, columns: number): string | undefined {
  const match = CELL.exec(token);
  if (!match || columnNumber(match[2]!) === 0 || Number(match[4]) < 1 || Number(match[4]) > MAX_ROW)
    return undefined;
  const column = columnNumber(match[2]!) + (match[1] ? 0 : columns);
  const row = Number(match[4]) + (match[3] ? 0 : rows);
  if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) return '#REF!';
  return `${match[1]}${columnLetters(column)}${match[3]}${row}`;
}

/** One end of a reference to whole columns (`B:D`) or rows (`3:5`). */
function shiftLine(token: string, rows: number, columns: number): string {
  const match = LINE.exec(token);
  if (!match || match[1]) return token;
  const isRow = /\d/.test(match[2]!);
  const place = isRow ? Number(match[2]) + rows : columnNumber(match[2]!) + columns;
  if (place < 1 || place > (isRow ? MAX_ROW : MAX_COLUMN)) return '#REF!';
  return isRow ? String(place) : columnLetters(place);
}
