import { FormulaRows } from '../../shared/book/formulas';
import type { Book, CellValue, Sheet } from '../../shared/book/model';
import type { RowValues } from '../../shared/book/report';
import type { Rest } from '../contract';

/** The book with the rows that did not fit into the answer, each piece asked for by itself, one after the other. */
export async function wholeBook(
  book: Book,
  rest: readonly Rest[],
  read: (sheet: string, rows: readonly [number, number]) => Promise<RowValues>,
): Promise<Book> {
  if (rest.length === 0) return book;
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, rows } of rest) {
    const sheet = sheets.get(name)!;
    sheets.set(name, continued(sheet, rows[0], await read(name, rows)));
  }
  return { ...book, sheets: book.sheets.map(({ name }) => sheets.get(name)!) };
}

function continued(sheet: Sheet, from: number, { rows, kinds, formulas }: RowValues): Sheet {
  const known = new FormulaRows(sheet.formulas);
  formulas?.forEach((row, at) => known.setRow(from + at, row));
  const [all, letters]: [(readonly CellValue[])[], string[]] = [[...sheet.rows], [...sheet.kinds]];
  // Rows that went away since then leave the sheet shorter than it was.
  rows.forEach((row, at) => {
    all[from - 1 + at] = row;
    letters[from - 1 + at] = kinds[at] ?? '';
  });
  const { formulas: _, ...others } = sheet;
  return { ...others, rows: all, kinds: letters, ...known.told() };
}
