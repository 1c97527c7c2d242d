import type { ICellData, IStyleData, Workbook, Worksheet } from '@univerjs/core';
import type { Area, CellValue } from '../../shared/book/model';
import { heldFormula, readCell } from './cells';

/** A cell as the book has it. */
export interface ReadCell {
  readonly value: CellValue;
  readonly kind: string;
  /** Without the leading `=`. */
  readonly formula?: string;
}

/** Reads cells of one sheet of the grid; rows and columns count from 1. */
export class SheetReader {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Worksheet,
  ) {}

  cell(row: number, column: number): ReadCell {
    const cell = this.sheet.getCellMatrix().getValue(row - 1, column - 1);
    if (!cell) return EMPTY;
    const { value, kind } = readCell(cell, this.patternOf(cell, row, column));
    const formula = cell.f ?? undefined;
    if (formula) return { value, kind, formula: formula.startsWith('=') ? formula.slice(1) : formula };
    const held = heldFormula(cell);
    if (held !== undefined) return { value, kind, formula: held };
    return cell.si ? { value, kind, formula: this.sharedFormula(cell.si, row, column) } : { value, kind };
  }

  /** The last row and column that hold anything. */
  extent(): { rows: number; columns: number } {
    const { endRow, endColumn } = this.sheet.getCellMatrix().getDataRange();
    return { rows: Math.max(0, endRow + 1), columns: Math.max(0, endColumn + 1) };
  }

  merges(): Area[] {
    return this.sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      top: startRow + 1,
      left: startColumn + 1,
      bottom: endRow + 1,
      right: endColumn + 1,
    }));
  }

  /** The number format that a cell shows numbers in. */
  patternAt(row: number, column: number): string | undefined {
    const cell = this.sheet.getCellMatrix().getValue(row - 1, column - 1);
    return this.patternOf({ ...cell, v: 0 }, row, column);
  }

  /** The look of the nearest cell to the left that is in none of the columns left out. */
  styleLeftOf(row: number, column: number, leftOut: ReadonlySet<number>): IStyleData {
    let left = column - 1;
    while (left > 1 && leftOut.has(left)) left--;
    const cell = this.sheet.getCellMatrix().getValue(row - 1, left - 1);
    return (cell && this.workbook.getStyles().getStyleByCell(cell)) ?? {};
  }

  /** Formulas that the grid fills down share the text of the first; set by whoever can resolve it. */
  sharedFormula: (id: string, row: number, column: number) => string = () => '';

  private patternOf(cell: ICellData, row: number, column: number): string | undefined {
    if (typeof cell.v !== 'number') return undefined;
    const own = this.workbook.getStyles().getStyleByCell(cell);
    if (own?.n) return own.n.pattern;
    // Cells without a look of their own take that of their row or column.
    return cell.s ? undefined : this.sheet.getComposedCellStyle(row - 1, column - 1).n?.pattern;
  }
}

const EMPTY: ReadCell = { value: null, kind: '.' };
