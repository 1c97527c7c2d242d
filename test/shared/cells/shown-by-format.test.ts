import fc from 'fast-check';
import { format } from 'numfmt';
import { shownByFormat } from '../../../shared/cells/shown-by-format';

const DAY = 46094; // 13 March 2026

test.each<[number, string | undefined, string]>([
  [12345.5, '"USD" #,##0.00', 'USD 12,345.50'],
  [12345.5, '"EUR"\\ #,##0.00', 'EUR 12,345.50'],
  [1234567, '#,##0', '1,234,567'],
  [6.85, '#,##0.00##', '6.85'],
  [6.8512, '#,##0.00##', '6.8512'],
  [1.005, '0.00', '1.01'],
  [-12.5, '#,##0.00', '-12.50'],
  [-12.5, '#,##0.00;(#,##0.00)', '(12.50)'],
  [-0.001, '0.00', '0.00'],
  [0, '0;-0;"nil"', 'nil'],
  [0.125, '0.0%', '12.5%'],
  [7, '000', '007'],
  [5, '[Red]0_)', '5'],
  [1200, '[$¥-804]#,##0.00', '¥1,200.00'],
  [12345.6789, undefined, '12345.6789'],
  [12345.6789, 'General', '12345.6789'],
  [0.5, '# ?/?', '0.5'],
  [5, '"only words"', 'only words'],
  [DAY, 'yyyy-mm-dd', '2026-03-13'],
  [DAY, 'd mmmm yyyy', '13 March 2026'],
  [DAY, 'd mmm yy', '13 Mar 26'],
  [DAY, '[$-804]yyyy"年"m"月"d"日";@', '2026年3月13日'],
  [DAY, 'dddd', 'Friday'],
  [DAY + 0.75, 'yyyy-mm-dd hh:mm', '2026-03-13 18:00'],
  [-1, 'yyyy-mm-dd', '-1'],
])('%p as %p is %p', (value, code, text) => expect(shownByFormat(value, code)).toBe(text));

test('figures and days look as a spreadsheet shows them', () => {
  const codes = ['#,##0.00', '0', '#,##0', '0.000', '0.0%', '"USD" #,##0.00', '#,##0.00;(#,##0.00)', '000'];
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.integer({ min: -99_999_999, max: 99_999_999 }), (code, hundredths) => {
      const value = hundredths / 100;
      expect(shownByFormat(value, code)).toBe(format(code, value));
    }),
  );
  const dates = ['yyyy-mm-dd', 'd mmmm yyyy', 'dd/mm/yyyy', 'yyyy"年"m"月"d"日"', 'yyyy-mm-dd hh:mm'];
  fc.assert(
    fc.property(fc.constantFrom(...dates), fc.integer({ min: 61, max: 100_000 }), (code, day) => {
      expect(shownByFormat(day, code)).toBe(format(code, day));
    }),
  );
}); // prettier-ignore

test('any text may stand as a format: something is shown, never nothing thrown', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), fc.string(), (value, code) => {
      expect(typeof shownByFormat(value, code)).toBe('string');
    }),
  );
});
