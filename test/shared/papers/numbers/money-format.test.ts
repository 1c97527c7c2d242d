import numfmt from 'numfmt';
import { amountFormat, paperMoney, priceFormat } from '../../../../shared/papers/numbers/money-format';
import { isPrintable, printedPrice, priceText } from '../../../../shared/papers/numbers/unit-price';
import { majorOf } from '../../../../shared/records/money';

test.each([
  ['USD', 1_234_550, 'USD 12,345.50', '"USD" #,##0.00'],
  ['EUR', 5, 'EUR 0.05', '"EUR" #,##0.00'],
  ['HKD', 100, 'HKD 1.00', '"HKD" #,##0.00'],
  ['JPY', 1_234_567, 'JPY 1,234,567', '"JPY" #,##0'],
  ['KWD', 1_234_567, 'KWD 1,234.567', '"KWD" #,##0.000'],
  ['CNY', 1_234_550, 'CNY 12,345.50', '"CNY" #,##0.00'],
])('%s is written by its code, in text as in cells', (currency, minor, text, format) => {
  const amount = { minor, currency };
  expect(paperMoney(amount, 'en')).toBe(text);
  expect(amountFormat(currency, 'en')).toBe(format);
  // A real number formatter shows the cell as the text says.
  expect(numfmt.format(format, majorOf(amount))).toBe(text);
});

test('renminbi has its sign in a Chinese paper, and no other currency has one', () => {
  expect(paperMoney({ minor: 1_234_550, currency: 'CNY' }, 'zh')).toBe('¥12,345.50');
  expect(amountFormat('CNY', 'zh')).toBe('"¥"#,##0.00');
  for (const currency of ['USD', 'HKD', 'AUD', 'CAD', 'JPY']) {
    for (const lang of ['zh', 'en'] as const) {
      expect(paperMoney({ minor: 100, currency }, lang)).toMatch(new RegExp(`^${currency} `));
      expect(amountFormat(currency, lang) + priceFormat(currency, lang)).not.toMatch(/[$¥]/);
    }
  }
});

test('without a currency there is the figure alone', () => {
  expect(paperMoney({ minor: 123_450, currency: '' }, 'en')).toBe('1,234.50');
  expect(amountFormat('', 'en')).toBe('#,##0.00');
  expect(priceFormat('', 'zh')).toBe('#,##0.00##');
});

test.each([
  [1.25, 'USD', '1.25'],
  [1.2, 'USD', '1.20'],
  [1200, 'USD', '1,200.00'],
  [0.0345, 'USD', '0.0345'],
  [1.23456, 'USD', '1.2346'],
  [1.00005, 'USD', '1.0001'],
  [0.1 + 0.2, 'USD', '0.30'],
  [150, 'JPY', '150'],
  [150.5, 'JPY', '150.5'],
  [1.5, 'KWD', '1.500'],
  [-1.25, 'USD', '-1.25'],
])('a unit price of %p %s is written %s', (price, currency, text) => {
  expect(priceText(price, currency)).toBe(text);
  expect(priceText(printedPrice(price), currency)).toBe(text);
  if (currency !== 'JPY' && price > 0)
    expect(numfmt.format(priceFormat(currency, 'en'), price)).toBe(`${currency} ${text}`);
});

test.each([
  [1.2345, true],
  [0.1 + 0.2, true],
  [1.23456, false],
  [0.00001, false],
  [1e6, true],
])('whether four digits are enough for %p: %p', (price, isEnough) => {
  expect(isPrintable(price)).toBe(isEnough);
});
