import { pointMayGroup, pointUseOf } from '../../../shared/cells/points';

test.each(['1.234', '€ 12.000', '123.456 EUR', '１．５００', '-1.234'])(
  '%s may be meant in two ways',
  (text) => expect(pointMayGroup(text)).toBe(true),
);

test.each(['0.500', '1234.567', '1.234,50', '1,234.500', '1.23', '1.2345', '1.234.567', '12,345', 'lot 1'])(
  '%s is meant in one',
  (text) => expect(pointMayGroup(text)).toBe(false),
);

test.each([
  ['points for thousands', ['1.234', '1.234,50', 1234.5], 'groups'],
  ['commas for decimals', ['1.234', '12,5 EUR'], 'groups'],
  ['millions in points', ['1.234.000'], 'groups'],
  ['points for decimals', ['1.234', 'EUR 1,234.50'], 'decimals'],
  ['cents', ['1.234', '99.90'], 'decimals'],
  ['a slip of each kind', ['1.234,50', '1,234.50'], undefined],
  ['none that tells', ['1.234', '2.000', '12,000', 1234.5, null], undefined],
])('a column with %s', (_, cells, use) => expect(pointUseOf(cells)).toBe(use));
