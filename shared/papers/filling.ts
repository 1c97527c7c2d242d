import type { CellWrite } from '../book/patch';

/**
 * What makes a paper of a template sheet, whatever holds the sheet: a copy in an open workbook or the bytes of a file.
 * First the rows of the goods are repeated, then cells are written.
 */
export interface Filling {
  /** Blocks of rows that stand once for each goods line, in the template's numbers, from the top. */
  readonly blocks: readonly RowBlock[];
  /** In the numbers of the finished sheet. */
  readonly cells: readonly FilledCell[];
}

/** Rows `from` to `to`, both included, that stand `times` times one below the other (1: as they are). */
export interface RowBlock {
  readonly from: number;
  readonly to: number;
  readonly times: number;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  /** The number format where the template's cell has none of its own. */
  readonly format?: string;
}
