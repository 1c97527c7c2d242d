import type { EngineClient } from '../../../pane/engine/client';
import { sendBook } from '../../../pane/state/intake';
import { withFormulas } from '../../../shared/book/formulas';
import type { Book } from '../../../shared/book/model';
import { withRows } from '../../../shared/book/rows-of';
import { bookOf, sheetOf } from '../../tools/workbook';

test('a book that goes over in pieces arrives whole, formulas and all', async () => {
  const rows = Array.from({ length: 30 }, (_, r) => Array.from({ length: 4000 }, (__, c) => r * 4000 + c));
  const sheet = withFormulas(
    sheetOf('订单', rows),
    new Map([
      ['1,2', 'A1+1'],
      ['25,3999', 'A25+1'],
    ]),
  );
  const book = bookOf(sheet, sheetOf('空', []));
  let taken: Book = { sheets: [] };
  const sent: number[] = [];
  const engine = {
    begin: async (heads, activeSheet) => {
      expect(JSON.stringify(heads).length).toBeLessThan(1000);
      taken = { sheets: heads.map((head) => ({ ...head, rows: [], kinds: [] })), activeSheet };
    },
    addRows: async (name, from, values) => {
      sent.push(values.rows.length);
      taken = withRows(taken, name, from, values);
    },
  } as Pick<EngineClient, 'begin' | 'addRows'> as EngineClient;
  await sendBook(engine, book, () => undefined);
  expect(sent).toEqual([10, 10, 10]);
  expect(taken).toEqual(book);
});
