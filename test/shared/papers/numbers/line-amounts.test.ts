import fc from 'fast-check';
import { decimalsOf, moneyText } from '../../../../shared/records/money';
import { amountsOf, lineAmount, totalOf } from '../../../../shared/papers/numbers/line-amounts';
import { lineAmount as amountInSums } from '../../../../shared/trade/lines-of-orders';
import { lineOf } from './goods';

const usd = (minor: number) => ({ minor, currency: 'USD' });

test.each([
  // quantity, price, discount, currency, as papers say it
  [100, 123.455, 0, 'USD', 'USD 12,345.50'],
  [3, 0.335, 0, 'USD', 'USD 1.01'],
  [1, 1.005, 0, 'USD', 'USD 1.01'],
  [1, 1.0049, 0, 'USD', 'USD 1.00'],
  [33, 1.2345, 0.05, 'USD', 'USD 38.70'],
  [0.5, 0.0001, 0, 'USD', 'USD 0.00'],
  [12.5, 4.2, 0, 'EUR', 'EUR 52.50'],
  [7, 100.5, 0, 'JPY', 'JPY 704'],
  [1, 0.5, 0, 'JPY', 'JPY 1'],
  [3, 1.2345, 0, 'KWD', 'KWD 3.704'],
  [1, 2.0005, 0, 'BHD', 'BHD 2.001'],
  [7, 1.1, 1, 'USD', 'USD 0.00'],
  [0, 5, 0, 'USD', 'USD 0.00'],
  // What a credit note takes back is rounded like what was invoiced.
  [-1, 1.005, 0, 'USD', 'USD -1.01'],
  [1e8, 99_999.9999, 0, 'CNY', 'CNY 9,999,999,990,000.00'],
])('%p at %p less %p in %s come to %s', (quantity, price, discount, currency, text) => {
  expect(moneyText(lineAmount(quantity, price, discount, currency))).toBe(text);
});

test('a formula that leaves the last binary digit behind is read as the cell shows it', () => {
  expect(lineAmount(10, 0.1 + 0.2, 0, 'USD')).toEqual(usd(300));
  expect(lineAmount(1, 1.1 * 1.1 - 0.205, 0, 'USD')).toEqual(usd(101));
});

const quantity = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.constant(0)),
  fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 3 })),
);
const price = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
const discount = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constant(3));
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KRW', 'KWD', 'BHD', 'CNY');

/** A cell's figure of so many tenths, hundredths …: as a keyboard gives it. */
const figure = ([units, scale]: [number, number]): number => Number(`${units}e-${scale}`);

test('a line is quantity × price × (1 - discount) in whole fractions, rounded once and half up', () => {
  fc.assert(
    fc.property(quantity, price, discount, currency, (q, p, d, code) => {
      // As one fraction over a power of ten, twice its whole part plus one, halved: floor(x + 1/2).
      const top = BigInt(q[0]) * BigInt(p[0]) * BigInt(1000 - d[0]) * 10n ** BigInt(decimalsOf(code));
      const bottom = 10n ** BigInt(q[1] + p[1] + 3);
      const expected = (2n * top + bottom) / (2n * bottom);
      expect(lineAmount(figure(q), figure(p), figure(d), code)).toEqual({
        minor: Number(expected),
        currency: code,
      });
    }),
    { numRuns: 1000 },
  );
});

test('what orders are summed up with comes to the same', () => {
  fc.assert(
    fc.property(quantity, price, discount, currency, (q, p, d, code) => {
      const line = lineOf({ quantity: figure(q), price: figure(p), discount: figure(d) });
      const { minor } = lineAmount(figure(q), figure(p), figure(d), code);
      // Sums of orders are reckoned in floats, which are sure of thirteen digits.
      fc.pre(minor < 1e12);
      expect(amountInSums(line, code)).toBe(minor);
    }),
    { numRuns: 1000 },
  );
});

