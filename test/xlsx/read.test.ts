import { letterOfCode } from '../../shared/cells/number-format';
import { readWorkbook } from '../../xlsx/read';
import { shiftFormula } from '../../shared/book/shift-formula';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';

test.each<[string, string]>([
  ['General', 'n'],
  ['G/通用格式', 'n'],
  ['#,##0.00_);[Red](#,##0.00)', 'n'],
  ['0.00E+00', 'n'],
  ['"day "0', 'n'],
  ['[$USD] #,##0', 'n'],
  ['yyyy-mm-dd', 'd'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'd'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'd'],
  ['m"月"d"日"', 'd'],
  ['mmm-yy', 'd'],
  ['aaaa', 'd'],
  ['yyyy/m/d h:mm', 't'],
  ['m/d/yy h:mm AM/PM', 't'],
  ['h:mm:ss', 'c'],
  ['[h]:mm', 'c'],
  ['[mm]:ss', 'c'],
  ['mm:ss.0', 'c'],
  ['上午/下午h"时"mm"分"', 'c'],
  ['[$-F400]h:mm:ss\\ AM/PM', 'c'],
  ['@', 'n'],
])('the number format %s shows %s', (code, letter) => {
  expect(letterOfCode(code)).toBe(letter);
});

test.each<[string, number, number, string]>([
  ['A1+$B$2*C$3+$D4', 2, 1, 'B3+$B$2*D$3+$D6'],
  ['\'出货 A1\'!A1&"A1"', 1, 0, '\'出货 A1\'!A2&"A1"'],
  ['Sheet1!A1:B2', 1, 1, 'Sheet1!B2:C3'],
  ['SUM(A:A,2:2)', 1, 1, 'SUM(B:B,3:3)'],
  ['Orders[ETD]+LOG10(A1)', 1, 0, 'Orders[ETD]+LOG10(A2)'],
  ['A1', -1, 0, '#REF!'],
  ['1.5+XFE1+TRUE', 1, 0, '1.5+XFE1+TRUE'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

test.each<[string, string, unknown, string]>([
  ['an ISO date', '<c r="A1" t="d"><v>2026-02-24T18:00:00</v></c>', 46077.75, 't'],
  [
    'rich inline text without its reading aid',
    '<c r="A1" t="inlineStr"><is><r><t>跟</t></r><r><t>单</t></r><rPh sb="0" eb="1"><t>gen</t></rPh></is></c>',
    '跟单',
    's',
  ],
  ['CDATA and entities', '<c r="A1" t="str"><v><![CDATA[a<b]]>&amp;&#x4e2d;&lt;</v></c>', 'a<b&中<', 's'],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }, 'e'],
  ['a truth value of a formula', '<c r="A1" t="b"><f>1=1</f><v>1</v></c>', true, 'B'],
  ['a formula without a saved result', '<c r="A1"><f>NOW()</f></c>', null, 'N'],
  ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015, 'n'],
  ['a long fraction', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2, 'n'],
  ['a number that is none', '<c r="A1"><v>abc</v></c>', 'abc', 's'],
])('reads %s', (_, cell, value, kind) => {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`;
  const sheet = readWorkbook(
    buildWorkbook(bookOf(sheetOf('a', [])), { parts: { 'xl/worksheets/sheet1.xml': xml } }),
  ).sheets[0]!;
  expect(sheet.rows[0]![0]).toEqual(value);
  expect(sheet.kinds[0]![0]).toBe(kind);
});

test('reads what the builder wrote, whichever way it is written', () => {
  const book = bookOf(
    sheetOf('一', [['a', 1, true, null, { error: '#REF!' }], [], [null, 46077, 46077.5, 0.5]], {
      kinds: ['snb.e', '', '.dtc'],
      visibility: 'very hidden',
    }),
    sheetOf('b & <c>', [['x']], { merges: [{ top: 1, left: 1, bottom: 2, right: 3 }], isProtected: true }),
  );
  for (const options of [{}, { prefix: 'x:' }, { is1904: true }])
    expect(readWorkbook(buildWorkbook({ ...book, activeSheet: 'b & <c>' }, options))).toEqual({
      ...book,
      activeSheet: 'b & <c>',
    });
  const dense = bookOf(
    sheetOf('a', [
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(readWorkbook(buildWorkbook(dense, { withoutRefs: true }))).toEqual(dense);
});

describe('the fills of a sheet', () => {
  const rows = [['订单号', '客户'], ['A-1', 'Acme'], ['A-2', 'Globex']]; // prettier-ignore
  const painted = (above: string, styles: string) => {
    const sheet = sheetOf('S', [[above], ...rows], {
      fills: { colours: ['FF0000'], rows: ['', '', 'A', '.A'] },
    });
    const more = styles === '' ? {} : { parts: { 'xl/styles.xml': styles } };
    return readWorkbook(buildWorkbook(bookOf(sheet), more)).sheets[0]!.fills;
  };
  const styled = (fill: string): string =>
    `<styleSheet xmlns="${MAIN}"><fills><fill/><fill/>${fill}</fills><cellXfs>${'<xf/>'.repeat(4)}<xf fillId="2"/></cellXfs></styleSheet>`;

  test('are read where it states a legend, and nowhere else', () => {
    expect(painted('红色=已取消', '')).toEqual({ colours: ['FF0000'], rows: ['', '', 'A', '.A'] });
    expect(painted('颜色：红色', '')).toBeUndefined();
    expect(painted('2026 出货', '')).toBeUndefined();
  });

  test.each([
    [
      'of the theme, lighter',
      '<patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill>',
      'DAE3F3',
    ],
    ['of the palette', '<patternFill patternType="solid"><fgColor indexed="10"/></patternFill>', 'FF0000'],
    [
      'of a gradient',
      '<gradientFill><stop position="0"><color rgb="FF00B050"/></stop></gradientFill>',
      '00B050',
    ],
  ])('are told as colours: %s', (_, fill, rgb) =>
    expect(painted('红色=已取消', styled(`<fill>${fill}</fill>`))?.colours).toEqual([rgb]),
  );

  test('that show nothing are none', () => {
    expect(painted('红色=已取消', styled('<fill><patternFill patternType="none"/></fill>'))?.rows).toEqual(
      [],
    );
    const white = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>';
    expect(painted('红色=已取消', styled(white))?.rows).toEqual([]);
  });
});
