import { CellValueType, type ICellData } from '@univerjs/core';
import type { CellKind, CellValue } from '../../shared/book/model';
import { isError } from '../../shared/book/model';
import { ERROR_CODES } from '../../shared/functions/value';
import { letterOfCode, type FormatLetter } from '../../shared/cells/number-format';

/** A cell of the grid that holds a value as it is: text stays text, whatever it looks like. */
export function cellOf(value: Exclude<CellValue, null>): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: isMistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that the grid would take for a number, a truth value, an error or a formula. */
function isMistakable(text: string): boolean {
  return /^[=+'@-]|^\s*[\d.(%¥$€£]|^(true|false|#.*|infinity|nan)$/i.test(text);
}

/** What a cell of the grid holds, and of which kind it is; `pattern` is the number format it shows. */
export function readCell(
  cell: ICellData | null | undefined,
  pattern: string | undefined,
): { value: CellValue; kind: CellKind } {
  const value = valueOf(cell);
  const kind = kindOf(value, pattern);
  if (!holdsFormula(cell)) return { value, kind };
  return { value, kind: (value === null ? 'N' : kind.toUpperCase()) as CellKind };
}

function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return null;
  // Text with its own looks inside is kept as a document, which ends with a paragraph mark.
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n') || null;
  const { v, t } = cell;
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (typeof v === 'boolean' || typeof v === 'number') return v;
  if (t === CellValueType.NUMBER && Number.isFinite(Number(v))) return Number(v);
  const isCode = t !== CellValueType.FORCE_STRING && v.startsWith('#') && CODES.has(v);
  return isCode ? { error: v } : v;
}

/** What sheets show for errors; ours, and those that only other programs' functions give. */
const CODES = new Set<string>([...ERROR_CODES, '#SPILL!', '#CALC!', '#GETTING_DATA', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#FIELD!', '#CYCLE!']); // prettier-ignore

function holdsFormula(cell: ICellData | null | undefined): boolean {
  return Boolean(cell && (cell.f || cell.si || heldFormula(cell) !== undefined));
}

/** The formula of a cell whose result the grid only shows: one that fills several cells at once. Without the leading `=`. */
export function heldFormula(cell: ICellData): string | undefined {
  const held: unknown = cell.custom?.[HELD];
  return typeof held === 'string' ? held : undefined;
}

/** A cell that shows the result of a formula which the grid does not compute. */
export function holding(cell: ICellData, formula: string): ICellData {
  return { ...cell, custom: { [HELD]: formula } };
}

const HELD = 'gendanFormula';

function kindOf(value: CellValue, pattern: string | undefined): CellKind {
  if (value === null) return '.';
  if (typeof value === 'string') return 's';
  if (typeof value === 'boolean') return 'b';
  return isError(value) ? 'e' : letterOf(pattern);
}

const letters = new Map<string, FormatLetter>();

/** How a number format shows numbers. */
export function letterOf(pattern: string | undefined): FormatLetter {
  if (pattern === undefined || pattern === '') return 'n';
  let letter = letters.get(pattern);
  if (letter === undefined) letters.set(pattern, (letter = letterOfCode(pattern)));
  return letter;
}
