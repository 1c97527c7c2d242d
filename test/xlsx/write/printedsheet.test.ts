import type { CellWrite, NewSheet } from '../../../shared/book/patch';
import type { CellStyle, SheetLook } from '../../../shared/book/sheet-look';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { partOf, text } from '../parts';

const PAGE = { area: { top: 1, left: 1, bottom: 3, right: 2 }, orientation: 'portrait' } as const;
const at = (row: number, column: number, style: CellStyle) => ({ area: { top: row, left: column, bottom: row, right: column }, style }); // prettier-ignore
const paper = (rows: NewSheet['rows'], look: Partial<SheetLook> = {}): NewSheet => ({
  name: 'P',
  rows,
  columns: [{ width: 10 }, { width: 20 }],
  look: { merges: [], heights: {}, styles: [], page: PAGE, ...look },
});
const sheetXml = (sheet: NewSheet): string => partOf(newWorkbook([sheet]), 'xl/worksheets/sheet1.xml');
const stylesXml = (sheet: NewSheet): string => partOf(newWorkbook([sheet]), 'xl/styles.xml');

test('a later area adds to what an earlier one says', () => {
  const styles = [at(1, 1, { bold: true, across: 'left' }), at(1, 1, { across: 'right', size: 9 })];
  const xml = stylesXml(paper([[text('a')]], { styles }));
  expect(xml).toContain('<font><b/><sz val="9"/><name val="Arial"/></font>');
  expect(xml).toContain('<alignment horizontal="right"/>');
  expect(xml).not.toContain('horizontal="left"');
});

test('cells that only look are there as well, rows that are only high too', () => {
  const xml = sheetXml(paper([[text('a')]], { styles: [at(2, 2, { fill: 'EEF2F6' })], heights: { 3: 20 } }));
  expect(xml).toContain('<row r="2"><c r="B2" s="1"/></row>');
  expect(xml).toContain('<row r="3" ht="20" customHeight="1"></row>');
  expect(xml).toContain('<dimension ref="A1:B2"/>');
});

test.each<[string, CellStyle, string]>([
  ['lines', { top: 'thin', bottom: 'hair', left: 'medium' }, '<border><left style="medium"><color auto="1"/></left><right/><top style="thin"><color auto="1"/></top><bottom style="hair"><color auto="1"/></bottom><diagonal/></border>'],
  ['a ground', { fill: '1F4E79' }, '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill>'],
  ['a colour', { italic: true, colour: 'B42318' }, '<font><i/><sz val="10"/><color rgb="FFB42318"/><name val="Arial"/></font>'],
  ['a number format', { format: '"USD" #,##0.00' }, 'formatCode="&quot;USD&quot; #,##0.00"'],
  ['where its text stands', { across: 'center', down: 'top', wrap: true }, '<alignment horizontal="center" vertical="top" wrapText="1"/>'],
])('%s', (_, style, expected) => expect(stylesXml(paper([[text('a')]], { styles: [at(1, 1, style)] }))).toContain(expected)); // prettier-ignore

test('equal looks are one style', () => {
  const styles = [at(1, 1, { bold: true }), at(2, 1, { bold: true }), at(3, 1, { bold: false })];
  const xml = sheetXml(paper([[text('a')], [text('b')], [text('c')]], { styles }));
  expect(xml).toMatch(/r="A1" s="1".*r="A2" s="1".*r="A3" s="2"/);
});

test('a date keeps its look and is shown as a day', () => {
  const date: CellWrite = { as: 'date', value: 46000 };
  const styles = partOf(newWorkbook([paper([[date]], { styles: [at(1, 1, { bold: true })] })]), 'xl/styles.xml'); // prettier-ignore
  expect(styles).toContain('formatCode="yyyy\\-mm\\-dd"');
  expect(styles).toMatch(/<xf numFmtId="164" fontId="1"/);
});

describe('rows without a height of their own', () => {
  const wrap: CellStyle = { wrap: true, size: 9 };
  const height = (words: string, more: Partial<SheetLook> = {}): number | undefined => {
    const xml = sheetXml(paper([[text(words)]], { styles: [at(1, 1, wrap)], ...more }));
    const [, told, custom] = /<row r="1"(?: ht="([\d.]+)")?( customHeight="1")?>/.exec(xml)!;
    expect(custom).toBeUndefined();
    return told === undefined ? undefined : Number(told);
  };

  test('are as high as their longest text, for programs that fit none', () => {
    const [one, three] = [height('short')!, height('a text that takes three lines')!];
    expect(three - one).toBeCloseTo(2 * 9 * 1.25, 0);
    expect(height('文字文字文字')!).toBeGreaterThan(one);
  });

  test('say nothing of a template, of merged cells, of text in one line', () => {
    expect(height('{{line.description}} and what more there is')).toBeUndefined();
    expect(height('a text that takes three lines', { merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] })).toBeUndefined(); // prettier-ignore
    expect(height('a text that takes three lines', { styles: [] })).toBeUndefined();
  });
});
