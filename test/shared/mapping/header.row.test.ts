import { isHeaderLike, isSubLabel, joinLabels, labelAt, lookAt } from '../../../shared/mapping/header.row';
import { day, formula, sheetOf, type TestCell } from '../../tools/book';

const looks = (...cells: TestCell[]): string => {
  const { filled, labels, values, hits, fields } = lookAt(sheetOf('S', [cells]), 1);
  return [filled, labels, values, hits, fields].join(' ');
};
const isLike = (...cells: TestCell[]): boolean => isHeaderLike(lookAt(sheetOf('S', [cells]), 1));

test.each<[string, TestCell[], string]>([
  ['labels', ['订单号', '客户', 'ETD'], '3 3 0 3 3'],
  ['two for one field', ['订单号', 'Order No'], '2 2 0 2 1'],
  ['empty cells', [null, ' ', ''], '0 0 0 0 0'],
  ['values', [5, day('2026-05-01'), true, { error: '#N/A' }, formula(3)], '5 0 5 0 0'],
  ['a note', ['订'.repeat(61)], '1 0 0 0 0'],
  ['a long label', ['订'.repeat(60)], '1 1 0 0 0'],
  ['words that stand in cells', ['FOB', 'T/T', 'USD', 'PO2026018'], '4 4 0 0 0'],
])('a row of %s looks like filled, labels, values, hits, fields %j → %s', (_, cells, expected) =>
  expect(looks(...cells)).toBe(expected),
);

test('only the columns asked for are looked at', () => {
  const sheet = sheetOf('S', [['订单号', '客户', 'ETD', 5]]);
  expect(lookAt(sheet, 1, 2, 3)).toMatchObject({ filled: 2, fields: 2, values: 0 });
  expect(lookAt(sheet, 2).filled).toBe(0);
});

const unknown = (n: number): string[] =>
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'].slice(0, n);
test.each<[string, TestCell[], boolean]>([
  ['three fields', ['订单号', '客户', 'ETD'], true],
  ['two fields of three labels', ['订单号', '客户', '甲'], true],
  ['two fields of four labels', ['订单号', '客户', '甲', '乙'], false],
  ['two fields alone', ['订单号', '客户'], false],
  ['three fields of eight labels', ['订单号', '客户', 'ETD', ...unknown(5)], true],
  ['three fields of nine', ['订单号', '客户', 'ETD', ...unknown(6)], false],
  ['a number among four', ['订单号', '客户', 'ETD', 5], true],
  ['two among five', ['订单号', '客户', 'ETD', 5, 6], false],
])('%s can be a header: %s', (_, cells, expected) => expect(isLike(...cells)).toBe(expected));

test('a merged cell shows the text of its first one; numbers are labels, dates and truths none', () => {
  const sheet = sheetOf('S', [['定金', null, 2026, true, { error: '#N/A' }], [null, ' 客户\n名称 ']], { merges: ['A1:B1'] });
  const label = (row: number, column: number) => labelAt(sheet, row, column, sheet.merges);
  expect([1, 2, 3, 4, 5].map((column) => label(1, column))).toEqual(['定金', '定金', '2026', '', '']);
  expect([label(2, 1), label(2, 2).replace(/\s+/g, ' ')]).toEqual(['', '客户 名称']);
}); // prettier-ignore

test.each([
  ['日期', true],
  ['金额', true],
  ['ETD', true],
  ['计划', true],
  ['实际日期', true],
  ['', false],
  ['FOB', false],
  ['2026', false],
  ['Kestrel', false],
  ['王丽', false],
  ['日期'.repeat(16), false],
])('%j can stand under another label: %s', (text, expected) => expect(isSubLabel(text)).toBe(expected));

test.each([
  ['定金', '日期', '定金 日期'],
  ['', '日期', '日期'],
  ['定金', '', '定金'],
  ['订单号', '订单号：', '订单号：'],
  ['', '', ''],
])('%j over %j reads %j', (parent, child, expected) => expect(joinLabels(parent, child)).toBe(expected));
