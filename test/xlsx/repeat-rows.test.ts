import fc from 'fast-check';
import type { CellValue } from '../../shared/book/model';
import { readWorkbook } from '../../xlsx/read';
import { repeatRows } from '../../xlsx/repeat-rows';
import { formulasIn } from '../../xlsx/rows/other-sheets';
import { bookOf, buildWorkbook, sheetOf, type WorkbookOptions } from '../tools/workbook';
import { runs } from '../tools/runs';
import { hasPart, partOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const withXml = (inner: string, options: WorkbookOptions = {}): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', []), sheetOf('b', [[1]])), {
    ...options,
    parts: { [SHEET]: `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${inner}</worksheet>`, ...options.parts },
  });
const xmlOf = (bytes: Uint8Array, block = { from: 2, to: 2, times: 3 }): string =>
  partOf(repeatRows(bytes, 'a', [block]), SHEET).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, '');
const row = (r: number, cells: string, more = ''): string => `<row r="${r}"${more}>${cells}</row>`;
const data = (...rows: string[]): string => `<sheetData>${rows.join('')}</sheetData>`;
const n = (ref: string, value: number, more = ''): string => `<c r="${ref}"${more}><v>${value}</v></c>`;
const rels = (...list: [type: string, target: string][]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

describe('rows are copied with all that is theirs, the rest keeps its bytes', () => {
  test('attributes, formats, blanks and comments', () =>
    expect(xmlOf(withXml(data(row(1, n('A1', 1)), row(2, `${n('A2', 2, ' s="1"')} <!-- x --><c r="B2" s="2"/>`, ' ht="30" customHeight="1"'), row(4, n('A4', 4)))))).toBe(
      data(
        row(1, n('A1', 1)),
        ...[2, 3, 4].map((r) => row(r, `${n(`A${r}`, 2, ' s="1"')} <!-- x --><c r="B${r}" s="2"/>`, ' ht="30" customHeight="1"')),
        row(6, n('A6', 4)),
      ),
    )); // prettier-ignore
  test('rows and cells that do not say where they stand', () => {
    const bytes = buildWorkbook(
      bookOf(
        sheetOf('a', [
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ),
      { withoutRefs: true },
    );
    expect(readWorkbook(repeatRows(bytes, 'a', [{ from: 2, to: 2, times: 2 }])).sheets[0]!.rows).toEqual([[1, 2], [3, 4], [3, 4], [5, 6]]); // prettier-ignore
  });
  test('sheets written with a prefix', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2], [3]])), { prefix: 'x:', formulas: { 'a!A3': 'SUM(A2:A2)' } }); // prettier-ignore
    const after = repeatRows(bytes, 'a', [{ from: 2, to: 2, times: 2 }]);
    expect(partOf(after, SHEET)).toContain('<x:c r="A4"><x:f>SUM(A2:A3)</x:f></x:c>');
    expect(readWorkbook(after).sheets[0]!.rows).toEqual([[1], [2], [2], [null]]);
  });
  test('two blocks at once', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2], [3], [4], [5]])));
    const blocks = [{ from: 4, to: 4, times: 2 }, { from: 1, to: 2, times: 2 }]; // prettier-ignore
    expect(readWorkbook(repeatRows(bytes, 'a', blocks)).sheets[0]!.rows.flat()).toEqual([1, 2, 1, 2, 3, 4, 4, 5]); // prettier-ignore
  });
  test('a block that has only its first row in the file', () =>
    expect(xmlOf(withXml(data(row(2, n('A2', 2)), row(9, n('A9', 9)))), { from: 2, to: 3, times: 2 })).toBe(data(row(2, n('A2', 2)), row(4, n('A4', 2)), row(11, n('A11', 9))))); // prettier-ignore
  test('nothing to repeat: the very same bytes', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1]])));
    expect(repeatRows(bytes, 'a', [{ from: 1, to: 1, times: 1 }])).toBe(bytes);
  });
  test('the bytes given stay as they are', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2]])));
    const before = Uint8Array.from(bytes);
    repeatRows(bytes, 'a', [{ from: 1, to: 1, times: 9 }]);
    expect(bytes).toEqual(before);
  });
});

