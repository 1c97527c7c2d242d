import { withFormulas } from '../../shared/book/formulas';
import type { Book, CellValue, Sheet } from '../../shared/book/model';
import { both } from '../../shared/lang';
import type { FileWork, OnProgress } from '../open/file-work';
import type { RowBatch } from '../open/looks';
import type { Outline } from '../open/opened';
import { pause } from './pause';

/** Rows that come over at once; with more columns fewer rows, so that a piece takes some ten milliseconds. */
const CELLS_AT_ONCE = 12_000;

/** How much of 100 is done when the file is read, when its rows are in the page, and when the grid can take them. */
export const READ = 40;
const FILLED = 60;
export const WARM = 75;
const FILLING = both('读出各行', 'Taking over the rows');

/**
 * Takes the rows of a workbook over piece by piece: to `add` with their looks, and as a book. Throws
 * what reading throws, and the signal's reason when it is stopped.
 */
export async function fillBook(
  work: FileWork,
  outline: Outline,
  add: (sheet: number, batch: RowBatch) => void,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Book> {
  const sheets: Sheet[] = [];
  const total = outline.sheets.reduce((sum, { lastRow }) => sum + lastRow, 1);
  let done = 0;
  for (const [index, { looks: _, lastRow, lastColumn, ...sheet }] of outline.sheets.entries()) {
    const rows: (readonly CellValue[])[] = [];
    const kinds: string[] = [];
    const formulas = new Map<string, string>();
    const step = Math.max(20, Math.floor(CELLS_AT_ONCE / Math.max(1, lastColumn)));
    const ask = (from: number) => work.batch(index, from, Math.min(lastRow, from + step - 1));
    let coming = lastRow >= 1 ? ask(1) : undefined;
    for (let from = 1; coming; from += step) {
      const batch = await coming;
      // The next piece is made while this one is taken over.
      coming = from + step <= lastRow ? ask(from + step) : undefined;
      coming?.catch(() => undefined);
      signal?.throwIfAborted();
      add(index, batch);
      for (const row of batch.rows) rows.push(row);
      for (const letters of batch.kinds) kinds.push(letters);
      for (const { row, column, formula } of batch.formulas) formulas.set(`${row},${column}`, formula);
      done += step;
      onProgress(READ + ((FILLED - READ) * Math.min(done, total)) / total, 100, FILLING);
      await pause();
    }
    sheets.push(withFormulas({ ...sheet, rows, kinds }, formulas));
  }
  await work.close();
  return { sheets, activeSheet: outline.activeSheet };
}
