import { lastPrices, type PriceTold } from '../../../shared/trade/last-prices';

const price = (item: string, day: number | undefined, order: string): PriceTold => ({
  item,
  day,
  order,
  price: 1,
  discount: 0,
  currency: 'USD',
  unit: '',
  isQuoted: false,
});
const ALL = [
  price('V-1', 100, 'A'),
  price('v 1', 300, 'B'),
  price('V-2', 200, 'C'),
  price('V-1', undefined, 'D'),
];

test('the newest come first and what has no day last', () =>
  expect(lastPrices(ALL, '', 9).map(({ order }) => order)).toEqual(['B', 'C', 'A', 'D']));

test('an item is found whatever its case and blanks', () =>
  expect(lastPrices(ALL, 'V-1', 2).map(({ order }) => order)).toEqual(['B', 'A']));
