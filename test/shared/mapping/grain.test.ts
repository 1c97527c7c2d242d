import { grainOf, keyColumns } from '../../../shared/mapping/grain';
import { mapBook, type ColumnMap } from '../../../shared/mapping/mapping';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';

const HEAD = ['订单号', '客户', '产品', 'SKU', '数量', '柜号', '船名航次', 'ETD', '备注'];
const row = (no: string | null, more: Record<string, TestCell> = {}): TestCell[] =>
  HEAD.map((header) => more[header] ?? { 订单号: no, 客户: 'Kestrel' }[header] ?? null);

function grain(...rows: TestCell[][]): string {
  const sheet = sheetOf('S', [HEAD, row('X', { ETD: day('2026-05-01'), SKU: 'a', 产品: '水壶', 数量: 1, 柜号: 'MSKU1234567', 船名航次: 'EVER 1' }), ...rows]); // prettier-ignore
  const [table] = mapBook(bookOf(sheet)).tables;
  const { grain: found, example } = grainOf(sheet, table!);
  return example === undefined ? found : `${found}, as ${example}`;
}

test.each<[string, TestCell[][], string]>([
  ['one row for each order', [row('A'), row('B')], 'order'],
  ['two rows that differ in nothing that tells', [row('A', { 备注: 'x' }), row('A', { 备注: 'y' })], 'order, as A'],
  ['items', [row('A', { SKU: 'a' }), row('A', { SKU: 'b' })], 'order×sku, as A'],
  ['items by their names', [row('A', { 产品: '水壶' }), row('A', { 产品: '饭盒' })], 'order×sku, as A'],
  ['items by their numbers', [row('A', { 数量: 5 }), row('A', { 数量: 6 })], 'order×sku, as A'],
  ['items in rows that leave the number out', [row('A', { SKU: 'a' }), row(null, { SKU: 'b' })], 'order×sku, as A'],
  ['containers', [row('A', { 柜号: 'MSKU1234567' }), row('A', { 柜号: 'MSKU1234568' })], 'order×shipment, as A'],
  ['sailings', [row('A', { ETD: day('2026-05-01') }), row('A', { ETD: day('2026-06-01') })], 'order×shipment, as A'],
  ['containers with numbers of their own', [row('A', { 柜号: 'MSKU1234567', 数量: 5 }), row('A', { 柜号: 'MSKU1234568', 数量: 6 })], 'order×shipment, as A'],
  ['sailings with numbers of their own', [row('A', { ETD: day('2026-05-01'), 数量: 5 }), row('A', { ETD: day('2026-06-01'), 数量: 6 })], 'order×shipment, as A'],
  ['sailings with items', [row('A', { ETD: day('2026-05-01'), SKU: 'a' }), row('A', { ETD: day('2026-06-01'), SKU: 'b' })], 'order×sku, as A'],
  ['containers with items: items', [row('A', { 柜号: 'MSKU1234567', SKU: 'a' }), row('A', { 柜号: 'MSKU1234568', SKU: 'b' })], 'order×sku, as A'],
  ['an empty cell beside a filled one tells nothing', [row('A', { SKU: 'a' }), row('A')], 'order, as A'],
  ['most of the orders decide', [row('A', { SKU: 'a' }), row('A', { SKU: 'b' }), ...['B', 'C', 'D'].flatMap((no) => [row(no, { 柜号: 'MSKU1234567' }), row(no, { 柜号: 'MSKU1234568' })])], 'order×shipment, as A'],
])('what a row stands for: %s', (_, rows, expected) => expect(grain(...rows)).toBe(expected)); // prettier-ignore

describe('the columns that name an order', () => {
  const column = (at: number, field: string, confidence = 0.9, ours?: boolean): ColumnMap => {
    return {
      column: at,
      header: field,
      field,
      stage: null,
      kind: 'value',
      confidence,
      ...(ours && { ours }),
    };
  };
  const keys = (columns: ColumnMap[], filled: Record<number, number> = {}) =>
    keyColumns(columns, { filledShare: (at) => filled[at] ?? 1, isUnique: (at) => filled[at] === undefined });

  test.each<[string, number[], number[]]>([
    ['the best first, wherever it stands', keys([column(1, 'pi_no'), column(2, 'order_no')]), [2, 1]],
    ['the surer of two', keys([column(1, 'order_no', 0.6), column(2, 'order_no', 0.8)]), [2]],
    ['none that is doubtful', keys([column(1, 'order_no', 0.49)]), []],
    ['one that is just sure enough', keys([column(1, 'order_no', 0.5)]), [1]],
    ['none of ours', keys([column(1, 'order_no', 1, true)]), []],
    ['those mostly filled', keys([column(1, 'order_no'), column(2, 'pi_no')], { 1: 0.49, 2: 0.5 }), [2]],
    ['those filled at all where none is mostly', keys([column(1, 'order_no'), column(2, 'pi_no')], { 1: 0.2, 2: 0.1 }), [1]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected)); // prettier-ignore
});

const ALL = [
  '订单号',
  '客户',
  '产品',
  'SKU',
  '数量',
  '单价',
  '柜号',
  '提单号',
  '订舱号',
  '封号',
  '船名航次',
  'ETD',
  'ATD',
  'ETA',
];
const [MAY, JUNE] = [day('2026-05-01'), day('2026-06-01')];
test.each<[string, TestCell, TestCell, string]>([
  ['SKU', 'a', 'b', 'order×sku'],
  ['产品', '水壶', '饭盒', 'order×sku'],
  ['数量', 5, 6, 'order×sku'],
  ['单价', 1.5, 2.5, 'order×sku'],
  ['柜号', 'MSKU1234567', 'MSKU1234568', 'order×shipment'],
  ['提单号', 'COSU1', 'COSU2', 'order×shipment'],
  ['订舱号', 'S1', 'S2', 'order×shipment'],
  ['封号', 'F1', 'F2', 'order×shipment'],
  ['船名航次', 'EVER 1', 'EVER 2', 'order×shipment'],
  ['ETD', MAY, JUNE, 'order×shipment'],
  ['ATD', MAY, JUNE, 'order×shipment'],
  ['ETA', MAY, JUNE, 'order×shipment'],
])('rows of one order with another %s (%j, %j): %s', (header, one, other, expected) => {
  const line = (no: string, value: TestCell) => ALL.map((each) => (each === header ? value : ({ 订单号: no, 客户: 'Kestrel', ATD: MAY }[each] ?? null))); // prettier-ignore
  const filled = ALL.map((each) => ({ 订单号: 'X', 产品: '水壶', 数量: 5, 单价: 1.5, ETD: MAY, ATD: MAY, ETA: MAY }[each] ?? 'x1')); // prettier-ignore
  const sheet = sheetOf('S', [ALL, filled, line('A', one), line('A', other)]);
  expect(mapBook(bookOf(sheet)).tables[0]?.grain).toBe(expected);
});
