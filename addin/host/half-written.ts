import { formulasOf } from '../../shared/book/formulas';
import { sameValue } from '../../shared/book/compare';
import { findSheet, valueAt, type Book, type Sheet } from '../../shared/book/model';
import { valueOf, type NewSheet } from '../../shared/book/patch';

/** A sheet that a run left half-written counts as not there, so that this run completes it. `begun`: by this one. */
export function withoutHalfWritten(
  book: Book,
  wanted: readonly NewSheet[],
  begun: ReadonlySet<string>,
): Book {
  const halves = wanted.flatMap((sheet) => {
    const present = findSheet(book, sheet.name);
    const isOurs = OURS.test(sheet.name) || sheet.look !== undefined || begun.has(sheet.name);
    return present && isOurs && isHalf(present, sheet) ? [present] : [];
  });
  return halves.length === 0
    ? book
    : { ...book, sheets: book.sheets.filter((sheet) => !halves.includes(sheet)) };
}

/** Only a sheet of our own naming is taken for one that we began; a page has the number of its paper. */
const OURS = /^(跟单_|Gendan )/;

/** Whether a sheet holds some of what is wanted, not all of it, and nothing else. */
function isHalf(present: Sheet, { rows }: NewSheet): boolean {
  if (present.isProtected || present.tables.length > 0) return false;
  let isWhole = true;
  const height = Math.max(rows.length, present.rows.length);
  for (let r = 1; r <= height; r++) {
    const width = Math.max(rows[r - 1]?.length ?? 0, present.rows[r - 1]?.length ?? 0);
    for (let c = 1; c <= width; c++) {
      const write = rows[r - 1]?.[c - 1] ?? null;
      const [now, then] = [valueAt(present, r, c), write ? valueOf(write) : null];
      const isFormula = write?.as === 'formula' && formulasOf(present).has(`${r},${c}`);
      if (sameValue(now, then) || isFormula) continue;
      if (now !== null) return false;
      isWhole = false;
    }
  }
  return !isWhole;
}
