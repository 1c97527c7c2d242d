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
  ['an English month between', [order('A1'), [null, 'March 2026'], order('A2')], { last: 4, skip: [3] }],
  ['a week between', [order('A1'), [null, 'Week 12'], order('A2')], { last: 4, skip: [3] }],
  ['an order called MAR-26018', [order('A1'), [null, 'MAR-26018'], order('A2')], { last: 4, skip: [] }],
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

describe('a table in which no column names an order', () => {
  const walkUnnamed = (...rows: TestCell[][]): number => {
    const sheet = sheetOf('S', [['客户', '数量', 'ETD'], ...rows]);
    return dataRows(sheet, findHeaders(sheet, 1)[0]!, [], []).lastRow;
  };

  test.each<[string, TestCell[][], number]>([
    [
      'goes on with rows of two typed cells',
      [
        ['Kestrel', 5],
        ['Nordlys', 6],
      ],
      3,
    ],
    [
      'not with one typed cell',
      [
        ['Kestrel', 5],
        [null, 6],
      ],
      2,
    ],
    [
      'not with formulas',
      [
        ['Kestrel', 5],
        [formula('x'), formula(6)],
      ],
      2,
    ],
    [
      'not with one typed cell beside a formula',
      [
        ['Kestrel', 5],
        [null, 6, formula(7)],
      ],
      2,
    ],
  ])('%s', (_, rows, last) => expect(walkUnnamed(...rows)).toBe(last));
});

test('a bare number in the place of an order belongs to the table only right below one', () => {
  expect(walk(order('A1'), [null, 2026018]).last).toBe(3);
  expect(walk(order('A1'), [], [null, 2026018]).last).toBe(2);
  expect(walk(order('A1'), [], [null, 'A2']).last).toBe(4);
  expect(walk(order('A1'), [null, formula('A2')]).last).toBe(2);
  expect(walk(order('A1'), [null, formula('A2'), formula('Kestrel')]).last).toBe(3);
});

test('words of a header in an order are no header', () => {
  expect(walk(order('A1'), ['红', '客户', '订单号', 'ETD', '数量', '提单号'])).toMatchObject({ last: 2, next: 3 });
  expect(walk(order('A1'), ['红', '客户', 'Kestrel', 'Nordlys', '甲', '乙']).last).toBe(3);
  expect(walk(order('A1'), ['序号', '订单号', 'x', '数量', 'ETD', 'z'], order('A2'))).toMatchObject({ last: 4, skip: [3] });
}); // prettier-ignore

test.each<[string, TestCell[], number]>([
  ['a note in half of the columns', ['备注：x', 'a', 'b'], 2],
  ['a note in more of them is an order', ['备注：x', 'A2', 'Kestrel', 5], 3],
  ['a month with a space before it', [' 6月 '], 2],
  ['a sentence with a digit', ['1'.padEnd(41, '，请在发货前确认')], 2],
  ['a total after a space', [' 合计', null, 'x', 5, 5], 2],
  ['a long text in a row of an order', ['x'.repeat(201), 'A2', 'Kestrel'], 3],
  ['formulas that gave nothing beside an order number', [null, 'A2', formula({ error: '#N/A' })], 3],
  ['a formula of an order number alone', [null, formula('A2')], 2],
])('after an order: %s', (_, cells, last) => expect(walk(order('A1'), cells).last).toBe(last));
