import { typed, type Dialect } from './typing';
import type { Cell, Worksheet } from './worksheet';

/** What a cell becomes when text is typed into it; its own number format stays when it has one. */
export function cellTyped(
  cell: Cell | undefined,
  text: string,
  dialect: Dialect,
  locale: string,
  year: number,
): Partial<Cell> {
  const format = cell?.format ?? 'General';
  const { format: takenOn, ...made } = typed(text, dialect, { format, locale, year });
  return { ...made, ...(takenOn !== undefined && format === 'General' && { format: takenOn }) };
}

/** Types into a cell as whoever is acting: `workbook.by('person', () => typeInto(sheet, 2, 3, '5/3', 'excel'))`. */
export function typeInto(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  dialect: Dialect,
  year = 2026,
): void {
  sheet.set(row, column, cellTyped(sheet.cell(row, column), text, dialect, sheet.workbook.locale, year));
}