describe('formulas', () => {
  const shared = data(
    row(1, '<c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2+A$4</f><v>1</v></c>'),
    row(2, '<c r="B2"><f t="shared" si="0"/><v>1</v></c>'),
    row(3, '<c r="B3"><f t="shared" si="0"/><v>1</v></c>'),
    row(4, '<c r="B4" t="str"><f t="shared" si="0"/><v>x</v></c>'),
  );
  test('a shared one is spelled out where its cells part', () =>
    expect(xmlOf(withXml(shared), { from: 2, to: 2, times: 2 })).toBe(
      data(
        row(1, '<c r="B1"><f>A1*2+A$5</f></c>'),
        row(2, '<c r="B2"><f>A2*2+A$5</f></c>'),
        row(3, '<c r="B3"><f>A3*2+A$5</f></c>'),
        row(4, '<c r="B4"><f>A4*2+A$5</f></c>'),
        row(5, '<c r="B5"><f>A5*2+A$5</f></c>'),
      ),
    )); // prettier-ignore
  test('one above the rows that does not reach them stays shared, with its result', () => {
    const above = data(row(1, '<c r="B1"><f t="shared" ref="B1:C1" si="0">B9</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>')); // prettier-ignore
    expect(xmlOf(withXml(above), { from: 20, to: 20, times: 2 })).toContain('<f t="shared" si="0"/><v>1</v>');
  });
  test('an array in the row goes along, one across the rows is refused', () => {
    const array = (ref: string): string => data(row(2, `<c r="A2"><f t="array" ref="${ref}">B2:C2*2</f><v>1</v></c><c r="B2"/>`)); // prettier-ignore
    expect(xmlOf(withXml(array('A2:B2')))).toContain('<c r="A4"><f t="array" ref="A4:B4">B4:C4*2</f></c>');
    expect(() => xmlOf(withXml(array('A2:A3')))).toThrow('the array formula A2:A3 lies only partly in them');
  });
  test('a result that a name or a distance may reach is dropped, another one kept', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2], [3]]), sheetOf('b', [[7, 7, 7, 7, 7]])), {
      formulas: { 'b!A1': 'Rate*2', 'b!B1': 'OFFSET(C1,0,1)', 'b!C1': 'D1+1', 'b!D1': "SUM('a'!A1:A1)", 'b!E1': 'SUM(a!A3)' },
    }); // prettier-ignore
    const xml = partOf(repeatRows(bytes, 'a', [{ from: 2, to: 2, times: 2 }]), 'xl/worksheets/sheet2.xml');
    expect(xml).toMatch(/A1"><f>[^<]*<\/f><\/c><c r="B1"><f>[^<]*<\/f><\/c><c r="C1"><f>D1\+1<\/f><v>7<\/v>/);
    expect(xml).toContain("<f>SUM('a'!A1:A1)</f><v>7</v>");
    expect(xml).toContain('<f>SUM(a!A4)</f></c>');
  });
  test('a sheet that has nothing to do with it is not touched', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2]]), sheetOf('b', [[1, 2]])), { formulas: { 'b!B1': 'A1*2' } }); // prettier-ignore
    const after = repeatRows(bytes, 'a', [{ from: 1, to: 1, times: 2 }]);
    expect(partOf(after, 'xl/worksheets/sheet2.xml')).toBe(partOf(bytes, 'xl/worksheets/sheet2.xml'));
  });
});

describe('a formatted table', () => {
  const book = (totalsRows: 0 | 1) =>
    buildWorkbook(
      bookOf(
        sheetOf('a', [['x'], ['Item', 'Qty'], ['a', 1], ['b', 2], ['sum', 3], ['below', 9]], {
          tables: [{ name: 'Goods', area: { top: 2, left: 1, bottom: totalsRows ? 5 : 4, right: 2 }, headerRows: 1, totalsRows }],
        }),
      ),
      { formulas: { 'a!B6': 'SUM(Goods[Qty])' } },
    ); // prettier-ignore
  const refOf = (totals: 0 | 1, from: number, to: number): string | undefined =>
    /ref="([^"]*)"/.exec(
      partOf(repeatRows(book(totals), 'a', [{ from, to, times: 3 }]), 'xl/tables/table1_1.xml'),
    )?.[1];
  test.each([
    ['grows with its rows', 0, 3, 3, 'A2:B6'],
    ['grows with its last row', 0, 4, 4, 'A2:B6'],
    ['moves below them', 1, 1, 1, 'A4:B7'],
    ['stays above them', 0, 5, 5, 'A2:B4'],
  ] as const)('%s', (_, totals, from, to, expected) => expect(refOf(totals, from, to)).toBe(expected));
  test.each([
    ['its header', 2, 2],
    ['its totals', 5, 5],
    ['its edge', 1, 3],
  ])('is not torn at %s', (_, from, to) =>
    expect(() => refOf(1, from, to)).toThrow(
      'they meet the header, the totals or the edge of the table "Goods"',
    ),
  );
});

