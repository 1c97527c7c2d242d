import { amountsOf, amountText } from '../../../shared/orders/amounts';

const order = (currency: string, amount: number | undefined) => ({ currency, amount });

test('amounts of one currency add up, of several they stand apart, that of most orders first', () => {
  const orders = [
    order('EUR', 10.1),
    order('USD', 0.1),
    order('USD', 0.2),
    order('USD', undefined),
    order('', 5),
  ];
  expect(amountsOf(orders)).toEqual([
    { currency: 'USD', amount: 0.3, orders: 2 },
    { currency: '', amount: 5, orders: 1 },
    { currency: 'EUR', amount: 10.1, orders: 1 },
  ]);
});

test.each([
  ['USD', 1234567.5, 'USD 1,234,568'],
  ['USD', 999, 'USD 999'],
  ['', 1000, '1,000'],
])('%s %p is said as %s', (currency, amount, text) => {
  expect(amountText({ currency, amount })).toBe(text);
});
