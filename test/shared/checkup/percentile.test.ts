import fc from 'fast-check';
import { percentileInc } from '../../../shared/checkup/percentile';

test('between two figures in proportion, as PERCENTILE.INC has it', () => {
  // =PERCENTILE.INC({1,2,3,4},0.9) is 3.7: the place is 0.9 × 3 = 2.7, so 0.7 of the way from 3 to 4.
  expect(percentileInc([1, 2, 3, 4], 0.9)).toBe(3.7);
  expect(percentileInc([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(percentileInc([10, 20, 30, 40, 50], 0.8)).toBe(42);
});

test('one figure is every percentile of itself, and of none there is none', () => {
  expect(percentileInc([7], 0.95)).toBe(7);
  expect(percentileInc([], 0.5)).toBeUndefined();
});

test('it lies between the least and the greatest, and never falls as the share rises', () => {
  const figures = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
      const sorted = [...all].sort((a, b) => a - b);
      const at = percentileInc(sorted, share)!;
      expect(at).toBeGreaterThanOrEqual(sorted[0]!);
      expect(at).toBeLessThanOrEqual(sorted.at(-1)!);
      expect(percentileInc(sorted, 1)!).toBeGreaterThanOrEqual(at);
    }),
  );
});
