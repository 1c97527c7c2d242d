import fc from 'fast-check';
import { reliabilityOf } from '../../../shared/trade/reliability';
import { medianOf, shareText, tenths } from '../../../shared/trade/share';

test.each([
  [0, 0, ''],
  [3, 4, '3 / 4'],
  [0, 1, '0 / 1'],
  [4, 5, '80% (n=5)'],
  [11, 12, '92% (n=12)'],
  // 14.5, of which a fraction is a hair less.
  [29, 200, '15% (n=200)'],
])('%i of %i reads “%s”: of fewer than five no percentage is told', (of, n, text) =>
  expect(shareText({ of, n }).en).toBe(text),
);

test.each([
  [(100 * 41) / 46, 89.1],
  // 10.05 and 1.005, of which the fractions are a hair less.
  [(100 * 201) / 2000, 10.1],
  [1.005 * 10, 10.1],
  [-1.5, -1.5],
  [0, 0],
])('%d has one place as %d', (figure, said) => expect(tenths(figure)).toBe(said));

test.each([
  [[], undefined],
  [[3], 3],
  [[9, 1, 2], 2],
  [[1, 2, 4, 9], 3],
])('the middle of %j is %s', (figures, middle) => expect(medianOf(figures)).toBe(middle));

test('a factory that is ready on the promised day is in time, and only late goods are in the median', () => {
  const record = reliabilityOf([-3, 0, 2, 6, 0].map((days) => ({ days })));
  expect(record).toEqual({ n: 5, of: 3, medianLate: 4 });
  expect(reliabilityOf([{ days: -1 }]).medianLate).toBeUndefined();
});

test('as many are late as are not in time', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -60, max: 60 })), (days) => {
      const { n, of } = reliabilityOf(days.map((each) => ({ days: each })));
      expect(n - of).toBe(days.filter((each) => each > 0).length);
    }),
  );
});
