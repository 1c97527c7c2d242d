import fc from 'fast-check';
import { typed, type Typed } from '../../../emulators/spreadsheet/typing';

const MAY_3 = 46145;
const text = (value: string): Typed => ({ value });
const date = (value: number, format: string): Typed => ({ value, format });

/** What both spreadsheets make of it, in a Chinese workbook in 2026. */
test.each<[string, Typed]>([
  ['', { value: null }],
  ['PO-1', text('PO-1')],
  ['  x  ', text('  x  ')],
  ["'007", { value: '007', isQuoted: true }],
  ["'=1+1", { value: '=1+1', isQuoted: true }],
  ["'", { value: '', isQuoted: true }],
  ['=A1+1', { value: null, formula: '=A1+1' }],
  ['=', text('=')],
  ['+A1', { value: null, formula: '=+A1' }],
  ['-(2+3)', { value: null, formula: '=-(2+3)' }],
  ['-', text('-')],
  ['--', text('--')],
  ['- 待客户', { value: null, formula: '=- 待客户' }],
  ['- 待客户 确认', text('- 待客户 确认')],
  ['007', { value: 7 }],
  ['+1', { value: 1 }],
  ['-1.50', { value: -1.5 }],
  ['.5', { value: 0.5 }],
  ['5.', { value: 5 }],
  ['1,234,567', { value: 1234567, format: '#,##0' }],
  ['1,234.5', { value: 1234.5, format: '#,##0.00' }],
  ['12,34', text('12,34')],
  ['(12)', { value: -12 }],
  ['(12', text('(12')],
  ['1e5', { value: 100000, format: '0.00E+00' }],
  ['12E-3', { value: 0.012, format: '0.00E+00' }],
  ['1e999', text('1e999')],
  ['5%', { value: 0.05, format: '0%' }],
  ['12.5%', { value: 0.125, format: '0.00%' }],
  ['¥1,200', { value: 1200, format: '¥#,##0' }],
  ['-$5.20', { value: -5.2, format: '$#,##0.00' }],
  ['1234567890123456789', { value: 1234567890123460000 }],
  ['4800PCS', text('4800PCS')],
  ['1.2.3', text('1.2.3')],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['是', text('是')],
  ['#N/A', { value: { error: '#N/A' } }],
  ['#n/a', { value: { error: '#N/A' } }],
  ['#div/0!', { value: { error: '#DIV/0!' } }],
  ['#1', text('#1')],
  ['N/A', text('N/A')],
  ['5/3', date(MAY_3, 'm"月"d"日"')],
  ['5月3日', date(MAY_3, 'm"月"d"日"')],
  ['5月3号', date(MAY_3, 'm"月"d"日"')],
  ['2月30日', text('2月30日')],
  ['2026年5月3日', date(MAY_3, 'yyyy"年"m"月"d"日"')],
  ['26年5月3日', date(MAY_3, 'yyyy"年"m"月"d"日"')],
  ['2026年5月', date(46143, 'yyyy"年"m"月"')],
  ['2026/5', date(46143, 'mmm-yy')],
  ['3-May', date(MAY_3, 'd-mmm')],
  ['May 3', date(MAY_3, 'd-mmm')],
  ['3 May 2026', date(MAY_3, 'd-mmm-yy')],
  ['May 3, 2026', date(MAY_3, 'd-mmm-yy')],
  ['May-2026', date(46143, 'mmm-yy')],
  ['2100-02-29', text('2100-02-29')],
  ['5/3/2026', expect.objectContaining({ value: MAY_3 })],
  ['5/3/26', expect.objectContaining({ value: MAY_3 })],
  ['5/3/99', expect.objectContaining({ value: 36283 })],
  ['1:30', date(1.5 / 24, 'h:mm')],
  ['13:05:20', date(13 / 24 + 5 / 1440 + 20 / 86400, 'h:mm:ss')],
  ['1:30 PM', date(13.5 / 24, 'h:mm AM/PM')],
  ['12:00 am', date(0, 'h:mm AM/PM')],
  ['26:00', date(26 / 24, '[h]:mm:ss')],
  ['13:00 PM', text('13:00 PM')],
  ['1:75', text('1:75')],
  ['改为5.10', text('改为5.10')],
  ['5.3/5.10', text('5.3/5.10')],
  ['20260503', { value: 20260503 }],
])('%j in both', (given, expected) => {
  const options = { locale: 'zh_CN', year: 2026 };
  expect(typed(given, 'excel', options)).toEqual(expected);
  expect(typed(given, 'sheets', options)).toEqual(expected);
});

test.each<[string, Typed, Typed]>([
  ['2026-05-03', date(MAY_3, 'yyyy/m/d'), date(MAY_3, 'yyyy-m-d')],
  ['2026/5/3 14:00', date(MAY_3 + 14 / 24, 'yyyy/m/d h:mm'), date(MAY_3 + 14 / 24, 'yyyy-m-d h:mm')],
  ['2026.5.3', text('2026.5.3'), date(MAY_3, 'yyyy-m-d')],
  ['13/5', date(46155, 'm"月"d"日"'), text('13/5')],
  ['5/32', date(11810, 'mmm-yy'), text('5/32')],
  // A day that February does not have is a year to Excel.
  ['2/30', date(10990, 'mmm-yy'), text('2/30')],
  ['1 1/2', { value: 1.5, format: '# ?/?' }, text('1 1/2')],
  ['@SUM(A1)', { value: null, formula: '=SUM(A1)' }, text('@SUM(A1)')],
])('%j in Excel and in Google Sheets', (given, excel, sheets) => {
  const options = { locale: 'zh_CN', year: 2026 };
  expect(typed(given, 'excel', options)).toEqual(excel);
  expect(typed(given, 'sheets', options)).toEqual(sheets);
});

test('an English workbook shows its dates in its own way, and knows no Chinese ones', () => {
  const options = { locale: 'en_US', year: 2026 };
  expect(typed('5/3', 'excel', options)).toEqual(date(MAY_3, 'd-mmm'));
  expect(typed('2026-05-03', 'excel', options)).toEqual(date(MAY_3, 'm/d/yyyy'));
  expect(typed('5月3日', 'excel', options)).toEqual(text('5月3日'));
});

test('in a cell for text everything stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.constantFrom('excel' as const, 'sheets' as const),
      (given, dialect) => {
        expect(typed(given, dialect, { format: '@' })).toEqual({ value: given });
      },
    ),
  );
});

test('an apostrophe keeps whatever follows', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(typed(`'${given}`, 'excel')).toEqual({ value: given, isQuoted: true });
    }),
  );
});

test('numbers as JavaScript writes them come back, to fifteen digits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (n) => {
      const { value } = typed(String(n), 'excel');
      expect(value).toBeCloseTo(Number(n.toPrecision(15)), 9);
    }),
  );
});
