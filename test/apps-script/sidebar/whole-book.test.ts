import fc from 'fast-check';
import { asMuchAsFits } from '../../../apps-script/server/as-much-as-fits';
import { wholeBook } from '../../../apps-script/sidebar/whole-book';
import type { RowFormulas, Sheet } from '../../../shared/book/model';
import type { RowValues } from '../../../shared/book/report';
import { openSidebarHost } from '../../../emulators/apps-script/sidebar-host';
import { bookOf, sheetOf } from '../../tools/workbook';
import { open, small } from '../tools';

/** What the script answers for rows of a sheet. */
const rowsOf = ({ rows, kinds, formulas }: Sheet, [from, to]: readonly [number, number]): RowValues => ({
  rows: rows.slice(from - 1, to),
  kinds: kinds.slice(from - 1, to),
  ...(formulas && { formulas: formulas.slice(from - 1, to) }),
});

const row = fc.array(fc.constantFrom<string | number | null>('A-01', 46100, null), { maxLength: 4 });
const sheet = (name: string) =>
  fc
    .tuple(
      fc.array(row, { maxLength: 9 }),
      fc.array(fc.option(fc.constant({ 2: 'A1+1' }), { nil: null }), { maxLength: 9 }),
    )
    .map(([rows, written]): Sheet => {
      const formulas: RowFormulas[] = rows.map((_, at) => written[at] ?? null);
      while (formulas.length > 0 && formulas[formulas.length - 1] === null) formulas.pop();
      return { ...sheetOf(name, rows), rows, ...(formulas.length > 0 && { formulas }) };
    });

test('a book that is too large for one answer arrives in pieces and is the same book', () =>
  fc.assert(
    fc.asyncProperty(sheet('一'), sheet('二'), fc.integer({ min: 1, max: 40 }), async (one, two, most) => {
      const book = { ...bookOf(one, two), activeSheet: '二' };
      const { book: first, rest } = asMuchAsFits(book, most);
      const sent = first.sheets.reduce(
        (sum, each) => sum + each.rows.reduce((n, { length }) => n + length, 0),
        0,
      );
      expect(sent).toBeLessThanOrEqual(most);
      const whole = await wholeBook(first, rest, async (name, rows) =>
        rowsOf(name === '一' ? one : two, rows),
      );
      expect(whole).toEqual(book);
    }),
  ));

test('rows that were deleted between two pieces are not there', async () => {
  const long = sheetOf('一', [['a'], ['b'], ['c'], ['d']]);
  const { book, rest } = asMuchAsFits(bookOf(long), 2);
  const whole = await wholeBook(book, rest, async () => ({ rows: [['c']], kinds: ['s'] }));
  expect(whole.sheets[0]!.rows).toEqual([['a'], ['b'], ['c']]);
});

test('what Google cannot carry in one go is said as such', async () => {
  const under = open(small(), { quotas: { runBytes: 2000 } });
  await expect(openSidebarHost(under.project).host.readBook()).rejects.toThrow(
    'Google did not let this sidebar run',
  );
});
