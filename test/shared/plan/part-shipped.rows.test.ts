import { samePartsBut, shippedParts, type ShippedParts } from '../../../shared/plan/part-shipped';
import { rowFinder } from '../../../shared/plan/row-finder';
import type { TableMap } from '../../../shared/mapping/map';
import type { TestCell } from '../../tools/book';
import { oneTable, type Heading } from './one-row';

const HEADINGS: Heading[] = ['order_no', 'qty', 'shipped_qty', 'atd', 'sku'];

/** What the rows of a table say of what was shipped: `ordered/shipped/rest unit`, by row. */
function parts(rows: readonly (readonly TestCell[])[], headings = HEADINGS, more: Partial<TableMap> = {}) {
  const { table, sheet, columns } = oneTable(headings, rows, more);
  const found = shippedParts(table, sheet, columns, rowFinder(table, columns, sheet));
  return [...found].map(([row, { ordered, shipped, rest, unit }]) => `${row}: ${ordered}/${shipped}/${rest} ${unit}`.trim()); // prettier-ignore
}
const one = (of: TestCell, has: TestCell, headers = ['订单数量', '出运数量']) =>
  parts([['A', of, has]], ['order_no', { header: headers[0]!, field: 'qty' }, { header: headers[1]!, field: 'shipped_qty' }])[0]; // prettier-ignore

describe('one row', () => {
  test.each<[TestCell, TestCell, string | undefined]>([
    [1000, 600, '2: 1000/600/400'],
    [1000, 1000, '2: 1000/1000/0'],
    [1000, -5, undefined],
    [-1000, 600, undefined],
    [null, 600, undefined],
    [0, 600, undefined],
    [1000, null, undefined],
    [1000, 0, undefined],
    ['1000 PCS', '600 pcs', '2: 1000/600/400 PCS'],
    ['1000 KGS', '600 kg', '2: 1000/600/400 KGS'],
    ['1000 kgs.', '600 kg', '2: 1000/600/400 kgs.'],
    ['1000 boxes', '600 bags', undefined],
    ['1000件', '600套', undefined],
  ])('%p ordered, %p shipped: %p', (of, has, expected) => expect(one(of, has)).toBe(expected));

  test('units that the headers name', () => {
    expect(one(1000, 600, ['Qty (PCS)', 'Shipped (pcs)'])).toBe('2: 1000/600/400 pcs');
    expect(one(1000, 600, ['Qty (PCS)', 'Shipped (CTNS)'])).toBeUndefined();
    expect(one(1000, '600箱', ['数量（箱）', '出运'])).toBe('2: 1000/600/400 箱');
    expect(one(1000, 600, ['数量', '出运（箱）'])).toBeUndefined();
  });
});

describe('what is left says what was shipped', () => {
  const left = (of: TestCell, rest: TestCell) =>
    parts([['A', of, rest]], ['order_no', 'qty', 'unshipped_qty'])[0];
  test.each<[TestCell, TestCell, string | undefined]>([
    [1000, 400, '2: 1000/600/400'],
    [1000, 0, '2: 1000/1000/0'],
    [1000, 1200, undefined],
    ['1000箱', 400, '2: 1000/600/400 箱'],
    ['1000箱', '400箱', '2: 1000/600/400 箱'],
    [1000, '400箱', undefined],
    [1000, '待定', undefined],
    [null, 400, undefined],
  ])('%p ordered, %p left: %p', (of, rest, expected) => expect(left(of, rest)).toBe(expected));

  test('a shipped quantity before it', () => {
    expect(parts([['A', 1000, 600, 100]], ['order_no', 'qty', 'shipped_qty', 'unshipped_qty'])).toEqual(['2: 1000/600/400']); // prettier-ignore
  });

  test('nothing without an ordered quantity, or without either', () => {
    expect(parts([['A', 600]], ['order_no', 'shipped_qty'])).toEqual([]);
    expect(parts([['A', 600]], ['order_no', 'qty'])).toEqual([]);
  });
});