describe('what cannot be moved for certain is refused with a sentence', () => {
  const three = data(row(1, n('A1', 1)), row(2, n('A2', 2)), row(3, n('A3', 3)));
  test.each([
    ['a merged area across', three + '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>', 'the merged area A1:A2'],
    ['a protected sheet', three + '<sheetProtection sheet="1"/>', 'the sheet is protected'],
    ['form controls', three + '<controls/>', 'form controls or embedded objects'],
    ['a data table below', data(row(5, '<c r="A5"><f t="dataTable" ref="A5:B6" dt2D="1" r1="C1" r2="C2"/><v>1</v></c>')), 'A5 is a data table'],
    ['one that varies a cell below', data(row(1, '<c r="A1"><f t="dataTable" ref="A1:A1" r1="C9"/><v>1</v></c>')), 'A1 is a data table'],
    ['rows out of order', data(row(3, ''), row(1, '')), 'stored out of order'],
    ['cells out of order', data(row(2, n('B2', 1) + n('A2', 1))), 'stored out of order'],
    ['a sum over several sheets', data(row(1, '<c r="A1"><f>SUM(a:b!A3)</f><v>1</v></c>'), row(3, n('A3', 1))), 'The rows of the sheet "a" cannot be repeated: the formula of a!A1 refers to an area across several sheets'],
    ['rows beyond the last', data(row(2, n('A2', 1)), row(1048575, n('A1048575', 1))), 'the sheet would become too large'],
  ])('%s', (_, inner, expected) => expect(() => xmlOf(withXml(inner))).toThrow(expected)); // prettier-ignore

  test('a pivot table below, not one above', () => {
    const book = (ref: string): Uint8Array =>
      withXml(three, {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': rels(['pivotTable', '../pivotTables/pivotTable1.xml']),
          'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}"><location ref="${ref}"/></pivotTableDefinition>`,
        },
      });
    expect(() => xmlOf(book('F2:G8'))).toThrow('a pivot table (F2:G8)');
    expect(xmlOf(book('F1:G1'))).toContain('<row r="5">');
  });
  test('old controls, which only the drawing of old knows', () =>
    expect(() =>
      xmlOf(
        withXml(three, {
          parts: {
            'xl/worksheets/_rels/sheet1.xml.rels': rels(['vmlDrawing', '../drawings/vmlDrawing1.vml']),
            'xl/drawings/vmlDrawing1.vml': '<xml><x:ClientData ObjectType="Checkbox"><x:FmlaLink>A3</x:FmlaLink></x:ClientData></xml>', // prettier-ignore
          },
        }),
      ),
    ).toThrow('form controls'));
  test('a protected sheet that lets rows be inserted is none in the way', () =>
    expect(xmlOf(withXml(three + '<sheetProtection sheet="1" insertRows="0"/>'))).toContain('<row r="5">'));
  test('a sheet that is not there', () =>
    expect(() => repeatRows(withXml(three), 'c', [{ from: 1, to: 1, times: 2 }])).toThrow(
      'has no sheet "c"',
    ));
});

