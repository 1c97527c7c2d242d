import { builtInFormat } from '../../../workbench/open/number-formats';
import { tinted } from '../../../xlsx/read/colours';
import { openWorkbook, type Opened } from '../../../workbench/open/opened';
import { pixelsOfWidth } from '../../../workbench/open/sheet-looks';
import { builtInLetter, letterOfCode } from '../../../shared/cells/number-format';
import { bookOf, buildWorkbook, sheetOf, type WorkbookOptions } from '../../tools/workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const opened = (bytes: Uint8Array): Opened => openWorkbook(bytes, () => undefined);
const table = sheetOf('表', [
  ['甲', 'x', 3],
  ['乙', 'y', 4],
]);
const withTail = (tail: string, more: WorkbookOptions = {}) =>
  opened(buildWorkbook(bookOf(table), { tail: { 表: tail }, ...more })).outline.sheets[0]!.looks;

test('every built-in format shows dates exactly as the reader of values takes them', () => {
  for (let id = 0; id <= 90; id++) {
    const code = builtInFormat(id);
    expect([id, code === undefined ? 'n' : letterOfCode(code)]).toEqual([id, builtInLetter(id)]);
  }
});

test.each([
  ['#000000', 0.5, '#808080'],
  ['#ffffff', -0.5, '#808080'],
  ['#ffffff', -0.0499893185216834, '#f2f2f2'],
  ['#4472c4', 0.5999938962981048, '#b4c7e7'],
  ['#4472c4', -0.249977111117893, '#2f5597'],
  ['#ed7d31', 0.7999816888943144, '#fbe5d6'],
  ['#ff0000', 1, '#ffffff'],
  ['#ff0000', -1, '#000000'],
])('%s with a tint of %d is %s', (colour, tint, expected) => {
  const channels = (text: string) => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
  channels(tinted(colour, tint)).forEach((value, i) => {
    expect(Math.abs(value - channels(expected)[i]!)).toBeLessThanOrEqual(1);
  });
});

test.each([
  [8.43, 59],
  [9.140625, 64],
  [20, 140],
  [0.5, 3],
])('a width of %d characters is %d pixels', (width, pixels) => {
  expect(pixelsOfWidth(width)).toBe(pixels);
});

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><u/><strike val="0"/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color rgb="FF112233"/></left><top style="mediumDashDot"/></border></borders>' +
  '<cellXfs count="3"><xf/><xf numFmtId="200" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" textRotation="135"/></xf><xf fillId="1" numFmtId="14"/></cellXfs>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs></styleSheet>';

test('fonts, grounds, borders, alignment and formats, colours resolved', () => {
  const { outline } = opened(buildWorkbook(bookOf(table), { parts: { 'xl/styles.xml': STYLES } }));
  expect(outline.cells).toEqual([
    { font: '宋体', size: 11 },
    {
      font: 'Arial',
      size: 14,
      bold: true,
      underlined: true,
      colour: '#2f5597',
      ground: '#ffff00',
      borders: {
        left: { line: 'thin', colour: '#112233' },
        top: { line: 'mediumDashDot', colour: '#000000' },
        right: undefined,
        bottom: undefined,
      },
      across: 'center',
      down: 'top',
      wrap: true,
      turned: -45,
      format: 'yyyy"年"m"月"',
    },
    { font: '宋体', size: 11, format: 'yyyy/m/d' },
  ]);
});

