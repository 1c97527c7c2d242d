import { diffBooks } from '../../shared/book/diff';
import type { Book } from '../../shared/book/model';
import type { BookChange } from '../../shared/host';

/** The changed rows by sheet; an added sheet as a whole. */
export function changesTold(before: Book, after: Book): BookChange[] {
  const { ranges, addedSheets, removedSheets } = diffBooks(before, after);
  return [
    ...ranges.map(({ sheet, rows }): BookChange => {
      return addedSheets.includes(sheet) ? { sheet, remote: false } : { sheet, rows, remote: false };
    }),
    ...removedSheets.map(({ name }) => ({ sheet: name, remote: false })),
  ];
}

/** Several writes told as one: of each sheet from the first to the last row that any of them changed. */
export function toldAtOnce(changes: readonly BookChange[]): BookChange[] {
  const told = new Map<string, BookChange>();
  for (const change of changes) {
    const known = told.get(change.sheet);
    const [a, b] = [known?.rows, change.rows];
    if (!known) told.set(change.sheet, change);
    else if (a && b) told.set(change.sheet, { ...known, rows: [Math.min(a[0], b[0]), Math.max(a[1], b[1])] });
    else told.set(change.sheet, { sheet: change.sheet, remote: known.remote });
  }
  return [...told.values()];
}
