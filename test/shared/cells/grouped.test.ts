import { grouped } from '../../../shared/cells/grouped';

test('figures are grouped and have two decimals at most', () => {
  expect([1234567.891, -1200, 0, 0.5, 12.3456].map(grouped)).toEqual([
    '1,234,567.89',
    '-1,200',
    '0',
    '0.5',
    '12.35',
  ]);
});
