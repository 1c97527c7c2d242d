import { valueAt, kindAt, type Sheet } from '../../shared/book/model';
import type { NewColumn, Patch } from '../../shared/book/patch';
import { patchWorkbook } from '../../xlsx/patch';
import { readWorkbook } from '../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf, type WorkbookOptions } from '../tools/workbook';
import { change, hasPart, partOf, patchOf, text } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const withXml = (
  rows: string,
  more: { before?: string; after?: string; options?: WorkbookOptions } = {},
): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [])), {
    ...more.options,
    parts: {
      [SHEET]: `<worksheet xmlns="${MAIN}">${more.before ?? ''}${rows}${more.after ?? ''}</worksheet>`,
      ...more.options?.parts,
    },
  });
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetXml = (bytes: Uint8Array, patch: Patch): string =>
  partOf(patchWorkbook(bytes, patch).bytes, SHEET)
    .replace(/^.*?(?=<sheetData)/s, '')
    .replace('</worksheet>', '');
const set = (row: number, column: number, value: string, seen: string | number | null = null): Patch =>
  patchOf(change('a', row, column, seen, text(value)));
const cell = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('cells go where the sheet keeps them, every other byte stays', () => {
  test.each<[string, string, Patch, string]>([
    [
      'an empty sheet',
      '<sheetData/>',
      set(2, 3, 'x'),
      `<sheetData><row r="2">${cell('C2', 'x')}</row></sheetData>`,
    ],
    [
      'between rows',
      '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row> <!-- x --><row r="5"/></sheetData>',
      set(3, 1, 'x'),
      `<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row> <!-- x --><row r="3">${cell('A3', 'x')}</row><row r="5"/></sheetData>`,
    ],
    [
      'an empty row',
      '<sheetData><row r="5" spans="2:3" /></sheetData>',
      set(5, 1, 'x'),
      `<sheetData><row r="5" spans="1:3">${cell('A5', 'x')}</row></sheetData>`,
    ],
    [
      'between cells',
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>3</v></c></row></sheetData>',
      set(1, 2, 'x'),
      `<sheetData><row r="1" spans="1:3"><c r="A1"/>${cell('B1', 'x')}<c r="C1"><v>3</v></c></row></sheetData>`,
    ],
    [
      'rows and cells without addresses',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
      set(2, 1, 'x', 3),
      `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row>${cell('A2', 'x')}</row></sheetData>`,
    ],
    [
      'the format of the cell stays',
      '<sheetData><row r="1"><c r="A1" s="3" t="n" cm="1" vm="2"><v>1</v></c></row></sheetData>',
      set(1, 1, 'x', 1),
      '<sheetData><row r="1"><c r="A1" s="3" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    ],
    [
      'the format of the row is taken over',
      '<sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="2"/></row></sheetData>',
      set(1, 2, 'x'),
      '<sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="2"/><c r="B1" s="2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
    ],
    [
      'control characters and line breaks',
      '<sheetData/>',
      set(1, 1, 'a\r\n\u0001_x0041_ '),
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x000D_\n_x0001__x005F_x0041_ </t></is></c></row></sheetData>',
    ],
  ])('%s', (_, rows, patch, expected) => {
    expect(sheetXml(withXml(rows), patch)).toBe(expected);
  });

  test('a prefixed sheet gets prefixed cells', () => {
    const bytes = buildWorkbook(bookOf(sheetOf('a', [['x']])), { prefix: 'x:' });
    expect(partOf(patchWorkbook(bytes, set(1, 2, 'y')).bytes, SHEET)).toContain(
      '<x:c r="B1" t="inlineStr"><x:is><x:t>y</x:t></x:is></x:c></x:row>',
    );
  });

  test('the used range grows', () => {
    const bytes = withXml('<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>', {
      before: '<dimension ref="B2"/>',
    });
    expect(partOf(patchWorkbook(bytes, set(5, 4, 'x')).bytes, SHEET)).toContain('<dimension ref="B2:D5"/>');
  });

  test('rows stored out of order are refused, not guessed at', () => {
    const bytes = withXml('<sheetData><row r="5"/><row r="2"/></sheetData>');
    const result = patchWorkbook(bytes, set(3, 1, 'x'));
    expect(result.bytes).toBe(bytes);
    expect(result.report.refused[0]!.reason.en).toContain('out of order');
  });
});

describe('formulas', () => {
  const f = (ref: string, formula: string, value: number): string =>
    `<c r="${ref}">${formula}<v>${value}</v></c>`;

  test('a shared formula is spelled out when the cell that spells it is written over', () => {
    const rows =
      `<sheetData><row r="1">${f('B1', '<f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:A1)&amp;"A1"</f>', 1)}</row>` +
      `<row r="2">${f('B2', '<f t="shared" si="0"/>', 2)}</row><row r="3">${f('B3', '<f t="shared" si="0"/>', 3)}</row></sheetData>`;
    const xml = sheetXml(withXml(rows), set(1, 2, 'x', 1));
    expect(xml).toContain('<c r="B2"><f>A2*$C$1+SUM(A$1:A2)&amp;&quot;A1&quot;</f><v>2</v></c>');
    expect(xml).toContain('<c r="B3"><f>A3*$C$1+SUM(A$1:A3)&amp;&quot;A1&quot;</f><v>3</v></c>');
  });

  test('writing over one that only shares leaves the others alone', () => {
    const rows = `<sheetData><row r="1">${f('B1', '<f t="shared" ref="B1:B2" si="0">A1</f>', 1)}</row><row r="2">${f('B2', '<f t="shared" si="0"/>', 2)}</row></sheetData>`;
    expect(sheetXml(withXml(rows), set(2, 2, 'x', 2))).toBe(
      rows.replace(f('B2', '<f t="shared" si="0"/>', 2), cell('B2', 'x')),
    );
  });

  test('cells of an array formula or a spilled range are refused', () => {
    const rows = `<sheetData><row r="1">${f('A1', '<f t="array" ref="A1:A2">X1:X2</f>', 1)}</row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`;
    const bytes = withXml(rows);
    for (const patch of [set(1, 1, 'x', 1), set(2, 1, 'x', 2)]) {
      const result = patchWorkbook(bytes, patch);
      expect(result.bytes).toBe(bytes);
      expect(result.report.refused[0]!.reason.en).toContain('array formula');
    }
  });

  const chained = (chain: string): Uint8Array => {
    const bytes = withXml(
      `<sheetData><row r="1">${f('A1', '<f>1+1</f>', 2)}${f('B1', '<f>A1</f>', 2)}</row></sheetData>`,
    );
    const types = partOf(bytes, '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    const rels = partOf(bytes, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    return withXml(partOf(bytes, SHEET).replace(/^<worksheet[^>]*>|<\/worksheet>$/g, ''), {
      options: {
        parts: {
          '[Content_Types].xml': types,
          'xl/_rels/workbook.xml.rels': rels,
          'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${chain}</calcChain>`,
        },
      },
    });
  };

  test('a formula that becomes a value leaves the calculation chain; the next entry keeps its sheet', () => {
    const { bytes } = patchWorkbook(chained('<c r="A1" i="1" l="1"/><c r="B1"/>'), set(1, 1, 'x', 2));
    expect(partOf(bytes, 'xl/calcChain.xml')).toContain('<c r="B1" i="1"/></calcChain>');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test('the last formula takes the calculation chain with it', () => {
    const { bytes } = patchWorkbook(chained('<c r="A1" i="1"/>'), set(1, 1, 'x', 2));
    expect(hasPart(bytes, 'xl/calcChain.xml')).toBe(false);
    expect(partOf(bytes, '[Content_Types].xml') + partOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain(
      'calcChain',
    );
  });

  test('without any formula nothing asks for a recalculation', () => {
    const bytes = withXml('<sheetData/>');
    expect(partOf(patchWorkbook(bytes, set(1, 1, 'x')).bytes, 'xl/workbook.xml')).toBe(
      partOf(bytes, 'xl/workbook.xml'),
    );
  });
});

describe('columns that join a formatted table', () => {
  const orders: Sheet = sheetOf(
    'a',
    [
      ['PO', 'ETD'],
      ['1', 46077],
      ['2', 46078],
    ],
    {
      tables: [
        { name: 'Orders', area: { top: 1, left: 1, bottom: 3, right: 2 }, headerRows: 1, totalsRows: 0 },
      ],
    },
  );
  const column = (number: number, title: string, table?: string): NewColumn => ({
    sheet: 'a',
    column: number,
    headerRow: 1,
    title,
    lastRow: 3,
    width: 12,
    format: 'date',
    table,
  });
  const bytes = buildWorkbook(bookOf(orders));

  test('two adjoining columns widen it, with format, width and colours', () => {
    const tones = [{ text: '已逾期', tone: 'late' }] as const;
    const patch: Patch = {
      sheets: [],
      columns: [
        { ...column(3, 'Due', 'Orders'), tones, choices: ['a', 'b'] },
        column(4, '状态 <1>', 'Orders'),
      ],
      cells: [change('a', 2, 3, null, { as: 'date', value: 46080 })],
    };
    const result = patchWorkbook(bytes, patch);
    expect(result.report).toMatchObject({ written: 3, refused: [] });
    const table = partOf(result.bytes, 'xl/tables/table1_1.xml');
    expect(table).toContain('ref="A1:D3"');
    expect(table).toContain('<autoFilter ref="A1:D3"/>');
    expect(table).toContain('<tableColumns count="4">');
    expect(table).toContain('<tableColumn id="3" name="Due"/><tableColumn id="4" name="状态 &lt;1&gt;"/>');
    const xml = partOf(result.bytes, SHEET);
    expect(xml).toMatch(
      /<cols><col style="\d+" width="12" customWidth="1" min="3" max="3"\/><col [^>]*min="4" max="4"\/><\/cols><sheetData>/,
    );
    expect(xml.indexOf('<conditionalFormatting sqref="C2:C3">')).toBeLessThan(
      xml.indexOf('<dataValidations count="1">'),
    );
    expect(xml.indexOf('<dataValidations')).toBeLessThan(xml.indexOf('<tableParts'));
    const sheet = readWorkbook(result.bytes).sheets[0]!;
    expect([valueAt(sheet, 2, 3), kindAt(sheet, 2, 3), sheet.tables[0]!.area.right]).toEqual([46080, 'd', 4]);
    expect(patchWorkbook(result.bytes, patch).bytes).toBe(result.bytes);
  });

  test.each([
    ['does not adjoin', column(5, 'Due', 'Orders')],
    ['names no table', column(3, 'Due')],
    ['repeats a header', column(3, 'etd', 'Orders')],
  ])('a column that %s leaves the table as it was', (_, one) => {
    const result = patchWorkbook(bytes, { sheets: [], columns: [one], cells: [] });
    expect(result.report.written).toBe(1);
    expect(partOf(result.bytes, 'xl/tables/table1_1.xml')).toBe(partOf(bytes, 'xl/tables/table1_1.xml'));
  });

  test('a header that is renamed is renamed in the table too', () => {
    const result = patchWorkbook(bytes, patchOf(change('a', 1, 2, 'ETD', text('交期\n(新)'))));
    expect(partOf(result.bytes, 'xl/tables/table1_1.xml')).toContain(
      '<tableColumn id="2" name="交期_x000a_(新)"/>',
    );
    expect(patchWorkbook(bytes, patchOf(change('a', 1, 2, 'ETD', text('po')))).report.refused).toHaveLength(
      1,
    );
    const used = buildWorkbook(bookOf(orders, sheetOf('b', [[1]])), {
      formulas: { 'b!A1': 'SUM(Orders[ETD])' },
    });
    expect(
      patchWorkbook(used, patchOf(change('a', 1, 2, 'ETD', text('x')))).report.refused[0]!.reason.en,
    ).toContain('formulas refer');
  });

  test('drop-downs that a sheet cannot hold are left out and reported', () => {
    const result = patchWorkbook(bytes, {
      sheets: [],
      columns: [{ ...column(3, 'x'), choices: ['a, b', 'c'] }],
      cells: [],
    });
    expect(result.report).toMatchObject({
      written: 1,
      refused: [{ place: { sheet: 'a', row: 1, column: 3 } }],
    });
    expect(partOf(result.bytes, SHEET)).not.toContain('dataValidation');
  });

  test('a column range is split around the new column', () => {
    const wide = withXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      before: '<cols><col min="2" max="16384" width="3" hidden="1"/></cols>',
    });
    const xml = partOf(
      patchWorkbook(wide, { sheets: [], columns: [column(4, 'x')], cells: [] }).bytes,
      SHEET,
    );
    expect(xml).toMatch(
      /<cols><col min="2" max="3" width="3" hidden="1"\/><col min="4" max="4" width="12" style="\d+" customWidth="1"\/><col min="5" max="16384" width="3" hidden="1"\/><\/cols>/,
    );
  });
});

test('new sheets: hidden, with formats; the workbook structure may forbid them', () => {
  const bytes = buildWorkbook(bookOf(sheetOf('a', [['x']])));
  const sheet = {
    name: '跟单_记录 & <1>',
    rows: [[text('时间')], [{ as: 'datetime', value: 46077.5 } as const]],
    columns: [{ width: 20 }],
    hidden: true,
  };
  const result = patchWorkbook(bytes, { sheets: [sheet], columns: [], cells: [] });
  const added = readWorkbook(result.bytes).sheets[1]!;
  expect([added.name, added.visibility, added.kinds[1]]).toEqual([sheet.name, 'hidden', 't']);
  const workbook = partOf(bytes, 'xl/workbook.xml').replace(
    '<bookViews>',
    '<workbookProtection lockStructure="1"/><bookViews>',
  );
  const locked = buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts: { 'xl/workbook.xml': workbook } });
  expect(
    patchWorkbook(locked, { sheets: [sheet], columns: [], cells: [] }).report.refused[0]!.reason.en,
  ).toContain('structure is protected');
});
