import fc from 'fast-check';
import type { Money } from '../../../shared/records/money';
import { converted, rateOn, sumIn } from '../../../shared/trade/exchange-rate';
import type { Rate } from '../../../shared/trade/sheets/rates.sheet';
import { serialOf } from './day';

const wrote = (from: string, to: string, rate: number, date: string): Rate => ({
  from,
  to,
  rate,
  date: serialOf(date),
  source: undefined,
});
const BOOK = [
  wrote('USD', 'CNY', 7.1, '2026-03-02'),
  wrote('美元', 'RMB', 7.05, '2026-04-01'),
  wrote('CNY', 'EUR', 0.125, '2026-04-01'),
];
const on = serialOf('2026-04-15');

test.each([
  ['2026-03-01', undefined],
  ['2026-03-02', 7.1],
  ['2026-03-31', 7.1],
  ['2026-04-01', 7.05],
  ['2027-01-01', 7.05],
])('on %s the dollar is what was written last by then: %p', (day, rate) => {
  expect(rateOn(BOOK, 'USD', 'CNY', serialOf(day))?.rate).toBe(rate);
});

test('a pair that was written the other way round is turned, and says so with its day', () => {
  const { written, ...rate } = rateOn(BOOK, 'EUR', 'CNY', on)!;
  expect(rate).toEqual({ rate: 8, on: serialOf('2026-04-01'), isInverted: true });
  expect(written).toBe(BOOK[2]);
  expect(rateOn(BOOK, 'CNY', 'EUR', on)).toMatchObject({ rate: 0.125, isInverted: false });
});

test('of a pair written both ways the newer counts, of one day the pair as it is asked for', () => {
  const both = [wrote('CNY', 'USD', 0.125, '2026-04-02'), wrote('USD', 'CNY', 7.9, '2026-04-02')];
  expect(rateOn(both, 'USD', 'CNY', on)).toMatchObject({ rate: 7.9, isInverted: false });
  expect(rateOn([...both].reverse(), 'USD', 'CNY', on)).toMatchObject({ rate: 7.9, isInverted: false });
  const later = [...both, wrote('CNY', 'USD', 0.2, '2026-04-03')];
  expect(rateOn(later, 'USD', 'CNY', on)).toMatchObject({ rate: 5, isInverted: true });
});

test('no rate is made of two others', () => {
  expect(rateOn(BOOK, 'USD', 'EUR', on)).toBeUndefined();
  expect(converted({ minor: 100, currency: 'USD' }, 'EUR', BOOK, on)).toBeUndefined();
});

test.each<[Money, string, number, number]>([
  [{ minor: 1_234_550, currency: 'USD' }, 'CNY', 7.05, 8_703_578],
  [{ minor: 100, currency: 'USD' }, 'JPY', 150.5, 151],
  [{ minor: -100, currency: 'USD' }, 'JPY', 150.5, -151],
  [{ minor: 1000, currency: 'KWD' }, 'USD', 3.25, 325],
  [{ minor: 5, currency: 'JPY' }, 'KWD', 0.002, 10],
])('%j in %s at %d is %d of its minor units', (money, to, rate, minor) => {
  const rates = [wrote(money.currency, to, rate, '2026-04-01')];
  expect(converted(money, to, rates, on)?.money).toEqual({ minor, currency: to });
});

test('currencies are added only by rates that were written; without one there is no total', () => {
  const amounts = [
    { minor: 100_000, currency: 'USD' },
    { minor: 50_000, currency: 'CNY' },
    { minor: 100, currency: 'USD' },
  ];
  expect(sumIn('CNY', amounts, BOOK, on)).toMatchObject({
    total: { minor: 755_705, currency: 'CNY' },
    missing: [],
  });
  expect(sumIn('EUR', amounts, BOOK, on)).toMatchObject({
    total: undefined,
    missing: ['USD'],
    byCurrency: [
      { minor: 100_100, currency: 'USD' },
      { minor: 50_000, currency: 'CNY' },
    ],
  });
  expect(sumIn('USD', [], [], on).total).toEqual({ minor: 0, currency: 'USD' });
});

test('what is in one currency adds up exactly, whatever rates there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 }), (minors) => {
      const amounts = minors.map((minor) => ({ minor, currency: 'USD' }));
      const total = minors.reduce((sum, minor) => sum + minor, 0);
      expect(sumIn('USD', amounts, BOOK, on).total).toEqual({ minor: total, currency: 'USD' });
    }),
  );
});

test('the rate of a day is that of no later row, and none by then is newer', () => {
  const row = fc.record({
    from: fc.constantFrom('USD', 'CNY'),
    rate: fc.double({ min: 0.01, max: 100, noNaN: true }),
    date: fc.integer({ min: 45_000, max: 45_050 }),
  });
  fc.assert(
    fc.property(fc.array(row), fc.integer({ min: 44_990, max: 45_060 }), (rows, day) => {
      const rates = rows.map(({ from, ...rest }) => ({
        from,
        to: from === 'USD' ? 'CNY' : 'USD',
        source: undefined,
        ...rest,
      }));
      const dates = rates.map(({ date }) => date).filter((date) => date <= day);
      expect(rateOn(rates, 'USD', 'CNY', day)?.on).toBe(dates.length > 0 ? Math.max(...dates) : undefined);
    }),
  );
});
