import fc from 'fast-check';
import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { isEmptyPatch } from '../../../shared/book/patch';
import { RecordHeaderLost } from '../../../shared/records/errors';
import { readRecords } from '../../../shared/records/read';
import { renewRecords } from '../../../shared/records/renew';
import { bookOf, sheetOf } from '../../tools/book';
import { COUNTS } from '../../tools/record-sheets';

const context = { lang: 'zh' } as const;
type Row = { readonly month: number; readonly what: 'late' | 'done'; readonly share: number | undefined };
const renewed = (book: Book, rows: readonly Row[]): Book =>
  applyPatch(book, renewRecords(book, COUNTS, rows, context)).book;
const readIn = (book: Book) => readRecords(book, COUNTS, context).rows.map(({ values }) => values);

const rowsArbitrary = fc.uniqueArray(
  fc.record({
    month: fc.integer({ min: 46000, max: 46100 }),
    what: fc.constantFrom('late' as const, 'done' as const),
    share: fc.option(
      fc.integer({ min: 0, max: 100 }).map((each) => each / 100),
      { nil: undefined },
    ),
  }),
  { selector: ({ month, what }) => `${month} ${what}`, maxLength: 8 },
);

test('a generated sheet says exactly what it is given, whatever it said before, and once more changes nothing', () => {
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, (before, after) => {
      const book = renewed(renewed(bookOf(), before), after);
      expect(readIn(book)).toEqual(after);
      expect(isEmptyPatch(renewRecords(book, COUNTS, after, context))).toBe(true);
    }),
  );
});

test('a sheet that somebody emptied gets its titles again; one whose header is gone is an error with a sentence', () => {
  const row: Row = { month: 46000, what: 'late', share: 0.5 };
  expect(readIn(renewed(bookOf(sheetOf('跟单_计数', [])), [row]))).toEqual([row]);
  const lost = bookOf(sheetOf('跟单_计数', [['别的', '表头']]));
  expect(() => renewRecords(lost, COUNTS, [row], context)).toThrow(RecordHeaderLost);
});
