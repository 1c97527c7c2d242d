import type { NewColumn, Patch } from '../../../shared/book/patch';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { partOf } from '../parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const added = (column: number, more: Partial<NewColumn> = {}): NewColumn => ({ sheet: 'a', column, headerRow: 3, lastRow: 5, title: `c${column}`, width: 10, format: 'date', ...more }); // prettier-ignore
const patch = (...columns: NewColumn[]): Patch => ({ sheets: [], cells: [], columns });

/** A table in A3:B5 with a title block at D1 and notes at E9. */
function sheet(cols: string, tail = ''): string {
  const cell = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (n: number, ...cells: string[]): string => `<row r="${n}">${cells.join('')}</row>`;
  return `<worksheet xmlns="${MAIN}">${cols}<sheetData>${row(1, cell('D1', '制表人：王丽'))}${row(3, cell('A3', 'no'), cell('B3', 'd'))}${row(4, cell('A4', 'x'), cell('B4', 'y'))}${row(5, cell('A5', 'x'))}${row(9, cell('E9', 'a note'))}</sheetData>${tail}</worksheet>`;
}
const written = (xml: string, ...columns: NewColumn[]): string => {
  const bytes = buildWorkbook(bookOf(sheetOf('a', [])), { parts: { 'xl/worksheets/sheet1.xml': xml } });
  const result = patchWorkbook(bytes, patch(...columns));
  expect(result.report.refused).toEqual([]);
  return partOf(result.bytes, 'xl/worksheets/sheet1.xml');
};
const colOf = (xml: string, column: number): string | undefined =>
  [...xml.matchAll(/<col [^>]*>/g)].map(([tag]) => tag).find((tag) => new RegExp(`min="${column}" |min="${column}"/`).test(tag)); // prettier-ignore

test('a column in which nothing else lives gets its width and format', () => {
  const xml = written(sheet('<cols><col min="3" max="3" width="30" hidden="1" customWidth="1"/></cols>'), added(3)); // prettier-ignore
  expect(colOf(xml, 3)).toMatch(/width="10"/);
  expect(colOf(xml, 3)).toMatch(/style="[1-9]/);
  expect(colOf(xml, 3)).not.toContain('hidden');
});

test.each([[4, 'a title block above'], [5, 'notes below']])('column %i, with %s, is not restyled and never narrowed', (column) => {
  const wide = written(sheet(`<cols><col min="3" max="6" width="30" style="0" customWidth="1"/></cols>`), added(column));
  expect(wide).toContain('width="30"');
  expect(wide).not.toContain('width="10"');
  expect(wide).not.toMatch(/<col [^>]*style="[1-9]/);
  const narrow = written(sheet('<cols><col min="4" max="5" width="4"/></cols>'), added(column));
  expect(colOf(narrow, column)).toMatch(/width="10"/);
  expect(narrow).not.toMatch(/<col [^>]*style="[1-9]/);
}); // prettier-ignore

test('a title that is merged over it counts as well', () => {
  const xml = written(sheet('<cols><col min="3" max="3" width="30" customWidth="1"/></cols>', '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'), added(3)); // prettier-ignore
  expect(colOf(xml, 3)).toMatch(/width="30"/);
  expect(xml).not.toMatch(/<col [^>]*style="[1-9]/);
});

describe('a validation of the team’s own that reaches into a new column', () => {
  const rules = (sqref: string, formula: string): string =>
    `<dataValidations count="2"><dataValidation type="list" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation><dataValidation type="whole" sqref="A4:A9"><formula1>1</formula1></dataValidation></dataValidations>`;
  const sqrefs = (xml: string): string[] => [...xml.matchAll(/sqref="([^"]*)"/g)].map(([, at]) => at!);
  const LIST = '&quot;a,B2&quot;';

  test.each([
    ['all columns', 'B4:F20', LIST, ['B4:B20 C6:C20 D4:F20', 'A4:A9', 'C4:C5']],
    ['nothing but it', 'C4:C5', LIST, ['A4:A9', 'C4:C5']],
    ['several areas', 'C1:C9 F1:F2', LIST, ['C1:C3 C6:C9 F1:F2', 'A4:A9', 'C4:C5']],
    ['other columns', 'F4:F9', LIST, ['F4:F9', 'A4:A9', 'C4:C5']],
    ['one that counts from its first cell', 'B4:C9', 'B$1:B4', ['B4:B9 C6:C9', 'A4:A9', 'C4:C5']],
  ])('%s', (_, sqref, formula, expected) => {
    const xml = written(sheet('', rules(sqref, formula)), added(3, { choices: ['x', 'y'] }));
    expect(sqrefs(xml)).toEqual(expected);
    expect(xml).toContain(`<dataValidations count="${expected.length}">`);
  });

  test('is cut out also where the new column has no list of its own; one left with nothing goes', () => {
    expect(sqrefs(written(sheet('', rules('B4:D9', LIST)), added(3)))).toEqual([
      'B4:B9 C6:C9 D4:D9',
      'A4:A9',
    ]);
    const only = `<dataValidations count="1"><dataValidation type="list" sqref="C4:C5"><formula1>${LIST}</formula1></dataValidation></dataValidations>`;
    expect(written(sheet('', only), added(3))).not.toContain('dataValidation');
  });
});
