import fc from 'fast-check';
import {
  decimalOf,
  divided,
  halfUp,
  isLess,
  minus,
  plus,
  rounded,
  times,
} from '../../../../shared/papers/numbers/decimal';

test.each([
  [0, 0n, 0],
  [-0, 0n, 0],
  [12.5, 125n, 1],
  [1200, 1200n, 0],
  [0.1 + 0.2, 3n, 1],
  [-1.005, -1005n, 3],
  // Fifteen digits are what a sheet keeps.
  [123_456_789.012_345, 123_456_789_012_345n, 6],
  [1e21, 10n ** 21n, 0],
  [1.5e-7, 15n, 8],
  [NaN, 0n, 0],
  [Infinity, 0n, 0],
])('%p is %p over ten to the power of %p', (figure, units, scale) => {
  expect(decimalOf(figure)).toEqual({ units, scale });
});

test.each([
  // figure, digits, in units of the last one
  [1.005, 2, 101n],
  [1.0049999, 2, 100n],
  [-1.005, 2, -101n],
  [-1.004, 2, -100n],
  [0.5, 0, 1n],
  [-0.5, 0, -1n],
  [7, 2, 700n],
])('%p rounded to %p digits is %p of the last', (figure, digits, units) => {
  expect(halfUp(decimalOf(figure), digits)).toBe(units);
});

/** A figure as a keyboard gives it, and the same in millionths. */
const typed = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => ({
    figure: Number(`${units}e-${scale}`),
    millionths: BigInt(units) * 10n ** BigInt(6 - scale),
  }));

test('sums, products and comparisons are exact', () => {
  fc.assert(
    fc.property(typed, typed, (a, b) => {
      const [x, y] = [decimalOf(a.figure), decimalOf(b.figure)];
      expect(halfUp(plus(x, y), 6)).toBe(a.millionths + b.millionths);
      expect(halfUp(minus(x, y), 6)).toBe(a.millionths - b.millionths);
      expect(halfUp(times(x, y), 12)).toBe(a.millionths * b.millionths);
      expect(isLess(x, y)).toBe(a.millionths < b.millionths);
      expect(rounded(x, 6)).toBe(a.figure + 0);
      if (a.millionths >= 0n && b.millionths > 0n) {
        const { whole, rest } = divided(x, y);
        expect(whole * b.millionths + halfUp(rest, 6)).toBe(a.millionths);
      }
    }),
  );
});
