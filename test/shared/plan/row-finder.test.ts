import { rowFinder, type OrderRow } from '../../../shared/plan/row-finder';
import { seenName } from '../../../shared/plan/seen-name';
import type { TableMap } from '../../../shared/mapping/map';
import type { TestCell } from '../../tools/book';
import { oneTable, type Heading } from './one-row';

function finderOf(headings: readonly Heading[], rows: readonly TestCell[][], more: Partial<TableMap> = {}) {
  const { table, columns, sheet } = oneTable(headings, rows, more);
  return rowFinder(table, columns, sheet);
}
/** What every row of a table holds, from the top. */
function rowsOf(headings: readonly Heading[], rows: readonly TestCell[][], more: Partial<TableMap> = {}) {
  const finder = finderOf(headings, rows, more);
  let above: OrderRow | undefined;
  return rows.map((_, at) => {
    const row = finder.at(at + 2, above);
    above = row ?? above;
    return row && `${row.key}${row.continues ? ` under ${row.above!.row}` : ''}`;
  });
}

test('a row is an order by its number, and any row with data where nothing names orders', () => {
  expect(
    rowsOf(
      ['order_no', 'customer'],
      [
        ['A', 'x'],
        ['B', null],
        [null, null],
      ],
    ),
  ).toEqual(['A', 'B', undefined]);
  expect(
    rowsOf(
      ['order_no', 'customer'],
      [
        ['A', 'x'],
        [null, 'y'],
      ],
      { keys: [] },
    ),
  ).toEqual(['#2', '#3']);
  expect(rowsOf(['customer'], [['x'], [null]], { keys: [] })).toEqual(['#2', undefined]);
});

test('a row without a number continues the order above it', () => {
  expect(
    rowsOf(
      ['order_no', 'customer'],
      [
        ['A', 'x'],
        [null, 'y'],
        ['B', 'z'],
      ],
    ),
  ).toEqual(['A', 'A under 2', 'B']);
  expect(
    rowsOf(
      ['order_no', 'customer'],
      [
        [null, 'y'],
        [null, 'z'],
      ],
    ),
  ).toEqual(['#2', '#3']);
});

test('rows that are no orders are passed over', () => {
  expect(rowsOf(['order_no', 'customer'], [['A', 'x'], ['合计', null], [null, 'y']], { skip: [3] })).toEqual(['A', undefined, 'A under 2']); // prettier-ignore
});

test('several columns may name an order, the best first', () => {
  const headings = ['customer', 'order_no', 'pi_no'];
  expect(
    rowsOf(
      headings,
      [
        ['x', 'A', 'P'],
        ['x', null, 'Q'],
      ],
      { keys: [2, 3] },
    ),
  ).toEqual(['A', 'Q']);
  expect(finderOf(headings, [['x', 'A', 'P']], { keys: [2, 3] }).keyColumn?.column).toBe(2);
  expect(finderOf([{ header: 'PI' }, ...headings], [['P', 'x', 'A', 'P']], { keys: [1, 3] }).keyColumn?.column).toBe(3); // prettier-ignore
  expect(finderOf(headings, [['x', 'A', 'P']], { keys: [] }).keyColumn).toBeUndefined();
});

describe('what tells the rows of one order apart', () => {
  test.each<[TableMap['grain'], Heading[], TestCell[], string]>([
    ['order', ['order_no', 'sku'], ['A', 'S-1'], 'A'],
    ['order×sku', ['order_no', 'sku', 'product'], ['A', 'S-1', 'lamp'], 'A / S-1'],
    ['order×sku', ['order_no', 'sku', 'product'], ['A', null, 'lamp'], 'A / lamp'],
    ['order×sku', ['order_no', 'product'], ['A', null], 'A'],
    ['order×shipment', ['order_no', 'container_no', 'bl_no', 'booking_no', 'etd'], ['A', 'C', 'L', 'K', 'E'], 'A / C'],
    ['order×shipment', ['order_no', 'bl_no', 'booking_no', 'etd'], ['A', 'L', 'K', 'E'], 'A / L'],
    ['order×shipment', ['order_no', 'booking_no', 'etd'], ['A', 'K', 'E'], 'A / K'],
    ['order×shipment', ['order_no', 'etd'], ['A', 'E'], 'A / E'],
  ])('%s', (grain, headings, cells, key) => expect(rowsOf(headings, [cells], { grain })).toEqual([key])); // prettier-ignore

  test('of two columns of a field the first alone', () => {
    expect(rowsOf(['order_no', 'sku', 'sku'], [['A', null, 'S']], { grain: 'order×sku' })).toEqual(['A']);
  });
});

test('a number on two lines is one', () => {
  expect(rowsOf(['order_no'], [['SC-1\n  (rev. 2)']])).toEqual(['SC-1 (rev. 2)']);
});

test('a column is named by its header, the second of the same by its number', () => {
  const { columns } = oneTable(
    ['ETD', 'ETA', 'ETD', 'ETD'].map((header) => ({ header, field: 'etd' })),
    [[]],
  );
  expect(columns.all.map((column) => seenName(columns, column))).toEqual(['ETD', 'ETA', 'ETD#2', 'ETD#3']);
});
