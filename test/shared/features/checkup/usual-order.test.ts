import { usualOrder } from '../../../../shared/features/checkup/usual-order';

const way = (path: string, n: number) => ({ path: path.split(' '), n });

test.each([
  ['orders do not tell', 'a b c', [], 'a b c'],
  ['most did the last one first', 'a b c', [way('c a b', 3), way('a b c', 2)], 'c a b'],
  ['as many this way as that', 'a b', [way('b a', 2), way('a b', 2)], 'a b'],
  ['a way names what is no stage', 'a b', [way('b x a', 1)], 'b a'],
  ['half a way', 'a b c d', [way('d b', 5)], 'a d b c'],
])('%s', (_, keys, paths, order) => {
  expect(usualOrder(keys.split(' '), paths)).toEqual(order.split(' '));
});
