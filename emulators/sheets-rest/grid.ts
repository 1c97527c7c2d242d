import type { Area } from '../../shared/book/model';
import type { Worksheet } from '../spreadsheet/worksheet';

/** The size of a sheet's grid. A new sheet has 1000 rows and 26 columns; one that was filled otherwise is at least as large as what is in it. */
export function gridOf(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  const known = sheet.look['grid'] as { rows: number; columns: number } | undefined;
  if (known) return known;
  const rows = Math.max(1000, sheet.rows.length);
  const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 26);
  return setGrid(sheet, rows, columns);
}

/** A person who types beyond the grid makes it larger. */
export function growTo(sheet: Worksheet, { bottom, right }: Area): void {
  const { rows, columns } = gridOf(sheet);
  if (bottom > rows || right > columns) setGrid(sheet, Math.max(rows, bottom), Math.max(columns, right));
}

/** Rows and columns that come or go change the size of the grid. */
export function resize(sheet: Worksheet, what: string, count: number): void {
  const { rows, columns } = gridOf(sheet);
  const by = what.endsWith('in') ? count : -count;
  if (what.startsWith('rows')) setGrid(sheet, rows + by, columns);
  else setGrid(sheet, rows, columns + by);
}

export function setGrid(sheet: Worksheet, rows: number, columns: number): { rows: number; columns: number } {
  const grid = { rows, columns };
  sheet.look['grid'] = grid;
  return grid;
}

/** A protected part of a sheet. */
export interface Protection {
  /** Absent: all of the sheet. */
  readonly area?: Area;
  readonly open?: readonly Area[];
  readonly warningOnly?: boolean;
  /** Whether whoever asks may edit it all the same. */
  readonly mayEdit?: boolean;
}

export function protectionsOf(sheet: Worksheet): readonly Protection[] {
  const own = (sheet.look['protections'] as readonly Protection[] | undefined) ?? [];
  return sheet.isProtected ? [...own, {}] : own;
}

export function protect(sheet: Worksheet, ...protections: readonly Protection[]): void {
  sheet.look['protections'] = protections;
}

export function isBarred(sheet: Worksheet, row: number, column: number): boolean {
  const covers = (area: Area): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return protectionsOf(sheet).some(
    ({ area, open, warningOnly, mayEdit }) =>
      !warningOnly && !mayEdit && (!area || covers(area)) && !open?.some(covers),
  );
}
