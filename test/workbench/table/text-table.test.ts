import fc from 'fast-check';
import { CSV_SEPARATORS, csvText, isTextTable } from '../../../workbench/table/csv';
import { NothingPasted, NoTable, TableTooLarge } from '../../../workbench/table/errors';
import { MOST_CELLS, tableOf } from '../../../workbench/table/text-table';

test('what Excel, WPS and Google Sheets put on the clipboard is read cell by cell, as it was typed', () => {
  const text =
    '订单号\t交期\t备注\r\n007\t5.20\t"先出 500\n余 ""下周"""\r\n12345678901234567890\t03/04/26\t5" 管\r\n';
  expect(tableOf(text)).toEqual([
    ['订单号', '交期', '备注'],
    ['007', '5.20', '先出 500\n余 "下周"'],
    ['12345678901234567890', '03/04/26', '5" 管'],
  ]);
});

test('lines of a Mac, empty cells and the empty rest of rows are no cells', () => {
  expect(tableOf('a\tb\tc\t\t\r1\t\t3\t \r\r')).toEqual([
    ['a', 'b', 'c'],
    ['1', '', '3'],
  ]);
});

test('a quote that is never closed is a quote', () => {
  expect(tableOf('a\tb\n"未完\t2\n3\t4')).toEqual([
    ['a', 'b'],
    ['"未完', '2'],
    ['3', '4'],
  ]);
});

/** As spreadsheets write a cell to the clipboard. */
const written = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test('whatever stands in the cells comes back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '0', '订', '5.20'),
    maxLength: 6,
  });
  const filled = cell.map((text) => `x${text}x`);
  fc.assert(
    fc.property(fc.array(fc.tuple(filled, cell, filled), { minLength: 2, maxLength: 6 }), (rows) => {
      expect(tableOf(rows.map((row) => row.map(written).join('\t')).join('\r\n'))).toEqual(rows);
    }),
  );
});

test.each([
  ['nothing', '', NothingPasted],
  ['blanks', ' \n\t\n', NothingPasted],
  ['a word', '订单', NoTable],
  ['one row', 'a\tb\tc', NoTable],
  ['one column', 'a\nb\nc', NoTable],
  ['more cells than a page holds', 'a\tb\n'.repeat(MOST_CELLS / 2 + 1), TableTooLarge],
])('%s is refused in a sentence', (_, text, error) => {
  expect(() => tableOf(text)).toThrow(error);
});

test.each([
  ['order,etd\nA-1,"5, 20"\n', [['order', 'etd'], ['A-1', '5, 20']]],
  ['order;etd\nA-1;5,20\n', [['order', 'etd'], ['A-1', '5,20']]],
  ['order\tetd\nA-1\t5,20\n', [['order', 'etd'], ['A-1', '5,20']]],
])('the columns of a .csv are parted by what parts its headers: %j', (text, rows) => {
  expect(tableOf(text, CSV_SEPARATORS)).toEqual(rows);
}); // prettier-ignore

test('a .csv of Excel in Chinese is read in its own alphabet', () => {
  expect(csvText(new TextEncoder().encode('\uFEFF订单'))).toContain('订单');
  // 订单 in GB18030.
  expect(csvText(Uint8Array.from([0xb6, 0xa9, 0xb5, 0xa5]))).toBe('订单');
  expect(isTextTable('订单.CSV')).toBe(true);
  expect(isTextTable('订单.xlsx')).toBe(false);
});
