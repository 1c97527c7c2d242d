import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../xlsx/read';
import { mapBook } from '../../../shared/mapping/mapping';
import type { Book } from '../../../shared/book/model';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../tools/book';
import { sharedDir } from '../../tools/shared-dir';
import { ordersOf } from './orders-of';
import { runs } from '../../tools/runs';

const LABELS = [
  '订单号',
  '客户',
  'ETD',
  'ETA',
  '数量',
  '提单号',
  '备注',
  '计划',
  '实际',
  '合计',
  '5月',
  'Order No',
  '=HYPERLINK(1)',
  '',
  '  ',
];
const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<TestCell>(...LABELS) },
  fc.constant(null),
  fc.double({ noNaN: false }),
  fc.boolean(),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom<TestCell>(day('2026-05-01'), formula(0), formula(''), { error: '#N/A' }),
);

/** What must be true of any mapping. */
function sound(book: Book): void {
  const map = mapBook(book);
  expect(mapBook(book)).toEqual(map);
  expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  for (const table of map.tables) {
    expect(table.topRow).toBeLessThanOrEqual(table.headerRow);
    expect(table.firstRow).toBeGreaterThan(table.headerRow);
    expect(table.lastRow).toBeGreaterThanOrEqual(table.firstRow);
    for (const column of table.columns) {
      expect(column.confidence).toBeGreaterThanOrEqual(0);
      expect(column.confidence).toBeLessThanOrEqual(1);
      expect(column.column).toBeGreaterThanOrEqual(table.left);
      expect(column.column).toBeLessThanOrEqual(table.right);
    }
    const sheet = book.sheets.find((s) => s.name === table.sheet)!;
    for (const { row, key } of ordersOf(sheet, table)) {
      expect(table.skip).not.toContain(row);
      expect(key).not.toBe('');
    }
  }
}

describe('any sheet', () => {
  it('is mapped without a crash, the same each time', () => {
    const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
    const merge = fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(3),
      fc.nat(3),
    );
    fc.assert(
      fc.property(rows, fc.array(merge, { maxLength: 4 }), (cells, merges) => {
        const sheet = sheetOf('S', cells);
        sound(
          bookOf({
            ...sheet,
            merges: merges.map(([top, left, h, w]) => ({ top, left, bottom: top + h, right: left + w })),
          }),
        );
      }),
      runs(30, 150),
    );
  });
});

const folder = sharedDir();
(folder ? describe : describe.skip)('workbooks from all over', () => {
  it('hold no orders where nobody put any, and never crash', () => {
    const files = readdirSync(join(folder!, 'corpus')).filter(
      (file) => file.endsWith('.xlsx') || file.endsWith('.xlsm'),
    );
    const withOrders: string[] = [];
    let read = 0;
    for (const file of files) {
      const bytes = readFileSync(join(folder!, 'corpus', file));
      if (bytes.length > 2_000_000) continue;
      let book: Book;
      try {
        book = readWorkbook(bytes);
      } catch {
        continue; // refused by the reader, which has its own tests
      }
      read++;
      sound(book);
      const { tables } = mapBook(book);
      if (tables.length > 0)
        withOrders.push(
          `${file}: ${tables.map((t) => `${t.sheet} ${t.columns.map((c) => `${c.header}=${c.field}`).join(' ')}`).join('; ')}`,
        );
    }
    expect(read).toBeGreaterThan(0.5 * files.length);
    expect(withOrders).toEqual([]);
  });
});
