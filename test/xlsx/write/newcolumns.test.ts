import { MAX_COLUMN, MAX_ROW } from '../../../shared/book/address';
import { EMPTY_PATCH, type NewColumn } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { patchWorkbook } from '../../../xlsx/patch';
import { approve } from '../../tools/approve';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, partOf, text } from '../parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
/** A sheet that was worked on for a year: widths, colours, a list, a header with a format, notes at the edge. */
const grown = buildWorkbook(bookOf(sheetOf('出货', [])), {
  parts: {
    [SHEET]:
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:B3"/><cols><col min="1" max="1" width="12"/><col min="3" max="6" width="9" style="1" hidden="1" customWidth="1"/></cols>` +
      '<sheetData><row r="1" spans="1:2"><c r="A1" s="2"/></row><row r="2" spans="1:2"><c r="A2" s="1" t="str"><v>单号</v></c><c r="B2" s="2" t="str"><v>交期</v></c></row>' +
      '<row r="3" spans="1:2"><c r="A3" t="str"><v>A-1</v></c><c r="B3" s="1"><v>46077</v></c></row><row r="4" s="3" customFormat="1"/><row r="6"><c r="H6" t="str"><v>备注</v></c></row></sheetData>' +
      '<conditionalFormatting sqref="B3"><cfRule type="expression" priority="7"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A3"><formula1>"x"</formula1></dataValidation></dataValidations><pageMargins left="1"/></worksheet>',
  },
});
const column = (at: number, title: string, more: Partial<NewColumn> = {}): NewColumn => {
  return { sheet: '出货', column: at, headerRow: 2, title, lastRow: 5, ...more };
};
const add = (...columns: NewColumn[]) => patchWorkbook(grown, { ...EMPTY_PATCH, columns });
const reasons = (...columns: NewColumn[]) => add(...columns).report.refused.map(({ reason }) => reason);

test('columns beside a table, as they are written, are approved', () => {
  const columns = [
    column(3, '到期', { width: 14, format: 'date', choices: ['a', 'b"c'] }),
    column(4, '状态', { wrap: true, tones: [{ text: '已', tone: 'late' }, { text: '正常', tone: 'good' }] }),
    column(5, '负责人', { format: 'text', tones: [{ text: '我', tone: 'soon' }] }),
    column(7, '次', { width: 5 }),
  ]; // prettier-ignore
  const cells = [
    change('出货', 3, 3, null, { as: 'date', value: 46080 }),
    change('出货', 3, 4, null, text('已逾期')),
    change('出货', 4, 4, null, text('正常')),
    change('出货', 6, 4, null, text('below')),
    change('出货', 5, 3, null, { as: 'datetime', value: 46080.5 }),
  ];
  const { bytes, report } = patchWorkbook(grown, { ...EMPTY_PATCH, columns, cells });
  expect(report).toEqual({ written: 9, unchanged: 0, addedSheets: [], refused: [] });
  const lines = [SHEET, 'xl/styles.xml'].map(
    (part) => `${part}\n${partOf(bytes, part).replace(/></g, '>\n<')}`,
  );
  approve(__dirname, 'newcolumns', lines.join('\n\n'));
  expect(patchWorkbook(bytes, { ...EMPTY_PATCH, columns, cells }).report).toMatchObject({
    written: 0,
    unchanged: 9,
  });
});

