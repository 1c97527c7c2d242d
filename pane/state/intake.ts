import type { Book, Sheet } from '../../shared/book/model';
import { rowsOf } from '../../shared/book/rows-of';
import type { EngineClient } from '../engine/client';

/** Cells in one message: small enough that copying them is no pause that anybody notices. */
const CELLS_PER_MESSAGE = 40_000;

/** Hands a book to the engine in pieces; between them the page draws. */
export async function sendBook(
  engine: EngineClient,
  book: Book,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  await engine.begin(
    book.sheets.map(({ rows: _rows, kinds: _kinds, formulas: _formulas, ...head }) => head),
    book.activeSheet,
  );
  for (const sheet of book.sheets) {
    const step = rowsPerMessage(sheet);
    for (let from = 1; from <= sheet.rows.length; from += step) {
      const values = rowsOf(book, sheet.name, [from, from + step - 1]);
      await engine.addRows(sheet.name, from, values);
      onProgress((done += values.rows.length), total);
    }
  }
}

function rowsPerMessage({ rows }: Sheet): number {
  const width = rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 1);
  return Math.max(1, Math.floor(CELLS_PER_MESSAGE / width));
}
