import type { Book, Sheet } from '../../shared/book/model';
import { rowsOf } from '../../shared/book/rows-of';
import { isOurSheet } from '../../shared/templates/vocabulary/sheets';
import type { EngineClient } from '../engine/client';

/** Cells in one message: small enough that copying them is no pause that anybody notices. */
const CELLS_PER_MESSAGE = 40_000;

/** Whether no sheet of ours stands in a book yet: its first visit begins with setting it up. */
export function isNewToUs({ sheets }: Book): boolean {
  return !sheets.some(({ name }) => isOurSheet(name));
}

/**
 * Hands a book to the engine in pieces; between them the page draws. Resolves when all are on their way, with what they
 * wait for: messages keep their order, so what is asked next need not wait for the last answers of a busy page.
 */
export async function sendBook(
  engine: EngineClient,
  book: Book,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly arrived: Promise<unknown> }> {
  const total = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  let [sent, cells]: [Promise<void>[], number] = [[], 0];
  sent.push(
    engine.begin(
      book.sheets.map(({ rows: _rows, kinds: _kinds, formulas: _formulas, ...head }) => head),
      book.activeSheet,
    ),
  );
  for (const sheet of book.sheets) {
    const width = widthOf(sheet);
    const step = Math.max(1, Math.floor(CELLS_PER_MESSAGE / width));
    for (let from = 1; from <= sheet.rows.length; from += step) {
      const values = rowsOf(book, sheet.name, [from, from + step - 1]);
      sent.push(engine.addRows(sheet.name, from, values));
      cells += values.rows.length * width;
      done += values.rows.length;
      if (cells < CELLS_PER_MESSAGE) continue;
      await Promise.all(sent);
      [sent, cells] = [[], 0];
      onProgress(done, total);
    }
  }
  const arrived = Promise.all(sent);
  // Told to whoever waits for it, which is not at once.
  arrived.catch(() => undefined);
  return { arrived };
}

function widthOf({ rows }: Sheet): number {
  return rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 1);
}
