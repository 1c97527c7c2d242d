import type { Book, Sheet } from '../../shared/book/model';
import type { Rest } from '../contract';

/**
 * Cells in one answer. Google carries some fifty megabytes in one go; a cell takes up to eighty bytes with its date or
 * its formula, and a long text much more.
 */
export const MOST_CELLS = 250_000;

/** The book as far as one answer carries it, and which rows are to be asked for by themselves. */
export function asMuchAsFits(
  book: Book,
  most = MOST_CELLS,
): { readonly book: Book; readonly rest: readonly Rest[] } {
  let free = most;
  const rest: Rest[] = [];
  const sheets = book.sheets.map((sheet): Sheet => {
    const width = widthOf(sheet);
    const fits = Math.min(sheet.rows.length, Math.floor(free / width));
    free -= fits * width;
    if (fits === sheet.rows.length) return sheet;
    const step = Math.max(1, Math.floor(most / width));
    for (let from = fits + 1; from <= sheet.rows.length; from += step)
      rest.push({ sheet: sheet.name, rows: [from, Math.min(sheet.rows.length, from + step - 1)] });
    const { formulas, ...others } = sheet;
    return {
      ...others,
      rows: sheet.rows.slice(0, fits),
      kinds: sheet.kinds.slice(0, fits),
      ...(formulas && { formulas: formulas.slice(0, fits) }),
    };
  });
  return { book: { ...book, sheets }, rest };
}

const widthOf = ({ rows }: Sheet): number => rows.reduce((widest, { length }) => Math.max(widest, length), 1);
