import { applyPatch } from '../../../shared/book/apply';
import { changesBetween } from '../../../shared/live/changes';
import { formulaAt, formulasOf, withFormulas } from '../../../shared/book/formulas';
import { kindAt, type Book, type Sheet } from '../../../shared/book/model';
import type { CellWrite, Patch } from '../../../shared/book/patch';
import { rowsOf, withRows } from '../../../shared/book/rows-of';
import { bookOf, sheetOf } from '../../tools/workbook';

/** Orders with what is left of them, computed in two rows of four. */
const FORMULAS = new Map([
  ['2,4', 'B2-C2'],
  ['4,4', 'B4-C4'],
]);
const ORDERS: Sheet = withFormulas(
  sheetOf(
    '订单',
    [
      ['单号', '数量', '已出', '余'],
      ['PO-1', 10, 4, 6],
      ['PO-2', 20, null, 20],
      ['PO-3', 30, 30, 0],
    ],
    { kinds: ['ssss', 'snnN', 'sn.n', 'snnN'] },
  ),
  FORMULAS,
);
const BOOK = bookOf(ORDERS);

const sheetIn = (book: Book): Sheet => book.sheets[0]!;
const writing = (row: number, column: number, seen: number | null, write: CellWrite): Patch => ({
  sheets: [],
  columns: [],
  cells: [{ sheet: '订单', row, column, seen, write }],
});

test('formulas are part of the sheet: a copy and a way through JSON keep them', () => {
  expect(formulasOf({ ...ORDERS, name: '别名' })).toEqual(FORMULAS);
  expect(JSON.parse(JSON.stringify(BOOK))).toEqual(BOOK);
  expect(formulasOf(JSON.parse(JSON.stringify(ORDERS)) as Sheet)).toEqual(FORMULAS);
  expect(formulaAt(ORDERS, 4, 4)).toBe('B4-C4');
  expect([formulaAt(ORDERS, 3, 4), formulaAt(ORDERS, 99, 1)]).toEqual([undefined, undefined]);
});

test('a sheet without formulas says nothing of them', () => {
  const plain = sheetOf('空', [['a']]);
  expect(plain).not.toHaveProperty('formulas');
  expect(withFormulas(ORDERS, new Map())).not.toHaveProperty('formulas');
  expect(rowsOf(BOOK, '订单', [3, 3])).not.toHaveProperty('formulas');
  const { book } = applyPatch(
    bookOf({ ...plain, name: '订单' }),
    writing(1, 2, null, { as: 'number', value: 1 }),
  );
  expect(sheetIn(book)).not.toHaveProperty('formulas');
});

test('rows cross with their formulas, and the other rows keep theirs', () => {
  const values = rowsOf(BOOK, '订单', [2, 3]);
  expect(values.formulas).toEqual([{ 4: 'B2-C2' }, null]);
  expect(withRows(BOOK, '订单', 2, values)).toEqual(BOOK);
  const moved = withRows(BOOK, '订单', 5, values);
  expect([...formulasOf(sheetIn(moved))]).toEqual([...FORMULAS, ['5,4', 'B2-C2']]);
});

test('a row that is read again without a formula has none any more', () => {
  const typed = withRows(BOOK, '订单', 4, { rows: [['PO-3', 30, 30, 0]], kinds: ['snnn'] });
  expect([...formulasOf(sheetIn(typed))]).toEqual([['2,4', 'B2-C2']]);
  const none = withRows(typed, '订单', 2, { rows: [['PO-1', 10, 4, 6]], kinds: ['snnn'] });
  expect(sheetIn(none)).not.toHaveProperty('formulas');
});

test('a patch keeps the formulas it does not touch, adds its own, and overwrites the rest', () => {
  const add = writing(3, 4, 20, { as: 'formula', formula: '=B3-C3', value: 20 });
  const { book } = applyPatch(BOOK, add);
  expect([...formulasOf(sheetIn(book))]).toEqual([
    ['2,4', 'B2-C2'],
    ['3,4', 'B3-C3'],
    ['4,4', 'B4-C4'],
  ]);
  expect(kindAt(sheetIn(book), 3, 4)).toBe('N');
  expect(formulasOf(ORDERS)).toEqual(FORMULAS);
  const { book: typed } = applyPatch(book, writing(4, 4, 0, { as: 'number', value: 1 }));
  expect(formulaAt(sheetIn(typed), 4, 4)).toBeUndefined();
});

test('a formula that comes where the value stays is a change to be written, also from a book that came as JSON', () => {
  const add = writing(3, 4, 20, { as: 'formula', formula: '=B3-C3', value: 20 });
  const before = JSON.parse(JSON.stringify(BOOK)) as Book;
  const { book: after } = applyPatch(before, add);
  expect(changesBetween(before, after, add).cells.get('订单')).toEqual([
    { row: 3, column: 4, before: 20, write: { as: 'formula', formula: '=B3-C3', value: 20 } },
  ]);
});
