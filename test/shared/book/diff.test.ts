import { diffBooks, inverseOf, keyColumnsOf } from '../../../shared/book/diff';
import type { CellChange } from '../../../shared/book/patch';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../tools/book';

const orders = (...rows: TestCell[][]) => sheetOf('出货', [['单号', '交期', '状态'], ...rows]);
const BEFORE = orders(['A-1', day('2026-05-03'), '在产'], ['A-2', 7, true]);

describe('what differs between two states of a book', () => {
  test('cells, with the first and last changed row of their sheet', () => {
    const after = orders(['A-1', day('2026-05-03'), '完成'], ['A-2', 7, true], ['A-3', null, '', 'x']);
    const { cells, ranges } = diffBooks(bookOf(BEFORE), bookOf(after));
    expect(cells.map(({ row, column, before, after }) => [row, column, before, after])).toEqual([
      [2, 3, '在产', '完成'],
      [4, 1, null, 'A-3'],
      [4, 4, null, 'x'],
    ]);
    expect(ranges).toEqual([{ sheet: '出货', rows: [2, 4] }]);
  });

  test('cells that went, to the right and below', () => {
    const after = sheetOf('出货', [
      ['单号', '交期', '状态'],
      ['A-1', day('2026-05-03')],
    ]);
    const { cells } = diffBooks(bookOf(BEFORE), bookOf(after));
    expect(cells.map(({ row, column }) => [row, column])).toEqual([[2, 3], [3, 1], [3, 2], [3, 3]]); // prettier-ignore
  });

  test('a formula that became its own result, not a value that became a formula', () => {
    const [value, computed] = [sheetOf('出货', [[5]]), sheetOf('出货', [[formula(5)]])];
    expect(diffBooks(bookOf(computed), bookOf(value)).cells).toHaveLength(1);
    expect(diffBooks(bookOf(value), bookOf(computed)).cells).toEqual([]);
  });

  test('sheets that came and went, not looked into', () => {
    const [empty, filled] = [sheetOf('空', []), sheetOf('记录', [['a'], ['b']])];
    const { cells, ranges, addedSheets, removedSheets } = diffBooks(bookOf(BEFORE), bookOf(empty, filled));
    expect([cells, addedSheets, removedSheets]).toEqual([[], ['空', '记录'], [BEFORE]]);
    expect(ranges).toEqual([
      { sheet: '空', rows: [1, 1] },
      { sheet: '记录', rows: [1, 2] },
    ]);
  });
});

describe('taking a commit back cell by cell', () => {
  const change = (row: number, column: number, key?: CellChange['key']): CellChange => {
    return { sheet: '出货', row, column, key, seen: null, write: { as: 'blank' } };
  };
  const byNumber = { ...EMPTY_PATCH, cells: [change(9, 9), change(2, 3, { column: 1, value: 'A-1' })] };

  test('each cell gets back what it held, found again by the key of its row', () => {
    const after = orders(['A-1', 46000, null], ['A-9', null, null]);
    const { patch, refused } = inverseOf(bookOf(BEFORE), bookOf(after), byNumber);
    expect(refused).toEqual([]);
    expect(patch.cells.map(({ key, seen, write }) => [key?.value, seen, write])).toEqual([
      ['A-1', 46000, { as: 'date', value: 46145 }],
      ['A-1', null, { as: 'text', value: '在产' }],
      [undefined, 'A-9', { as: 'text', value: 'A-2' }],
      ['A-9', null, { as: 'number', value: 7 }],
      ['A-9', null, { as: 'boolean', value: true }],
    ]);
  });

  test('a moment and an empty cell as well; a row without a key by its place', () => {
    const before = sheetOf('出货', [[null, day('2026-05-03 18:00'), null]]);
    const after = sheetOf('出货', [[null, null, 'x']]);
    const { patch } = inverseOf(bookOf(before), bookOf(after), byNumber);
    expect(patch.cells.map(({ key, write }) => [key, write])).toEqual([
      [undefined, { as: 'datetime', value: 46145.75 }],
      [undefined, { as: 'blank' }],
    ]);
  });

  test('formulas, errors and sheets that came are left to a person', () => {
    const before = sheetOf('出货', [[formula(5), { error: '#N/A' }, 'x']]);
    const after = sheetOf('出货', [[6, 7, 'y']]);
    const { patch, refused } = inverseOf(bookOf(before), bookOf(after, sheetOf('记录', [])), EMPTY_PATCH);
    expect(patch.cells).toHaveLength(1);
    expect(refused.map(({ place }) => [place.sheet, place.column])).toEqual([['记录', 1], ['出货', 1], ['出货', 2]]); // prettier-ignore
  });

  test('the first key of a sheet counts', () => {
    const cells = [change(2, 2, { column: 1, value: 'A-1' }), change(2, 3, { column: 4, value: 'x' })];
    expect(keyColumnsOf({ ...EMPTY_PATCH, cells })).toEqual({ 出货: 1 });
  });
});