describe('a column is not added', () => {
  test.each<[string, NewColumn, unknown]>([
    ['where another title stands', column(2, '到期'), REFUSALS.columnTaken],
    ['over something below its header', column(8, '到期', { lastRow: 6 }), REFUSALS.columnTaken],
    ['to the right of the sheet', column(MAX_COLUMN + 1, 'x'), REFUSALS.outsideSheet],
    ['left of it', column(0, 'x'), REFUSALS.outsideSheet],
    ['below it', column(9, 'x', { lastRow: MAX_ROW + 1 }), REFUSALS.outsideSheet],
    ['above it', column(9, 'x', { headerRow: 0 }), REFUSALS.outsideSheet],
  ])('%s', (_, one, reason) => {
    expect(reasons(one)).toEqual([reason]);
    expect(add(one).bytes).toBe(grown);
  });

  test('nor are its cells written, those above its header and the other columns are', () => {
    const cells = [
      change('出货', 3, 8, null, text('x')),
      change('出货', 1, 8, null, text('above')),
      change('出货', 3, 9, null, text('y')),
    ];
    const columns = [column(8, '到期', { lastRow: 6 }), column(9, '状态')];
    const { bytes, report } = patchWorkbook(grown, { ...EMPTY_PATCH, columns, cells });
    expect(report.written).toBe(3);
    expect(report.refused.map(({ place, reason }) => [place.row, place.column, reason])).toEqual([
      [2, 8, REFUSALS.columnTaken],
      [3, 8, REFUSALS.columnRefused],
    ]);
    expect(partOf(bytes, SHEET)).toMatch(/above.*状态.*>y</);
  });
});

test('a column that ends above something is added; the last place of a sheet is one', () => {
  expect(reasons(column(8, '到期', { lastRow: 5 }))).toEqual([]);
  expect(reasons(column(MAX_COLUMN, 'x', { lastRow: MAX_ROW }))).toEqual([]);
});

test('a column that is there already is not written again', () => {
  expect(add(column(2, '交期')).report).toEqual({ written: 0, unchanged: 1, addedSheets: [], refused: [] });
});

describe('a row that has cells already', () => {
  const row = (cells: string): Uint8Array =>
    buildWorkbook(bookOf(sheetOf('出货', [])), {
      parts: { [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cells}</row></sheetData></worksheet>` },
    });
  const order = (bytes: Uint8Array): string =>
    [...partOf(bytes, SHEET).matchAll(/<c r="(\w+)"[^>]*>(?:<is><t>|<v>)?([^<]*)/g)].map(([, ref, value]) => `${ref}${value}`).join(' ');
  const numbers = row('<c r="B1"><v>2</v></c><c r="D1"><v>4</v></c><c r="F1"><v>6</v></c><c r="H1"><v>8</v></c>');
  const put = (...columns: number[]) => {
    const cells = columns.map((column) => change('出货', 1, column, column % 2 === 0 && column < 9 ? column : null, text('x')));
    return order(patchWorkbook(numbers, { ...EMPTY_PATCH, cells }).bytes);
  };

  test.each([
    ['before, over and after them', [1, 2, 3, 9], 'A1x B1x C1x D14 F16 H18 I1x'],
    ['two before one that is written over', [3, 4], 'B12 C1x D1x F16 H18'],
    ['two between', [5, 7], 'B12 D14 E1x F16 G1x H18'],
    ['next to one another', [9, 10, 11], 'B12 D14 F16 H18 I1x J1x K1x'],
    ['over all of them', [2, 4, 6, 8], 'B1x D1x F1x H1x'],
  ])('gets cells %s', (_, columns, expected) => expect(put(...columns)).toBe(expected));

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('is known by the key in column %i', (column) => {
    const value = column % 2 === 0 ? column : null;
    const cells = [{ ...change('出货', 1, 12, null, text('x')), key: { column, value } }];
    const { report } = patchWorkbook(numbers, { ...EMPTY_PATCH, cells });
    expect(report.written).toBe(1);
    const other = [{ ...cells[0]!, key: { column, value: 99 } }];
    expect(patchWorkbook(numbers, { ...EMPTY_PATCH, cells: other }).report.refused).toHaveLength(1);
  });
}); // prettier-ignore

test('a column is taken by what stands in a row that is written as well', () => {
  const cells = [change('出货', 6, 2, null, text('x'))];
  const { report } = patchWorkbook(grown, {
    ...EMPTY_PATCH,
    columns: [column(8, '到期', { lastRow: 6 })],
    cells,
  });
  expect([report.written, report.refused.map(({ reason }) => reason)]).toEqual([1, [REFUSALS.columnTaken]]);
});
