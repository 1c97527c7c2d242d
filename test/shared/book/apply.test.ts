import { applyPatch } from '../../../shared/book/apply';
import { formulasOf, withFormulas } from '../../../shared/book/formulas';
import { kindAt, valueAt, type CellValue } from '../../../shared/book/model';
import {
  EMPTY_PATCH,
  type CellChange,
  type CellWrite,
  type NewColumn,
  type NewSheet,
} from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../tools/book';

const text = (value: string) => ({ as: 'text', value }) as const;

describe('a column is free', () => {
  const STATUS: NewColumn = { sheet: '出货', column: 2, headerRow: 1, title: '状态', lastRow: 4 };
  const adding = (...column: TestCell[]) => {
    const rows = ['单号', 'A-1', 'A-2', 'A-3', '合计'].map((first, row) => [first, column[row] ?? null]);
    const { book, report } = applyPatch(bookOf(sheetOf('出货', rows)), { ...EMPTY_PATCH, columns: [STATUS] });
    return { title: valueAt(book.sheets[0]!, 1, 2), reasons: report.refused.map(({ reason }) => reason) };
  };
  const refused = { title: null, reasons: [REFUSALS.columnTaken] };

  test.each<[string, TestCell[], object]>([
    ['when nothing stands in it', [], { title: '状态', reasons: [] }],
    ['when only spaces do', [' ', null, ' '], { title: '状态', reasons: [] }],
    ['whatever stands below the table', [null, null, null, null, 12], { title: '状态', reasons: [] }],
    ['not when its first cell holds something', [null, '急'], refused],
    ['not when a cell in the middle does', [null, null, '急'], refused],
    ['not when its last cell does', [null, null, null, '急'], refused],
    ['not when it has another title', ['备注'], { title: '备注', reasons: [REFUSALS.columnTaken] }],
  ])('%s', (_, column, expected) => expect(adding(...column)).toEqual(expected));
});

describe('a new sheet', () => {
  const LOG: NewSheet = { name: 'Gendan log', rows: [[text('When')]], columns: [] };
  const adding = (name: string, title: string, wanted = LOG) =>
    applyPatch(bookOf(sheetOf(name, [[title]])), { ...EMPTY_PATCH, sheets: [wanted] }).report;

  test('of a name that differs from another in upper and lower case only is refused, as spreadsheets do', () => {
    expect(adding('GENDAN LOG', 'When').refused.map(({ reason }) => reason)).toEqual([REFUSALS.sheetExists]);
    expect(adding('gendan log', 'When').addedSheets).toEqual([]);
  });

  test('counts the cells that it brings, empty ones not', () => {
    const rows = [[text('When'), text('Who')], [], [text('10:00'), null], [{ as: 'blank' } as const]];
    const { report, book } = applyPatch(bookOf(), {
      ...EMPTY_PATCH,
      sheets: [{ ...LOG, rows, hidden: true }],
    });
    expect(report).toEqual({ written: 3, unchanged: 0, addedSheets: ['Gendan log'], refused: [] });
    expect(book.sheets[0]).toMatchObject({ rows: [['When', 'Who'], [], ['10:00']], visibility: 'hidden' });
    const again = applyPatch(book, { ...EMPTY_PATCH, sheets: [{ ...LOG, rows }] }).report;
    expect(again).toEqual({ written: 0, unchanged: 3, addedSheets: [], refused: [] });
    const other = [...rows.slice(0, 2), [text('10:00'), text('x')]];
    expect(
      applyPatch(book, { ...EMPTY_PATCH, sheets: [{ ...LOG, rows: other }] }).report.refused,
    ).toHaveLength(1);
  });

  test('of the same name and content is there already', () => {
    expect(adding('Gendan log', 'When')).toEqual({ written: 0, unchanged: 1, addedSheets: [], refused: [] });
  });

  test('of the same name and other content is refused', () => {
    expect(adding('Gendan log', 'Who').refused.map(({ reason }) => reason)).toEqual([REFUSALS.sheetExists]);
  });

  test('of a name that no sheet can have is refused', () => {
    const { refused } = adding('a', 'x', { ...LOG, name: 'a/b' });
    expect(refused.map(({ reason }) => reason)).toEqual([REFUSALS.badSheetName]);
  });
});

const change = (
  row: number,
  column: number,
  write: CellWrite,
  more: Partial<CellChange> = {},
): CellChange => {
  return { sheet: '出货', row, column, seen: null, write, ...more };
};

