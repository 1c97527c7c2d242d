import { applyPatch } from '../../../../shared/book/apply';
import { a1 } from '../../../../shared/book/address';
import type { Book, CellValue } from '../../../../shared/book/model';
import { makePaper } from '../../../../shared/features/documents/preview';
import { foundBreaches } from '../../../../shared/features/norms/found';
import '../../../../shared/features/norms';
import { recordContext } from '../../../../shared/orders/records';
import { registerOf } from '../../../../shared/papers/register';
import { changeRecord } from '../../../../shared/records/change';
import { dayOf } from '../../../../shared/time/moment';
import { PAPERS, type PaperRow } from '../../../../shared/trade/sheets/papers.sheet';
import { paperBook } from '../../../tools/paper-book';
import { normSheet, NOW, planned } from './book';

const AT_BANK = { status: 'sent', sentOn: dayOf(NOW), sentTo: '中国银行宁波分行' } as const;

/** An invoice that was made and sent, and the norm that nothing of it is changed. */
function presented(changes: Partial<PaperRow> = AT_BANK, from = '2026-05-01'): Book {
  const book = { sheets: [...paperBook().sheets, normSheet({ check: '交单后改动', from })] };
  const { patch } = makePaper(planned(book), { orders: ['PO-1'], kind: 'ci', by: '李娜' }, 'file').proposal;
  const made = applyPatch(book, patch).book;
  const plan = planned(made);
  const { name } = registerOf(plan)[0]!;
  return applyPatch(made, changeRecord(made, PAPERS, { name }, changes, recordContext(plan))).book;
}

/** The book after somebody typed into a cell of the order. */
function edited(book: Book, header: string, value: CellValue): Book {
  const tracker = planned(book).tables[0]!;
  const at = tracker.columns.all.find((column) => column.header === header)!.column - 1;
  const row = tracker.rows[0]!.row.row - 1;
  const typed = (cells: readonly CellValue[], r: number): readonly CellValue[] =>
    r === row ? cells.map((cell, c) => (c === at ? value : cell)) : cells;
  return {
    sheets: book.sheets.map((sheet) =>
      sheet.name === tracker.table.sheet ? { ...sheet, rows: sheet.rows.map(typed) } : sheet,
    ),
  };
}

const found = (book: Book) => foundBreaches(planned(book));

test('as it was presented nothing is found', () => {
  expect(found(presented())).toEqual([]);
});

test('a cell that says another thing than the invoice at the bank is found, with both values and the cell', () => {
  const [breach, ...more] = found(edited(presented(), '目的港', 'ANTWERP'));
  expect(more).toEqual([]);
  expect(breach).toMatchObject({ number: expect.stringMatching(/^N-1\/1\/PO-1\/ci\/.+ v1$/), order: 'PO-1', owner: '李娜' }); // prettier-ignore
  expect(breach!.text.zh).toMatch(/已交银行.*HAMBURG → ANTWERP/);
  expect(a1(breach!.place.row, breach!.place.column)).toBe('I2');
});

test('the same value in another spelling, or a cell that no paper shows, is no edit', () => {
  expect(found(edited(presented(), '目的港', 'Hamburg'))).toEqual([]);
  expect(found(edited(presented(), '验货日期', 46_200))).toEqual([]);
});

test('what lies at the buyer, was not sent, is void, or was sent before the norm held is another thing', () => {
  const moved = (changes: Partial<PaperRow>, from?: string) =>
    found(edited(presented({ ...AT_BANK, ...changes }, from), '目的港', 'ANTWERP')).length;
  expect(moved({})).toBe(1);
  expect(moved({ sentTo: 'MAPLE HOME GMBH' })).toBe(0);
  expect(moved({ sentTo: undefined })).toBe(0);
  expect(moved({ status: 'checked' })).toBe(0);
  expect(moved({ status: 'void' })).toBe(0);
  expect(moved({}, '2026-05-19')).toBe(0);
});
