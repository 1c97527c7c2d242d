import fc from 'fast-check';
import { applyPatch } from '../../../shared/book/apply';
import type { Book, CellValue } from '../../../shared/book/model';
import { kindAt, valueAt } from '../../../shared/book/model';
import type { CellWrite } from '../../../shared/book/patch';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { closeAll, openHeadless } from '../open-headless';
import { withoutEnd } from '../../tools/without-end';
import { runs } from '../../tools/runs';

afterEach(closeAll);

const text = fc.oneof(
  fc.constantFrom(
    'PO-1',
    '007',
    '=1+1',
    '5/3',
    '2026.5.3',
    'TRUE',
    '#N/A',
    '1e3',
    ' 12 ',
    "'x",
    '待客户',
    '١٢',
    '50%',
    '￥5',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((some) => some.trim() !== ''),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.integer({ min: -1000, max: 60000 }) },
  { weight: 1, arbitrary: fc.constantFrom(46077.5, 0.25, 1e-7, 12345678901) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constant(null) },
);
const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 });
const write: fc.Arbitrary<CellWrite> = fc.oneof(
  text.map((value): CellWrite => ({ as: 'text', value })),
  fc.integer({ min: 1, max: 60000 }).map((value): CellWrite => ({ as: 'date', value })),
  fc.constant<CellWrite>({ as: 'datetime', value: 46077.75 }),
  fc.integer().map((value): CellWrite => ({ as: 'number', value })),
  fc.boolean().map((value): CellWrite => ({ as: 'boolean', value })),
  fc.constant<CellWrite>({ as: 'blank' }),
);
const deed = fc.oneof(
  fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 5 }), write }),
  fc.constantFrom('undo' as const, 'redo' as const, 'revert' as const),
);

/** Values and kinds without empty ends, which books may have or not. */
function content(book: Book): [CellValue, string][][] {
  const sheet = book.sheets[0]!;
  const all = sheet.rows.map((row, r) =>
    row.map((_, c): [CellValue, string] => [valueAt(sheet, r + 1, c + 1), kindAt(sheet, r + 1, c + 1)]),
  );
  const cut = all.map((row) => withoutEnd(row, ([value]) => value === null));
  return withoutEnd(cut, (row) => row.length === 0);
}

test('the grid holds what the file holds; commits give what a plain book gives; what is saved reads the same', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.array(deed, { maxLength: 8 }), async (start, deeds) => {
      const bytes = buildWorkbook(bookOf(sheetOf('a', start)));
      const { host, grid } = await openHeadless(bytes);
      // Read from the file, and read back from the cells of the grid.
      const opened = content(await host.readBook());
      const reader = grid.reader(grid.sheets()[0]!.id);
      opened.forEach((row, r) =>
        row.forEach(([value, kind], c) => expect(reader.cell(r + 1, c + 1)).toEqual({ value, kind })),
      );
      for (const one of deeds) {
        const before = await host.readBook();
        if (one === 'undo') host.undo();
        else if (one === 'redo') host.redo();
        else if (one === 'revert') await host.revert().catch(() => undefined);
        else {
          const seen = valueAt(before.sheets[0]!, one.row, one.column);
          const patch = { sheets: [], columns: [], cells: [{ sheet: 'a', ...one, seen }] };
          const expected = applyPatch(before, patch);
          expect(await host.commit(patch)).toEqual(expected.report);
          expect(content(await host.readBook())).toEqual(content(expected.book));
        }
      }
      expect(content(readWorkbook(await host.savedBytes()))).toEqual(content(await host.readBook()));
      expect(host.hasUnsavedChanges()).toBe(false);
      // All of it taken back.
      for (let i = 0; i < 20; i++) host.undo();
      expect(content(await host.readBook())).toEqual(opened);
      closeAll();
    }),
    runs(8, 40),
  );
});