test('rules for part of an item hold for the same part of each copy; extensions too', () => {
  const after = `<conditionalFormatting sqref="A2 B2:C3"><cfRule type="expression" priority="1"><formula>SUM($A2:$B2)&gt;A$9</formula></cfRule></conditionalFormatting><ignoredErrors><ignoredError sqref="A9" numberStoredAsText="1"/></ignoredErrors><extLst><ext uri="x" xmlns:x14="y" xmlns:xm="z"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>b!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B9</xm:sqref></x14:dataValidation></x14:dataValidations><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>a!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  const xml = xmlOf(withXml(data(row(2, n('A2', 1)), row(3, n('A3', 1))) + after), { from: 2, to: 3, times: 2 }); // prettier-ignore
  expect(xml).toContain('<conditionalFormatting sqref="A2 A4 B2:C5"><cfRule type="expression" priority="1"><formula>SUM($A2:$B2)&gt;A$11</formula>'); // prettier-ignore
  expect(xml).toContain('<ignoredError sqref="A11"');
  expect(xml).toContain('<xm:f>b!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B11</xm:sqref>');
  expect(xml).toContain('<x14:sparkline><xm:f>a!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline><x14:sparkline><xm:f>a!A4:C4</xm:f><xm:sqref>D4</xm:sqref></x14:sparkline>'); // prettier-ignore
});

test('the limit of a colour scale follows its cell', () =>
  expect(xmlOf(withXml(data(row(2, n('A2', 1))) + '<conditionalFormatting sqref="A2"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="formula" val="$B$9"/></colorScale></cfRule></conditionalFormatting>'))).toContain('val="$B$11"')); // prettier-ignore

test('formulas that stay keep their place in no list of formulas: it is made anew on opening', () => {
  const bytes = buildWorkbook(bookOf(sheetOf('a', [[1], [2]])), { formulas: { 'a!A2': 'A1' } });
  const after = repeatRows(bytes, 'a', [{ from: 1, to: 1, times: 2 }]);
  expect(hasPart(after, 'xl/calcChain.xml')).toBe(false);
  expect(partOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect([...formulasIn(Buffer.from(partOf(after, SHEET)), SHEET)].map(({ text }) => text)).toEqual(['A1']);
});

/** Rows written out one after the other: a list that knows no references, formulas or parts. */
function writtenOut<T>(
  rows: readonly T[],
  blocks: readonly { from: number; to: number; times: number }[],
): T[] {
  return rows.flatMap((row, i) => {
    const block = blocks.find(({ from, to }) => i + 1 >= from && i + 1 <= to);
    if (!block) return [row];
    const own = rows.slice(block.from - 1, block.to);
    return i + 1 === block.from ? Array.from({ length: block.times }, () => own).flat() : [];
  });
}

test('any sheet, any rows: values as if written out, and totals over whole items come to the sum of what is there', () => {
  const value = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom<CellValue>('x', null, true));
  const grid = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 4, maxLength: 12 });
  const block = fc.record({ from: fc.integer({ min: 1, max: 10 }), height: fc.integer({ min: 1, max: 3 }), times: fc.integer({ min: 1, max: 4 }) }); // prettier-ignore
  fc.assert(
    fc.property(grid, block, fc.nat(20), fc.nat(20), (given, { from, height, times }, a, b) => {
      // As far down as the rows go that are repeated.
      const rows = [...given, ...Array.from({ length: Math.max(0, from + height - 1 - given.length) }, () => [null, null])]; // prettier-ignore
      const blocks = [{ from, to: from + height - 1, times }];
      const [top, bottom] = [1 + (Math.min(a, b) % rows.length), 1 + (Math.max(a, b) % rows.length)].sort((x, y) => x - y) as [number, number]; // prettier-ignore
      const total = `SUM(A${top}:A${bottom})`;
      const bytes = buildWorkbook(bookOf(sheetOf('a', rows), sheetOf('b', [[0]])), { formulas: { 'b!A1': total.replace('(', "('a'!") } }); // prettier-ignore
      const after = repeatRows(bytes, 'a', blocks);
      const made = writtenOut(rows, blocks);
      const cells = readWorkbook(after).sheets[0]!.rows;
      made.forEach((row, r) => row.forEach((each, c) => expect(cells[r]?.[c] ?? null).toEqual(each)));
      const written = /'a'!A(\d+):A(\d+)/.exec(partOf(after, 'xl/worksheets/sheet2.xml'))!;
      const isWhole = times === 1 || bottom < from || top >= from + height || (top <= from && bottom >= from + height - 1); // prettier-ignore
      if (!isWhole) return;
      const sum = (list: readonly CellValue[]): number => list.reduce<number>((all, each) => all + (typeof each === 'number' ? each : 0), 0); // prettier-ignore
      const meant = writtenOut(rows.map((row, i) => ({ row, i: i + 1 })), blocks).filter(({ i }) => i >= top && i <= bottom); // prettier-ignore
      expect(sum(cells.slice(Number(written[1]) - 1, Number(written[2])).map((row) => row[0] ?? null))).toBe(sum(meant.map(({ row }) => row[0]!))); // prettier-ignore
    }),
    runs(40, 1500),
  );
});
