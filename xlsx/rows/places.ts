import type { Area } from '../../shared/book/model';

/** Cells of several sheets, asked for by area: those whose content changed. */
export class CellPlaces {
  /** Rows of a sheet, each with its columns; a whole row is null. */
  private readonly sheets = new Map<string, Map<number, Set<number> | null>>();

  add(sheet: string, row: number, column: number): void {
    const rows = this.rowsOf(sheet);
    const columns = rows.get(row);
    if (columns === undefined) rows.set(row, new Set([column]));
    else columns?.add(column);
  }

  addRows(sheet: string, from: number, to: number): void {
    const rows = this.rowsOf(sheet);
    for (let row = from; row <= to; row++) rows.set(row, null);
  }

  has(sheet: string, row: number, column: number): boolean {
    const columns = this.sheets.get(sheet.toLowerCase())?.get(row);
    return columns === null || (columns?.has(column) ?? false);
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** Whether any cell of the area is among them. */
  meets(sheet: string, { top, left, bottom, right }: Area): boolean {
    const rows = this.sheets.get(sheet.toLowerCase());
    if (!rows) return false;
    const meets = (columns: Set<number> | null | undefined): boolean => {
      if (columns === undefined) return false;
      if (columns === null) return true;
      for (const column of columns) if (column >= left && column <= right) return true;
      return false;
    };
    if (bottom - top < rows.size) {
      for (let row = top; row <= bottom; row++) if (meets(rows.get(row))) return true;
      return false;
    }
    for (const [row, columns] of rows) if (row >= top && row <= bottom && meets(columns)) return true;
    return false;
  }

  private rowsOf(sheet: string): Map<number, Set<number> | null> {
    const key = sheet.toLowerCase();
    let rows = this.sheets.get(key);
    if (!rows) this.sheets.set(key, (rows = new Map()));
    return rows;
  }
}
