import { restText } from '../../../shared/plan/rest-text';

test.each([
  ['', '余400件未出（已出600/1000）', 'rest of 400 pcs not shipped (600 of 1000 gone)'],
  ['箱', '余400箱未出（已出600/1000）', 'rest of 400 箱 not shipped (600 of 1000 gone)'],
])('the rest of an order in %j', (unit, zh, en) =>
  expect(restText({ quantity: 400, of: 1000, unit, since: undefined })).toEqual({ zh, en }),
);

test('sums of decimals do not end in nines', () =>
  expect(restText({ quantity: 0.2, of: 0.3, unit: '吨', since: undefined }).zh).toBe(
    '余0.2吨未出（已出0.1/0.3）',
  ));