test('the total is the sum of the printed lines, not the rounded sum', () => {
  const line = { quantity: 1, price: 0.335, currency: 'USD' };
  const { lines, total } = amountsOf([lineOf(line), lineOf(line), lineOf(line)]);
  expect(lines).toEqual([usd(34), usd(34), usd(34)]);
  expect(total).toEqual(usd(102));
  expect(totalOf([])).toBeUndefined();
});

test('the total is that of its lines in whatever order', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1e12 }).map(usd), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(amounts, (list) => {
      const sum = list.reduce((all, { minor }) => all + BigInt(minor), 0n);
      expect(totalOf(list)).toEqual(usd(Number(sum)));
      expect(totalOf([...list].reverse())).toEqual(totalOf(list));
    }),
  );
});

test('a line without a currency is in that of the order, else in that of the others', () => {
  const plain = lineOf({ quantity: 2, price: 1.5 });
  expect(amountsOf([plain], '美元')).toMatchObject({ total: usd(300), currency: 'USD', problems: [] });
  expect(amountsOf([plain, lineOf({ quantity: 1, price: 1, currency: 'US$' })]).total).toEqual(usd(400));
});

test('without a price or any currency the cell is named and there is no total', () => {
  const priced = lineOf({ item: 'A1', quantity: 2, price: 1.5 });
  const { lines, total, problems } = amountsOf([priced, lineOf({ item: 'B2', quantity: 1 })], 'USD');
  expect(lines).toEqual([usd(300), undefined]);
  expect(total).toBeUndefined();
  expect(problems).toMatchObject([
    { line: 1, severity: 'missing', cells: [{ of: 'lines', column: 'price' }] },
  ]);
  expect(problems[0]!.text.en).toBe(
    '“Unit price” of B2 in Gendan Lines is blank, so there is no amount. Fill it in.',
  );
  expect(problems[0]!.text.zh).toContain('“跟单_明细”里 B2 的“单价”');
  const nowhere = amountsOf([priced]);
  expect(nowhere.total).toBeUndefined();
  expect(nowhere.problems).toMatchObject([
    { severity: 'missing', cells: [{ of: 'lines', column: 'currency' }] },
  ]);
});

test('two currencies are never one total, and the line that differs is named', () => {
  const lines = [
    lineOf({ quantity: 1, price: 1, currency: 'USD' }),
    lineOf({ quantity: 1, price: 1, currency: 'EUR' }),
  ];
  for (const currency of ['USD', '']) {
    const { total, problems, currency: common } = amountsOf(lines, currency);
    expect(total).toBeUndefined();
    expect(common).toBe('');
    expect(problems).toMatchObject([
      { line: 1, severity: 'refused', cells: [{ of: 'lines', column: 'currency' }] },
    ]);
  }
  expect(amountsOf(lines, 'EUR').problems).toMatchObject([{ line: 0, severity: 'refused' }]);
});

test('a price of more than four digits is noted, with what papers say', () => {
  const { total, problems } = amountsOf([lineOf({ quantity: 1000, price: 1.23456, currency: 'USD' })]);
  expect(total).toEqual(usd(123456));
  expect(problems).toMatchObject([{ severity: 'note', cells: [{ of: 'lines', column: 'price' }] }]);
  expect(problems[0]!.text.en).toContain('papers say 1.2346');
});

test('what is too large to be exact is refused in a sentence', () => {
  expect(() => lineAmount(1e12, 1e6, 0, 'USD')).toThrow(/too large an amount/);
  const { total, problems } = amountsOf([lineOf({ quantity: 1e12, price: 1e6, currency: 'USD' })]);
  expect(total).toBeUndefined();
  expect(problems).toMatchObject([
    { severity: 'refused', cells: [{ column: 'quantity' }, { column: 'price' }] },
  ]);
});

test('nothing that a cell may hold throws', () => {
  const cell = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e308, 5e-324, NaN, Infinity));
  fc.assert(
    fc.property(cell, fc.option(cell, { nil: undefined }), cell, (q, p, d) => {
      expect(() => amountsOf([lineOf({ quantity: q, price: p, discount: d })], 'USD')).not.toThrow();
    }),
  );
});
