import { applyPatch } from '../../../shared/book/apply';
import type { CellValue } from '../../../shared/book/model';
import type { NewColumn } from '../../../shared/book/patch';
import { resultPlaces } from '../../../shared/plan/result-patch';
import { plan } from '../../../shared/plan/plan';
import { bookOf, formula, sheetOf, type TestCell } from '../../tools/book';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING } from '../../tools/set-up';

const STATUS: NewColumn = { sheet: '订单', column: 3, headerRow: 2, title: '状态', lastRow: 6 };

/** An order sheet whose third column holds the given cells from the title row down to below the last order. */
function addedBeside(...column: readonly TestCell[]) {
  const rows = ['标题', '单号', 'PO-1', 'PO-2', 'PO-3', 'PO-4', '合计'];
  const book = bookOf(
    sheetOf(
      '订单',
      rows.map((text, at) => [text, 'x', column[at] ?? null]),
    ),
  );
  const { book: after, report } = applyPatch(book, { sheets: [], columns: [STATUS], cells: [] });
  const title: CellValue = after.sheets[0]!.rows[1]![2]!;
  return { title, refused: report.refused.map(({ reason }) => reason.zh) };
}

test('a column is added where header and orders leave it empty, whatever stands above or below them', () => {
  expect(addedBeside()).toEqual({ title: '状态', refused: [] });
  expect(addedBeside('打印', null, ' ', null, null, null, 300)).toEqual({ title: '状态', refused: [] });
});

test.each([2, 3, 4, 5, 6])('something in row %i takes the column, be it the only cell', (row) => {
  for (const cell of ['手写', 0, false, { error: '#N/A' }, formula(1), formula('')]) {
    const column: TestCell[] = [];
    column[row - 1] = cell;
    const { title, refused } = addedBeside(...column);
    expect(title).not.toBe('状态');
    expect(refused).toHaveLength(1);
  }
});

test('results are put after a column whose formulas show nothing yet', () => {
  const book = orderBook();
  const [sheet] = book.sheets;
  const free = Math.min(...resultPlaces(plan(book, MID_MORNING).tables[0]!).values());
  const last = sheet!.rows.length - 1;
  const withFormula = {
    ...sheet!,
    rows: sheet!.rows.map((row, at) => (at === last - 1 ? [...pad(row, free), ''] : row)),
    kinds: sheet!.kinds.map((letters, at) =>
      at === last - 1 ? letters.padEnd(free - 1, '.') + 'S' : letters,
    ),
  };
  const places = resultPlaces(plan({ ...book, sheets: [withFormula] }, MID_MORNING).tables[0]!);
  expect(Math.min(...places.values())).toBe(free + 1);
});

/** The row with as many cells as there are before a column. */
function pad(row: readonly CellValue[], column: number): CellValue[] {
  return Array.from({ length: column - 1 }, (_, at) => row[at] ?? null);
}
