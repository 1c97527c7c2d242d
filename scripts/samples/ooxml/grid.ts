import type { CellContent, CellSpec } from './sheet';
import type { Style } from './style';

/** A grid that is filled cell by cell while a sheet is composed. */
export class Grid {
  readonly cells = new Map<number, Map<number, CellSpec>>();

  set(row: number, column: number, value: CellContent, style?: Style, formula?: string): void {
    let cells = this.cells.get(row);
    if (!cells) this.cells.set(row, (cells = new Map()));
    cells.set(column, { value, style, formula });
  }

  /** Changes the look of a cell, which may be empty. */
  restyle(row: number, column: number, change: Style): void {
    const cell = this.cells.get(row)?.get(column);
    this.set(row, column, cell?.value ?? null, { ...cell?.style, ...change }, cell?.formula);
  }

  valueAt(row: number, column: number): CellContent {
    return this.cells.get(row)?.get(column)?.value ?? null;
  }
}
