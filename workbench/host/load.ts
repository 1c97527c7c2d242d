import { withFormulas } from '../../shared/book/apply';
import type { Book, CellValue, Sheet } from '../../shared/book/model';
import { both } from '../../shared/lang';
import { Snapshot } from '../grid/snapshot';
import type { FileWork, OnProgress } from '../open/file-work';
import type { Outline } from '../open/opened';
import { pause } from './pause';

/** Rows that come over at once; with more columns fewer rows, so that a piece takes some ten milliseconds. */
const CELLS_AT_ONCE = 12_000;

/**
 * Takes a workbook over piece by piece, as the grid loads it and as a book. Progress runs to 100 and leaves
 * the last steps to who shows it. Throws what reading throws, and the signal's reason when it is stopped.
 */
export async function loadBook(
  work: FileWork,
  bytes: Uint8Array,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<{ snapshot: Snapshot; book: Book; outline: Outline }> {
  const outline = await work.open(bytes, (done, total, what) => onProgress((READ * done) / total, 100, what));
  signal?.throwIfAborted();
  const snapshot = new Snapshot(outline);
  const sheets: Sheet[] = [];
  const total = outline.sheets.reduce((sum, { lastRow }) => sum + lastRow, 1);
  let done = 0;
  for (const [index, { looks: _, lastRow, lastColumn, ...sheet }] of outline.sheets.entries()) {
    const rows: (readonly CellValue[])[] = [];
    const kinds: string[] = [];
    const formulas = new Map<string, string>();
    const step = Math.max(20, Math.floor(CELLS_AT_ONCE / Math.max(1, lastColumn)));
    for (let from = 1; from <= lastRow; from += step) {
      const batch = await work.batch(index, from, Math.min(lastRow, from + step - 1));
      signal?.throwIfAborted();
      snapshot.add(index, batch);
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
  return { snapshot, outline, book: { sheets, activeSheet: outline.activeSheet } };
}

const READ = 40;
const FILLED = 90;
const FILLING = both('放进表格', 'Filling the grid');