describe('a cell that is written is of the kind', () => {
  const kindAfter = (cell: TestCell, write: CellWrite, seen: CellValue): string => {
    const patch = { ...EMPTY_PATCH, cells: [change(1, 1, write, { seen })] };
    const { book, report } = applyPatch(bookOf(sheetOf('出货', [[cell]])), patch);
    return report.written === 1 ? kindAt(book.sheets[0]!, 1, 1) : 'not written';
  };
  const noon = { error: '#N/A' };

  test.each<[string, TestCell, CellWrite, CellValue, string]>([
    ['text', null, { as: 'text', value: 'x' }, null, 's'],
    ['nothing, when it is emptied', 'x', { as: 'blank' }, 'x', '.'],
    ['nothing, by empty text', 'x', { as: 'text', value: '' }, 'x', '.'],
    ['a truth value', null, { as: 'boolean', value: true }, null, 'b'],
    ['a number', null, { as: 'number', value: 5 }, null, 'n'],
    ['a date', null, { as: 'date', value: 46000 }, null, 'd'],
    ['a moment', null, { as: 'datetime', value: 46000.5 }, null, 't'],
    ['the date that its format shows', day('2026-05-03'), { as: 'number', value: 46000 }, 46145, 'd'],
    ['the moment that its format shows', day('2026-05-03 18:00'), { as: 'date', value: 46000 }, 46145.75, 't'],
    ['a date over text', 'TBC', { as: 'date', value: 46000 }, 'TBC', 'd'],
    ['a number by a formula', null, { as: 'formula', formula: '=A2', value: 5 }, null, 'N'],
    ['a text by a formula', null, { as: 'formula', formula: '=A2', value: 'x' }, null, 'S'],
    ['a number by a formula without a result', null, { as: 'formula', formula: '=A2', value: null }, null, 'N'],
    ['an error by a formula', null, { as: 'formula', formula: '=A2', value: noon }, null, 'E'],
    ['what was there already, over a formula that is not known', formula(5), { as: 'number', value: 5 }, 5, 'not written'],
  ])('%s', (_, cell, write, seen, kind) => expect(kindAfter(cell, write, seen)).toBe(kind)); // prettier-ignore

  test('a time of day stays one, and becomes a date by a date', () => {
    const sheet = { ...sheetOf('出货', [[0.5, 0.5]]), kinds: ['cc'] };
    const cells = [
      change(1, 1, { as: 'number', value: 0.25 }, { seen: 0.5 }),
      change(1, 2, { as: 'date', value: 46000 }, { seen: 0.5 }),
    ];
    expect(applyPatch(bookOf(sheet), { ...EMPTY_PATCH, cells }).book.sheets[0]!.kinds).toEqual(['cd']);
  });
});

describe('what forbids a cell', () => {
  const reasons = (sheet: ReturnType<typeof sheetOf>, ...places: [number, number][]) => {
    const cells = places.map(([row, column]) => change(row, column, text('x')));
    return applyPatch(bookOf(sheet), { ...EMPTY_PATCH, cells }).report.refused.map(({ place, reason }) => {
      return [place.row, place.column, reason];
    });
  };

  test('a merged area takes text in its first cell only', () => {
    const sheet = sheetOf('出货', [], { merges: ['B2:C3'] });
    const around: [number, number][] = [[1, 2], [2, 1], [2, 4], [4, 3], [4, 2], [3, 1], [3, 4], [1, 3]]; // prettier-ignore
    expect(reasons(sheet, ...around, [2, 2])).toEqual([]);
    const within: [number, number][] = [[2, 3], [3, 2], [3, 3]]; // prettier-ignore
    expect(reasons(sheet, ...within)).toEqual(within.map((place) => [...place, REFUSALS.mergedAway]));
  });

  test('a protected sheet takes nothing', () => {
    const sheet = { ...sheetOf('出货', [['y']]), isProtected: true };
    expect(reasons(sheet, [2, 2])).toEqual([[2, 2, REFUSALS.sheetProtected]]);
    expect(reasons(sheet, [1, 1])).toEqual([[1, 1, REFUSALS.sheetProtected]]);
  });

  test('a sheet that is not there has no cells', () => {
    expect(applyPatch(bookOf(), { ...EMPTY_PATCH, cells: [change(1, 1, text('x'))] }).report.refused).toEqual(
      [{ place: { sheet: '出货', row: 1, column: 1 }, reason: REFUSALS.noSuchSheet }],
    );
  });
});

test('a row is followed to where its key stands now', () => {
  const sheet = sheetOf('出货', [
    ['单号', ''],
    ['A-2', ''],
    ['A-1', ''],
    ['A-3', ''],
    ['A-3', ''],
  ]);
  const keyed = (row: number, value: string) => change(row, 2, text(value), { key: { column: 1, value } });
  const cells = [keyed(2, 'A-1'), keyed(3, 'A-2'), keyed(4, 'A-3'), keyed(9, 'A-3'), keyed(2, 'A-9')];
  const { book, report } = applyPatch(bookOf(sheet), { ...EMPTY_PATCH, cells });
  expect(book.sheets[0]!.rows.map((row) => row[1])).toEqual(['', 'A-2', 'A-1', 'A-3', '']);
  expect(report.refused.map(({ reason }) => reason)).toEqual([
    REFUSALS.rowTwice('A-3'),
    REFUSALS.rowGone('A-9'),
  ]);
});

test('formulas are known after they were written, and forgotten when they are written over', () => {
  const sheet = withFormulas(sheetOf('出货', [[formula(5), formula(6)]]), new Map([['1,1', 'X1'], ['1,2', 'X2']])); // prettier-ignore
  const cells = [
    change(1, 1, { as: 'number', value: 7 }, { seen: 5 }),
    change(3, 2, { as: 'formula', formula: '=Y1', value: 8 }),
  ];
  const after = applyPatch(bookOf(sheet), { ...EMPTY_PATCH, cells }).book.sheets[0]!;
  expect([...formulasOf(after)]).toEqual([['1,2', 'X2'], ['3,2', 'Y1']]); // prettier-ignore
  expect(after.rows).toEqual([[7, 6], [], [null, 8]]);
  expect(after.kinds).toEqual(['nN', '', '.N']);
  expect([...formulasOf(sheet).keys()]).toEqual(['1,1', '1,2']);
});
