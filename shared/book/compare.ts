import type { Bilingual } from '../lang';
import { LAST_DAY } from '../time/civil';
import type { CellValue } from './model';
import { isError } from './model';
import { MAX_COLUMN, MAX_ROW } from './address';
import type { CellChange, CellWrite } from './patch';
import { valueOf } from './patch';
import { REFUSALS } from './refusals';

/** The most characters a cell holds, in every spreadsheet. */
export const MAX_TEXT = 32767;

/**
 * Whether two values are the same for compare-and-set. Numbers agree in the fifteen digits that sheets keep;
 * empty text and an empty cell are the same.
 */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a === null || a === '') && (b === null || b === '');
}

/** What the cell holds now, as far as it matters to a change. */
export interface CellState {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula?: string;
}

/** What to do with a change, given the cell it is meant for: write it, leave it since it is there already, or refuse with a reason. */
export function verdictOn(state: CellState, change: CellChange): 'write' | 'same' | Bilingual {
  const { write } = change;
  if (change.row < 1 || change.row > MAX_ROW || change.column < 1 || change.column > MAX_COLUMN)
    return REFUSALS.outsideSheet;
  if (holdsAlready(state, change)) return 'same';
  if (!sameValue(state.value, change.seen)) return REFUSALS.changedMeanwhile(state.value);
  return limitOf(write) ?? 'write';
}

/** A formula without its leading `=`. */
export function bareFormula(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}

/** What `write` leaves in the cell. */
export function stateAfter(write: CellWrite): CellState {
  const value = valueOf(write);
  if (write.as === 'formula') return { value, formula: bareFormula(write.formula) };
  return { value: value === '' ? null : value };
}

/**
 * A formula that is there already has the result of its spreadsheet; one that still shows what it showed is brought up to
 * date: a reader that does not calculate shows that.
 */
function holdsAlready(state: CellState, { write, seen }: CellChange): boolean {
  if (write.as === 'formula') {
    const isOld = write.value !== null && sameValue(state.value, seen) && !sameValue(seen, write.value);
    return state.formula === bareFormula(write.formula) && !isOld;
  }
  if (write.as === 'blank' && state.formula !== undefined) return false;
  return sameValue(state.value, valueOf(write));
}

function limitOf(write: CellWrite): Bilingual | undefined {
  const value = valueOf(write);
  if (typeof value === 'string' && value.length > MAX_TEXT) return REFUSALS.tooLong;
  if (typeof value === 'number' && !Number.isFinite(value)) return REFUSALS.notANumber;
  const isDate = write.as === 'date' || write.as === 'datetime';
  return isDate && (write.value < 0 || write.value >= LAST_DAY + 1) ? REFUSALS.noSuchDate : undefined;
}

/** A text that is equal for the values that name the same row. */
export function keyText(value: CellValue): string {
  if (isError(value)) return `e${value.error}`;
  return value === null ? 's' : `${(typeof value)[0]}${value}`;
}

/** Rows by what their key cell shows; 0 where several rows show the same. */
export class RowIndex {
  private readonly rows = new Map<string, number>();

  add(value: CellValue, row: number): void {
    const key = keyText(value);
    this.rows.set(key, this.rows.has(key) ? 0 : row);
  }

  /** The one row that shows the value, or why there is none. */
  find(value: CellValue): number | Bilingual {
    const row = value === null || value === '' ? undefined : this.rows.get(keyText(value));
    if (row === undefined) return REFUSALS.rowGone(value);
    return row === 0 ? REFUSALS.rowTwice(value) : row;
  }
}

const NAME_LIMIT = 31;

/** Whether a sheet may have this name, in every spreadsheet. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= NAME_LIMIT && !/[\\/?*[\]:\0-\x1f]|^'|'$/.test(name);
}
