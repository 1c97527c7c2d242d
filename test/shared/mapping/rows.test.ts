import { findHeaders } from '../../../shared/mapping/header.find';
import { dataRows, sampleRows } from '../../../shared/mapping/rows';
import { day, formula, sheetOf, type TestCell } from '../../tools/book';

const HEAD = ['序号', '订单号', '客户', '数量', 'ETD', '备注'];
const order = (no: string, ...more: TestCell[]): TestCell[] => [
  1,
  no,
  'Kestrel',
  5,
  day('2026-05-03'),
  ...more,
];
const walk = (...rows: TestCell[][]) => {
  const sheet = sheetOf('S', [HEAD, ...rows]);
  const { firstRow, lastRow, skip, next } = dataRows(sheet, findHeaders(sheet, 1)[0]!, [2], [1]);
  return { first: firstRow, last: lastRow, skip, next };
};

test.each<[string, TestCell[][], { last: number; skip: number[]; next?: number }]>([
  ['two orders', [order('A1'), order('A2')], { last: 3, skip: [], next: 4 }],
  ['none', [], { last: 1, skip: [] }],
  ['an empty row between', [order('A1'), [], order('A2')], { last: 3 + 1, skip: [3] }],
  ['empty rows after', [order('A1'), [], []], { last: 2, skip: [], next: 5 }],
  ['a subtotal between', [order('A1'), ['小计', null, null, 5], order('A2')], { last: 4, skip: [3] }],
  ['a total at the end', [order('A1'), ['合 计：', null, null, 5]], { last: 2, skip: [] }],
  ['an order called Totalcare', [order('A1'), ['Totalcare', 'A2', 'Kestrel', 5]], { last: 3, skip: [] }],
  ['a half-filled row after a total', [order('A1'), ['合计', null, null, 5], [null, 'x', 'y']], { last: 2, skip: [] }],
  ['a full order after a total', [order('A1'), ['合计', null, null, 5], order('A2')], { last: 4, skip: [3] }],
  ['a note at the end', [order('A1'), ['备注：以上交期以客户确认为准']], { last: 2, skip: [] }],
  ['a name of a month between', [order('A1'), ['6月'], order('A2')], { last: 4, skip: [3] }],
  ['the header again', [order('A1'), HEAD, order('A2')], { last: 4, skip: [3] }],
  ['another header', [order('A1'), ['合同号', '客户', '提单号', 'ATD', '尾款'], order('A2')], { last: 2, skip: [], next: 3 }],
  ['a bare order number', [order('A1'), [null, 'A2']], { last: 3, skip: [] }],
  ['a bare number in its place', [order('A1'), [2, 2026018]], { last: 3, skip: [] }],
  ['an item of the order above', [order('A1'), [null, null, null, 7, null, '红']], { last: 3, skip: [] }],
  ['one cell only of such an item', [order('A1'), [null, null, null, 7]], { last: 2, skip: [] }],
  ['numbered rows without orders', [order('A1'), [2], [3], [4]], { last: 2, skip: [] }],
  ['formulas that came to nothing', [order('A1'), [2, formula(0), null, formula({ error: '#N/A' })]], { last: 2, skip: [] }],
  ['an item after four empty rows', [order('A1'), [], [], [], [], [null, null, null, 7, null, 'x']], { last: 2, skip: [] }],
  ['an order after four empty rows', [order('A1'), [], [], [], [], order('A2')], { last: 7, skip: [3, 4, 5, 6] }],
])('%s', (_, rows, expected) => expect(walk(...rows)).toMatchObject({ first: 2, ...expected })); // prettier-ignore

test.each([
  ['all of a few', { firstRow: 3, lastRow: 6, skip: [] }, 10, [3, 4, 5, 6]],
  ['spread over many', { firstRow: 3, lastRow: 12, skip: [] }, 5, [3, 5, 7, 9, 11]],
  ['spread unevenly', { firstRow: 1, lastRow: 7, skip: [] }, 3, [1, 3, 5]],
  ['without those that are no orders', { firstRow: 3, lastRow: 6, skip: [4] }, 10, [3, 5, 6]],
  ['none of none', { firstRow: 3, lastRow: 2, skip: [] }, 10, []],
])('a sample of rows: %s', (_, rows, most, expected) =>
  expect(sampleRows({ ...rows, next: 0 }, most)).toEqual(expected),
);
