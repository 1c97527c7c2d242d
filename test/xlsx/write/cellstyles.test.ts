import type { CellWrite } from '../../../shared/book/patch';
import { Package } from '../../../xlsx/package';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import { CellStyles } from '../../../xlsx/write/cellstyles';
import { StyleBook } from '../../../xlsx/write/stylebook';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';

/** Formats of the workbook: 0 plain, 1 a date, 2 a date with time, 3 a time of day. */
function stylesOf(is1904 = false): CellStyles {
  const pkg = new Package(buildWorkbook(bookOf(sheetOf('a', []))));
  const book = new StyleBook(pkg, readWorkbookInfo(pkg));
  const ranges = [{ min: 2, max: 4, style: 3 }, { min: 6, max: 6, style: 1 }]; // prettier-ignore
  const plan = { column: 5, headerRow: 2, lastRow: 9, headerStyle: 3, dataStyle: 2 };
  return new CellStyles(book, ranges, [plan, { ...plan, column: 7 }], is1904);
}
const date: CellWrite = { as: 'date', value: 46000 };
const moment: CellWrite = { as: 'datetime', value: 46000.5 };
const number: CellWrite = { as: 'number', value: 46000 };
const text: CellWrite = { as: 'text', value: 'x' };

test.each([
  ['its row', 3, 9, 9],
  ['its column', 2, undefined, 3],
  ['the last of several columns', 4, undefined, 3],
  ['nothing beside them', 5, undefined, 0],
  ['nothing before them', 1, undefined, 0],
  ['another column', 6, undefined, 1],
])('a new cell takes the format of %s', (_, column, row, expected) =>
  expect(stylesOf().inherited(column, row)).toBe(expected),
);

test('where a column that is added has its header and its cells', () => {
  const styles = stylesOf();
  expect(styles.firstNewColumn).toBe(5);
  expect([1, 2, 3].map((row) => styles.isNewHeader(row, 5))).toEqual([false, true, false]);
  expect([2, 3, 9, 10].map((row) => styles.isNewDataCell(row, 5))).toEqual([false, true, true, false]);
  expect([styles.isNewHeader(2, 4), styles.isNewDataCell(3, 4), styles.isNewDataCell(3, 7)]).toEqual([false, false, true]);
}); // prettier-ignore

test.each<[string, [number, number, number | undefined, number, CellWrite], number]>([
  ['keeps its own format', [3, 1, 2, 0, text], 2],
  ['keeps it in a new column', [3, 5, 1, 0, text], 1],
  ['without one takes what it inherits', [3, 1, 0, 3, text], 3],
  ['of a new column looks like its neighbours', [3, 5, undefined, 0, text], 2],
  ['at its head like theirs', [2, 5, undefined, 0, text], 3],
  ['below it as it inherits', [10, 5, undefined, 1, text], 1],
  ['with a date keeps a date format', [3, 1, 1, 0, date], 1],
  ['with a date keeps the time in it', [3, 1, 2, 0, date], 2],
  ['with a moment keeps a date format', [3, 1, 1, 0, moment], 1],
  ['with a date without a format gets one', [3, 1, 0, 0, date], 4],
  ['with a date in a time of day gets one', [3, 1, 3, 0, date], 4],
  ['with a number keeps none', [3, 1, 0, 0, number], 0],
])('a cell %s', (_, given, expected) => expect(stylesOf().dressed(...given).style).toBe(expected));

test('dates and moments have a format each, made once', () => {
  const styles = stylesOf();
  const made = [date, moment, date, moment].map((write) => styles.dressed(3, 1, 0, 0, write).style);
  expect(made).toEqual([4, 5, 4, 5]);
});

test.each<[string, number, CellWrite, unknown]>([
  ['a date', 0, date, 46000 - 1462],
  ['a moment', 0, moment, 46000.5 - 1462],
  ['a number under a date format', 1, number, 46000 - 1462],
  ['a number under none', 0, number, 46000],
  ['text under a date format', 1, text, 'x'],
  ['a truth value', 1, { as: 'boolean', value: true }, true],
  ['a formula that gives a date', 1, { as: 'formula', formula: 'A1', value: 46000 }, 46000 - 1462],
])('a workbook that counts from 1904: %s', (_, own, write, expected) => {
  expect(stylesOf(true).dressed(3, 1, own, 0, write).write).toMatchObject({ value: expected });
  expect(stylesOf(false).dressed(3, 1, own, 0, write).write).toBe(write);
});