test('colour rules in the order of their priority', () => {
  const rule = (attributes: string, inner = '') => `<cfRule ${attributes}>${inner}</cfRule>`;
  const looks = withTail(
    '<conditionalFormatting sqref="A1:A9 C1">' +
      rule('type="cellIs" operator="lessThan" dxfId="0" priority="5"', '<formula>10</formula>') +
      rule(
        'type="cellIs" operator="equal" dxfId="1" priority="2"',
        '<formula>"逾期 &amp; ""急"""</formula>',
      ) +
      rule('type="cellIs" operator="between" priority="3"', '<formula>A2</formula><formula>7</formula>') +
      rule('type="iconSet" priority="1"', '<iconSet><cfvo type="percent" val="0"/></iconSet>') +
      '</conditionalFormatting><conditionalFormatting sqref="B:B">' +
      rule(
        'type="beginsWith" text="已" priority="4" stopIfTrue="1" dxfId="0"',
        '<formula>LEFT(B1,1)="已"</formula>',
      ) +
      rule('type="expression" priority="9"', '<formula>$B1&lt;TODAY()</formula>') +
      rule(
        'type="colorScale" priority="10"',
        '<colorScale><cfvo type="min"/><cfvo type="num" val="5"/><color rgb="FFFF0000"/><color theme="0"/></colorScale>',
      ) +
      '</conditionalFormatting>',
    { parts: { 'xl/styles.xml': STYLES } },
  );
  const red = { colour: '#9c0006', ground: '#ffc7ce' };
  const places = [
    { top: 1, left: 1, bottom: 9, right: 1 },
    { top: 1, left: 3, bottom: 1, right: 3 },
  ];
  expect(looks.rules.map(({ test, look, stops }) => [test, look, stops])).toEqual([
    [{ kind: 'text', how: 'equal', text: '逾期 & "急"' }, { bold: true }, false],
    [{ kind: 'formula', formula: '=AND(A1>=A2,A1<=7)' }, {}, false],
    [{ kind: 'text', how: 'begins', text: '已' }, red, true],
    [{ kind: 'number', how: 'lessThan', value: 10 }, red, false],
    [{ kind: 'formula', formula: '=$B1<TODAY()' }, {}, false],
    [
      {
        kind: 'scale',
        stops: [
          { at: 'min', colour: '#ff0000' },
          { at: 'num', value: '5', colour: '#ffffff' },
        ],
      },
      {},
      false,
    ],
  ]);
  expect(looks.rules[0]!.areas).toEqual(places);
  expect(looks.rules[2]!.areas).toEqual([{ top: 1, left: 2, bottom: 1048576, right: 2 }]);
});

test('drop-down lists, written out or elsewhere in the book; other validation is left alone', () => {
  const looks = withTail(
    '<dataValidations count="3">' +
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B9"><formula1>"生产中, 已发货,"</formula1></dataValidation>' +
      '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" sqref="C2"><formula1>设置!$A$1:$A$3</formula1></dataValidation>' +
      '<dataValidation type="date" sqref="A2"><formula1>1</formula1></dataValidation></dataValidations>',
  );
  expect(looks.lists).toEqual([
    {
      areas: [{ top: 2, left: 2, bottom: 9, right: 2 }],
      choices: ['生产中', '已发货'],
      allowsBlank: true,
      isStrict: true,
    },
    {
      areas: [{ top: 2, left: 3, bottom: 2, right: 3 }],
      choices: '=设置!$A$1:$A$3',
      allowsBlank: false,
      isStrict: false,
    },
  ]);
});

test('formulas: shared ones written out for each cell, array formulas with what they fill', () => {
  const rows = sheetOf('a', [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  const { batch, outline } = opened(
    buildWorkbook(bookOf(rows), {
      formulas: {
        'a!B1': '<f t="shared" ref="B1:B3" si="0">A1*$A$1+_xlfn.DAYS(C1,A1)</f>',
        'a!B2': '<f t="shared" si="0"/>',
        'a!B3': '<f t="shared" si="0"></f>',
        'a!C1': '<f t="array" ref="C1:C2">A1:A2*2</f>',
        'a!C3': '<f t="array" ref="C3">SUM(A1:A3*2)</f>',
      },
    }),
  );
  expect(outline.sheets[0]).toMatchObject({ lastRow: 3, lastColumn: 3 });
  expect(batch(0, 1, 3).formulas).toEqual([
    { row: 1, column: 2, formula: 'A1*$A$1+DAYS(C1,A1)' },
    { row: 1, column: 3, formula: 'A1:A2*2', fills: { top: 1, left: 3, bottom: 2, right: 3 } },
    { row: 2, column: 2, formula: 'A2*$A$1+DAYS(C2,A2)' },
    { row: 3, column: 2, formula: 'A3*$A$1+DAYS(C3,A3)' },
    { row: 3, column: 3, formula: 'SUM(A1:A3*2)' },
  ]);
  expect(batch(0, 2, 2).formulas.map(({ row }) => row)).toEqual([2]);
});
