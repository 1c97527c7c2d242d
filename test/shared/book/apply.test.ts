import { applyPatch } from '../../../shared/book/apply';
import { valueAt } from '../../../shared/book/model';
import { EMPTY_PATCH, type NewColumn, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';

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
