import { FormulaRows } from './formulas';
import type { RowValues } from './report';
import type { Book, Sheet } from './model';
import { findSheet } from './model';
import { NoSuchSheet } from '../host-errors';

/** Rows of a sheet, `from` to `to` both included, fewer where the sheet ends. */
export function rowsOf(book: Book, sheetName: string, [from, to]: readonly [number, number]): RowValues {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new NoSuchSheet(sheetName);
  const last = Math.min(to, sheet.rows.length);
  const kinds: string[] = [];
  for (let row = from; row <= last; row++) kinds.push(sheet.kinds[row - 1] ?? '');
  const formulas = sheet.formulas?.slice(from - 1, last);
  const hasFormulas = formulas?.some((row) => row !== null) ?? false;
  return { rows: sheet.rows.slice(from - 1, last), kinds, ...(hasFormulas && { formulas }) };
}

/** The book with rows of one sheet replaced by what a host read there now; rows may come below the last. */
export function withRows(book: Book, sheetName: string, from: number, values: RowValues): Book {
  const { rows, kinds } = values;
  const replaced = ({ formulas: known, ...sheet }: Sheet): Sheet => {
    const next = { rows: [...sheet.rows], kinds: [...sheet.kinds] };
    const formulas = new FormulaRows(known);
    while (next.rows.length < from - 1) next.rows.push([]);
    while (next.kinds.length < from - 1) next.kinds.push('');
    rows.forEach((row, at) => {
      next.rows[from - 1 + at] = row;
      next.kinds[from - 1 + at] = kinds[at] ?? '';
      formulas.setRow(from + at, values.formulas?.[at] ?? null);
    });
    return { ...sheet, ...next, ...formulas.told() };
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === sheetName ? replaced(sheet) : sheet)),
  };
}
