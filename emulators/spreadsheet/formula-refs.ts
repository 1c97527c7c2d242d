import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import { movedArea } from './worksheet';

/** A piece of a formula that names cells, or something that may be a defined name. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** As the formula names it; undefined for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: Area | undefined;
  /** When it is no address: a word that may be a name of the workbook. */
  readonly name?: string;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`;
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|${SHEET}${CELLS}|[\\p{L}_\\\\][\\p{L}\\p{N}_.]*(?![\\p{L}\\p{N}_.(!])`,
  'gu',
);

/** What a formula refers to, in its order. Texts in quotes are passed over. */
export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, quoted, plain, cells] = match;
    if (text.startsWith('"')) continue;
    // A digit or letter right before belongs to a longer word: `1E5`.
    if (/[\p{L}\p{N}_.]/u.test(formula[match.index - 1] ?? '')) continue;
    const area = cells === undefined ? undefined : areaOf(cells);
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const place = { start: match.index, end: match.index + text.length, sheet, area };
    if (area) found.push(place);
    else if (cells === undefined && !/^(true|false)$/i.test(text)) found.push({ ...place, name: text });
  }
  return found;
}

/** The formula after rows or columns of a sheet came or went; `own` is the name of the formula's sheet. */
export function movedFormula(
  formula: string,
  own: string,
  sheet: string,
  what: 'rows' | 'columns',
  at: number,
  count: number,
): string {
  let [result, last] = ['', 0];
  for (const { start, end, sheet: named, area } of referencesIn(formula)) {
    if (!area || (named ?? own).toLowerCase() !== sheet.toLowerCase()) continue;
    const text = formula.slice(start, end);
    const bang = text.lastIndexOf('!') + 1;
    const moved = movedArea(area, what, at, count);
    result +=
      formula.slice(last, start) + text.slice(0, bang) + (moved ? written(text.slice(bang), moved) : '#REF!');
    last = end;
  }
  return result + formula.slice(last);
}

function areaOf(text: string): Area | undefined {
  const [from, to = from] = text.replaceAll('$', '').split(':').map(corner);
  if (!from || !to) return undefined;
  const rows = [from.row ?? 1, to.row ?? MAX_ROW];
  const columns = [from.column ?? 1, to.column ?? MAX_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

function corner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const [, letters, digits] = /^([A-Za-z]*)(\d*)$/.exec(text) ?? [];
  const column = letters ? columnNumber(letters) : undefined;
  const row = digits ? Number(digits) : undefined;
  return column === 0 || row === 0 || (row ?? 0) > MAX_ROW ? undefined : { row, column };
}

/** The moved area in the form that it was written in, with its dollar signs. */
function written(before: string, { top, left, bottom, right }: Area): string {
  const parts = before.split(':');
  const corners = [
    [left, top],
    [right, bottom],
  ] as const;
  return parts
    .map((part, i) => {
      const [, column, row] = /^(\$?[A-Za-z]*)(\$?\d*)$/.exec(part) ?? [];
      const [c, r] = corners[i]!;
      const letters = column ? (column.startsWith('$') ? '$' : '') + columnLetters(c) : '';
      return letters + (row ? (row.startsWith('$') ? '$' : '') + r : '');
    })
    .join(':');
}
