import type { NewChart } from './chart';
import type { CellValue } from './model';
import type { SheetLook } from './sheet-look';

/**
 * What Gendan wants to write. A patch is compare-and-set: each change carries what was seen when it was
 * computed, and a host leaves alone (and reports) every cell that holds something else by now. Applying a
 * patch twice changes nothing the second time. Plain JSON.
 */
export interface Patch {
  /** Sheets to add; one that exists already under that name is left alone and reported. */
  readonly sheets: readonly NewSheet[];
  /** Columns to add to sheets that exist; done before `cells`. */
  readonly columns: readonly NewColumn[];
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /**
   * What names the row: the text that its key cell showed. When the row no longer shows it, the host looks
   * for the one row that does (a colleague inserted or sorted rows) and refuses when there is none or several.
   */
  readonly key?: RowKey;
  /** What the cell held; null for an empty one. A cell that already holds what is to be written counts as written. */
  readonly seen: CellValue;
  readonly write: CellWrite;
}

export interface RowKey {
  readonly column: number;
  readonly value: CellValue;
}

/** `as` decides the cell's type and, where the cell has no format of its own yet, its number format. Text is always literal text, never a formula. */
export type CellWrite =
  | { readonly as: 'text'; readonly value: string }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'date'; readonly value: number }
  | { readonly as: 'datetime'; readonly value: number }
  | { readonly as: 'boolean'; readonly value: boolean }
  | { readonly as: 'blank' }
  | { readonly as: 'formula'; readonly formula: string; readonly value: CellValue };

/** How a column of ours looks. */
export interface ColumnLook {
  /** In characters of the default font. */
  readonly width?: number;
  readonly format?: 'text' | 'number' | 'date' | 'datetime';
  /** Cells take only these values (a drop-down). */
  readonly choices?: readonly string[];
  /** Conditional colours: cells that show `text` (or begin with it) take the tone. */
  readonly tones?: readonly { readonly text: string; readonly tone: Tone }[];
  readonly wrap?: boolean;
}

/** Colours by meaning; each host picks shades that are readable on its background. */
export type Tone = 'late' | 'soon' | 'good' | 'waiting' | 'done' | 'muted';

export interface NewColumn extends ColumnLook {
  readonly sheet: string;
  readonly column: number;
  readonly headerRow: number;
  readonly title: string;
  /** The last row that the look (format, colours, choices) reaches; the first is the row after the header. */
  readonly lastRow: number;
  /** The formatted table to widen so that it includes this column, when it adjoins it. */
  readonly table?: string;
}

export interface NewSheet {
  readonly name: string;
  /** Row by row from A1; null leaves a cell empty. The first row is the header, frozen and styled, unless there is a `look`. */
  readonly rows: readonly (readonly (CellWrite | null)[])[];
  readonly columns: readonly ColumnLook[];
  readonly hidden?: boolean;
  /** Of a page to be printed: without gridlines, nothing frozen, fonts and lines as it says, A4 fitted to one page's width. */
  readonly look?: SheetLook;
  /** Drawn by the host over cells of this sheet, once: they are not written again. What a host cannot draw it leaves out. */
  readonly charts?: readonly NewChart[];
}

export const EMPTY_PATCH: Patch = { sheets: [], columns: [], cells: [] };

export function isEmptyPatch(patch: Patch): boolean {
  return patch.sheets.length + patch.columns.length + patch.cells.length === 0;
}

/** What the cell will hold after the write. */
export function valueOf(write: CellWrite): CellValue {
  return write.as === 'blank' ? null : write.value;
}
