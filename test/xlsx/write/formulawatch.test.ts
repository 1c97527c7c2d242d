import { REFUSALS } from '../../../shared/book/refusals';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, partOf, patchOf, text } from '../parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const cell = (ref: string, formula: string): string => `<c r="${ref}">${formula}<v>1</v></c>`;
const shares = '<f t="shared" si="0"/>';
const spells = '<f t="shared" ref="B1:B3" si="0">A2*2</f>';

const withRows = (...cells: string[]): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [])), {
    parts: {
      [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${cells.map((xml, r) => `<row r="${r + 1}">${xml}</row>`).join('')}</sheetData></worksheet>`,
    },
  });
const over = (row: number) => patchOf(change('a', row, 2, 1, text('x')));

describe('a shared formula that is spelled out below a cell that takes part in it', () => {
  const bytes = withRows(cell('B1', shares), cell('B2', spells), cell('B3', shares));

  test('is not written over: the cell above would lose its formula', () => {
    const { bytes: after, report } = patchWorkbook(bytes, over(2));
    expect(report.refused.map(({ reason }) => reason)).toEqual([REFUSALS.partOfArray]);
    expect(after).toBe(bytes);
  });

  test('lets the cells that only share it be written over', () => {
    for (const row of [1, 3]) {
      const { bytes: after, report } = patchWorkbook(bytes, over(row));
      expect(report).toMatchObject({ written: 1, refused: [] });
      expect(partOf(after, SHEET)).toContain(spells);
    }
  });
});

test('spelled out above, it is written over, and the next one of its number stays as it is', () => {
  const other = '<f t="shared" ref="C1:C2" si="1">A1</f>';
  const bytes = withRows(
    cell('B1', spells) + cell('C1', other),
    cell('B2', shares) + cell('C2', '<f t="shared" si="1"/>'),
  );
  const xml = partOf(patchWorkbook(bytes, over(1)).bytes, SHEET);
  expect(xml).toContain(cell('B2', '<f>A3*2</f>'));
  expect(xml).toContain(cell('C1', other) + '</row>');
  expect(xml).toContain(cell('C2', '<f t="shared" si="1"/>'));
});

describe('writing over a formula', () => {
  test('that stands alone leaves the shared ones as they are', () => {
    const bytes = withRows(cell('A1', '<f>X1</f>') + cell('B1', spells), cell('B2', shares));
    const xml = partOf(patchWorkbook(bytes, patchOf(change('a', 1, 1, 1, text('x')))).bytes, SHEET);
    expect(xml).toContain(cell('B1', spells));
    expect(xml).toContain(cell('B2', shares));
  });

  test('in brackets of its own kind: a data table is one, a single cell is not', () => {
    const area = (ref: string, type: string) =>
      patchWorkbook(
        withRows(cell('B1', `<f t="${type}" ref="${ref}">X1</f>`), '<c r="B2"><v>1</v></c>'),
        over(2),
      ).report;
    expect(area('B1:B2', 'array').refused.map(({ reason }) => reason)).toEqual([REFUSALS.partOfArray]);
    expect(area('B1:B2', 'dataTable').refused.map(({ reason }) => reason)).toEqual([REFUSALS.partOfArray]);
    expect(area('B1:B1', 'array').refused).toEqual([]);
    expect(area('B1:C1', 'array').refused).toEqual([]);
    expect(area('B1:B2', 'normal').refused).toEqual([]);
  });
});

test('writing over one that only shares leaves those after it as they are', () => {
  const bytes = withRows(cell('B1', spells), cell('B2', shares), cell('B3', shares));
  const xml = partOf(patchWorkbook(bytes, over(2)).bytes, SHEET);
  expect(xml).toContain(cell('B1', spells));
  expect(xml).toContain(cell('B3', shares));
});

test.each([
  ['before it', 1],
  ['after it', 3],
])('a formula is spelled out in a row that gets a cell %s', (_, column) => {
  const bytes = withRows(cell('B1', spells), cell('B2', shares));
  const patch = patchOf(change('a', 1, 2, 1, text('x')), change('a', 2, column, null, text('y')));
  expect(partOf(patchWorkbook(bytes, patch).bytes, SHEET)).toContain(cell('B2', '<f>A3*2</f>'));
});