describe('the rows of one order', () => {
  test('are summed up against the largest quantity; the lowest speaks for the rest', () => {
    expect(parts([['A', 1000, 300], ['B', 10, 10], ['A', 1000, 300]])).toEqual(['2: 1000/600/0', '4: 1000/600/400', '3: 10/10/0']); // prettier-ignore
    expect(
      parts([
        ['A', 1000, 300],
        [null, null, 300],
      ]),
    ).toEqual(['2: 1000/600/0', '3: 1000/600/400']);
    expect(
      parts([
        ['A', 300, 300],
        ['A', 700, 300],
      ]),
    ).toEqual(['2: 700/600/0', '3: 700/600/100']);
  });

  test('a row without a shipment says nothing of itself', () => {
    expect(
      parts([
        ['A', 1000, 600],
        ['A', null, 0],
      ]),
    ).toEqual(['2: 1000/600/0']);
  });

  test('one that sailed without saying how much makes the sum unknown', () => {
    expect(
      parts([
        ['A', 1000, 600, '2026-05-01'],
        ['A', null, null, '2026-05-04'],
      ]),
    ).toEqual([]);
    expect(
      parts([
        ['A', 1000, 600, '2026-05-01'],
        ['A', null, null, null],
      ]),
    ).toEqual(['2: 1000/600/0']);
    const twice: Heading[] = ['order_no', 'qty', 'shipped_qty', 'atd', 'atd'];
    expect(
      parts(
        [
          ['A', 1000, 600, '2026-05-01'],
          ['A', null, null, null, '2026-05-04'],
        ],
        twice,
      ),
    ).toEqual([]);
  });

  test('a planned sailing is none', () => {
    const rows = [
      ['A', 1000, 600, '2026-05-01'],
      ['A', null, null, '2026-06-04'],
      ['B', 5, 5, '2026-06-05'],
    ];
    expect(parts(rows)).toEqual(['2: 1000/600/0', '4: 5/5/0']);
  });

  test('words in one of them make the sum unknown', () => {
    expect(
      parts([
        ['A', 1000, 600],
        ['A', null, '待定'],
      ]),
    ).toEqual([]);
    expect(
      parts([
        ['A', 1000, '600件'],
        ['A', null, '3箱'],
      ]),
    ).toEqual([]);
  });

  test('of one article each they count for themselves', () => {
    const rows = [
      ['A', 1000, 300, null, 'S1'],
      ['A', 500, 500, null, 'S2'],
    ];
    expect(parts(rows, HEADINGS, { grain: 'order×sku' })).toEqual(['2: 1000/300/700', '3: 500/500/0']);
  });

  test('nor do rows without a number count for one another', () => {
    expect(parts([[null, 1000, 300], [null, 1000, 300]], HEADINGS, { keys: [] })).toEqual(['2: 1000/300/700', '3: 1000/300/700']); // prettier-ignore
  });
});

describe('whether other rows say the same as before', () => {
  const part = { ordered: 10, shipped: 5, rest: 5, unit: '' };
  const of = (...rows: [number, object?][]): ShippedParts => new Map(rows.map(([row, more]) => [row, { ...part, ...more }])); // prettier-ignore
  const before = of([2], [5], [9]);
  const same = (after: ShippedParts, from = 4, to = 6) => samePartsBut([from, to], before, after);

  test('they do, whatever the changed rows say', () => {
    expect(same(before)).toBe(true);
    expect(same(of([2], [5], [9]))).toBe(true);
    expect(same(of([2], [9]))).toBe(true);
    expect(same(of([2], [4], [6, { rest: 0 }], [9]))).toBe(true);
  });

  test.each<[string, ShippedParts]>([
    ['one less', of([2])],
    ['one more', of([2], [3], [9])],
    ['another one', of([2], [8])],
    ['just above', of([2], [3], [5], [9])],
    ['just below', of([2], [7], [5], [9])],
    ['more ordered', of([2, { ordered: 11 }], [9])],
    ['more shipped', of([2], [9, { shipped: 6 }])],
    ['another rest', of([2], [9, { rest: 0 }])],
    ['another unit', of([2], [9, { unit: '箱' }])],
  ])('not: %s', (_, after) => expect(same(after)).toBe(false));
});
