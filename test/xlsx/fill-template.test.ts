import { unzipSync } from 'fflate';
import { fillSheet } from '../../shared/papers/fill';
import type { Paper } from '../../shared/papers/paper';
import { fillTemplate, readTemplateSheet } from '../../xlsx/fill-template';
import { readWorkbook } from '../../xlsx/read';
import { formulasIn } from '../../xlsx/rows/other-sheets';
import { customerTemplate, INVOICE, INVOICE_PAPER } from '../tools/customer-template';
import { hasPart, partOf } from './parts';

const filled = (paper: Paper = INVOICE_PAPER, template = customerTemplate()): Uint8Array =>
  fillTemplate(template, INVOICE, fillSheet(readTemplateSheet(template, INVOICE), paper));

const SHEET = 'xl/worksheets/sheet1.xml';
const formulas = (bytes: Uint8Array, part: string): Record<string, string> =>
  Object.fromEntries(
    [...formulasIn(Buffer.from(partOf(bytes, part)), part)].map(({ row, column, text }) => [
      `${'ABCDEFGH'[column - 1]}${row}`,
      text,
    ]),
  );
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);

describe("a customer's own invoice with three goods lines of two rows", () => {
  const bytes = filled();
  const sheet = readWorkbook(bytes).sheets[0]!;
  const xml = partOf(bytes, SHEET);

  test('says what the paper says', () => {
    expect(sheet.rows[2]!.slice(0, 2)).toEqual(['TO:', 'Ocean & Sons <Ltd>\n1 Pier Road']);
    expect(sheet.rows[3]).toEqual(['Invoice No.: CI-2026-007', null, null, null, null, 46096]);
    expect(sheet.kinds[3]).toBe('s....d');
    expect(sheet.rows[4]).toEqual(['Terms T/T 30/70 only']);
    expect([9, 11, 13].map((r) => sheet.rows[r]!.slice(0, 5))).toEqual([
      [1, 'A-1', 'Lamp A-1', 100, 2.5],
      [2, 'B-2', 'Lamp B-2', 33, 10],
      [3, 'C-3', 'Lamp C-3', 7, 60],
    ]);
    expect([10, 12, 14].map((r) => sheet.rows[r]![1])).toEqual(['Carton 1-9', 'Carton 10-12', 'Carton 13']);
    expect(sheet.rows[16]).toEqual(['SAY US DOLLARS ONE THOUSAND ONLY.']);
    expect(sheet.rows[25]).toEqual(['Signed: ']);
  });

  test('adds up, in every formula of every sheet', () => {
    expect(formulas(bytes, SHEET)).toEqual({
      F10: 'D10*E10', G10: 'SUM(F$10:F10)', H10: 'F10/$F$16',
      F12: 'D12*E12', G12: 'SUM(F$10:F12)', H12: 'F12/$F$16',
      F14: 'D14*E14', G14: 'SUM(F$10:F14)', H14: 'F14/$F$16',
      D16: 'SUM(D10:D15)', F16: 'SUM(F10:F15)',
      A19: 'A16', B19: 'B16', C19: 'C16', D20: 'F16:F17*2',
    }); // prettier-ignore
    expect(xml).toContain('<f t="array" ref="D20:D21">');
    expect(formulas(bytes, 'xl/worksheets/sheet2.xml')).toEqual({
      B1: "'CI 发票'!F16", C1: "SUM('CI 发票'!D10:D15)", D1: 'B1*2', E1: '1+1', F1: 'Total',
    }); // prettier-ignore
    expect(partOf(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'CI 发票'!$F$10:$F$15</c:f>");
  });

  test('keeps no result that is no longer true, and those that are', () => {
    const second = partOf(bytes, 'xl/worksheets/sheet2.xml');
    for (const cell of ['B1', 'C1', 'D1', 'F1'])
      expect(second).toMatch(new RegExp(`<c r="${cell}"><f>[^<]*</f></c>`));
    expect(second).toContain('<c r="E1"><f>1+1</f><v>2</v></c>');
    expect(xml).not.toMatch(/<\/f><v>/);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(hasPart(bytes, 'xl/calcChain.xml')).toBe(false);
    expect(partOf(bytes, '[Content_Types].xml')).not.toContain('calcChain');
  });

  test('looks as before: merges, heights, print area, breaks, rules, links', () => {
    expect(all(xml, /<mergeCell ref="([^"]*)"/g)).toEqual(['B3:F3', 'B11:C11', 'B13:C13', 'B15:C15', 'A17:H17', 'A26:C28']); // prettier-ignore
    expect(xml).toContain('<mergeCells count="6">');
    expect(all(xml, /<row r="(1[0-6])" ht="/g)).toEqual(['10', '11', '12', '13', '14', '15', '16']);
    expect(all(xml, /<row r="1[0-6]" ht="(\d+)"/g)).toEqual(['33', '12', '33', '12', '33', '12', '20']);
    expect(xml).toContain('<dimension ref="A1:H26"/>');
    expect(xml).toContain('<conditionalFormatting sqref="D10:D15"><cfRule type="expression" dxfId="0" priority="1"><formula>$D10&gt;$D$16/2</formula>'); // prettier-ignore
    expect(all(xml, /<dataValidation type="\w+" sqref="([^"]*)"/g)).toEqual(['C10 C12 C14', 'D16:D18']);
    expect(xml).toContain('<formula1>D11</formula1>');
    expect(all(xml, /<brk id="(\d+)"/g)).toEqual(['24', '12']);
    expect(all(xml, /<hyperlink ref="(\w+)"/g)).toEqual(['A17', 'B10', 'B12', 'B14']);
    expect(all(xml, /location="'CI 发票'!(\w+)"/g)).toEqual(['F16', 'D10', 'D12', 'D14']);
    const names = partOf(bytes, 'xl/workbook.xml');
    expect(names).toContain('localSheetId="0">\'CI 发票\'!$A$1:$H$28<');
    expect(names).toContain('localSheetId="0">\'CI 发票\'!$1:$9<');
    expect(names).toContain('<definedName name="Goods">\'CI 发票\'!$A$10:$H$15<');
    expect(names).toContain('<definedName name="Total">\'CI 发票\'!$F$16<');
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain("<formula>'CI 发票'!$F$16&gt;5</formula>");
  });

  test('has the stamp below the goods, the logo where it was, notes at their cells', () => {
    const rows = all(partOf(bytes, 'xl/drawings/drawing1.xml'), /<xdr:row>(\d+)</g);
    expect(rows).toEqual(['0', '21', '24', '1', '19']);
    expect(all(partOf(bytes, 'xl/comments1.xml'), /comment ref="(\w+)"/g)).toEqual(['B3', 'F16']);
    const vml = partOf(bytes, 'xl/drawings/vmlDrawing1.vml');
    expect(all(vml, /<x:Row>(\d+)</g)).toEqual(['2', '15']);
    expect(vml).toContain('6, 15, 15, 2, 8, 15, 19, 1<');
  });

  test('shows figures as the template does, and as the paper where the template shows them plainly', () => {
    const style = (cell: string): number => Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
    const formats = all(partOf(bytes, 'xl/styles.xml').split('<cellXfs')[1]!, /<xf numFmtId="(\d+)"/g);
    const codes = Object.fromEntries([...partOf(bytes, 'xl/styles.xml').matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map((m) => [m[1], m[2]])); // prettier-ignore
    expect(formats[style('D12')]).toBe('4');
    expect(codes[formats[style('E14')]!]).toBe('&quot;USD&quot; #,##0.00');
    expect(codes[formats[style('F4')]!]).toBe('d\\ mmmm\\ yyyy');
  });

  test('leaves every other part as it is, byte for byte', () => {
    const [before, after] = [unzipSync(customerTemplate()), unzipSync(bytes)];
    const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name] ?? []))); // prettier-ignore
    expect(changed.sort()).toEqual([
      '[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/charts/chart1.xml', 'xl/comments1.xml',
      'xl/drawings/drawing1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/styles.xml', 'xl/workbook.xml',
      'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml',
    ]); // prettier-ignore
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual([]);
  });

  test('comes out the same, byte for byte, each time', () =>
    expect(Buffer.from(filled()).equals(Buffer.from(bytes))).toBe(true));
});

test('without goods lines the rows stay, emptied', () => {
  const bytes = filled({ ...INVOICE_PAPER, lines: [] });
  const sheet = readWorkbook(bytes).sheets[0]!;
  expect(sheet.rows[9]!.slice(0, 5)).toEqual([null, null, null, null, null]);
  expect(sheet.rows[10]).toEqual([null, 'Carton ']);
  expect(sheet.rows[21]).toEqual(['Signed: ']);
});

test('with one goods line no row moves and the chain of formulas stays', () => {
  const bytes = filled({ ...INVOICE_PAPER, lines: INVOICE_PAPER.lines.slice(0, 1) });
  expect(formulas(bytes, SHEET).F12).toBe('SUM(F10:F11)');
  expect(hasPart(bytes, 'xl/calcChain.xml')).toBe(true);
  expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toBe(
    partOf(customerTemplate(), 'xl/drawings/drawing1.xml'),
  );
});

test('a workbook that counts days from 1904 gets the day that is meant', () => {
  const workbook = partOf(customerTemplate(), 'xl/workbook.xml').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'); // prettier-ignore
  const bytes = filled(INVOICE_PAPER, customerTemplate({ 'xl/workbook.xml': workbook }));
  expect(readWorkbook(bytes).sheets[0]!.rows[3]![5]).toBe(46096);
  expect(partOf(bytes, SHEET)).toMatch(/<c r="F4" s="\d+"><v>44634<\/v>/);
});
