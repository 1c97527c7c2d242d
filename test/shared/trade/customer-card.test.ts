import { cardAge, customerFinder } from '../../../shared/trade/customer-card';
import type { Customer } from '../../../shared/trade/sheets/customers.sheet';
import { serialOf } from './day';

const card = (customer: string, aliases: readonly string[] = [], fullName?: string): Customer =>
  ({ customer, aliases, fullName }) as unknown as Customer;
const find = customerFinder([
  card('MAPLE', ['枫叶', 'Maple Home'], 'MAPLE HOME GOODS INC.'),
  card('Harbor', ['HB', '枫叶港'], 'HARBOR GROUP'),
  card('Harbor EU', ['HB'], 'HARBOR GROUP'),
]);

test.each([
  ['maple', 'MAPLE'],
  ['ＭＡＰＬＥ ', 'MAPLE'],
  ['Maple-Home', 'MAPLE'],
  ['枫叶', 'MAPLE'],
  ['Maple Home Goods Inc', 'MAPLE'],
  ['harbor eu', 'Harbor EU'],
  ['Maple Home Goods', undefined],
  ['枫', undefined],
  ['', undefined],
])('the customer of an order that says “%s” is %s', (said, customer) => {
  expect(find(said)?.customer).toBe(customer);
});

test('what two cards are called finds neither', () => {
  expect(find('HB')).toBeUndefined();
  expect(find('Harbor Group')).toBeUndefined();
});

test('the name of one card goes before another’s alias', () => {
  expect(customerFinder([card('A', ['B']), card('B')])('b')?.customer).toBe('B');
});

test.each([
  [undefined, { is: 'never' }],
  ['2026-05-18', { is: 'fresh', days: 0 }],
  ['2025-11-19', { is: 'fresh', days: 180 }],
  ['2025-11-18', { is: 'old', days: 181 }],
  ['2026-06-01', { is: 'fresh', days: 0 }],
])('a card checked on %s is %j on 18 May 2026', (checked, age) => {
  const checkedOn = checked === undefined ? undefined : serialOf(checked);
  expect(cardAge({ checkedOn }, serialOf('2026-05-18'))).toEqual(age);
});
