import { customerNamed, customersOf, isOpenOrder } from '../../../shared/orders/customers';
import { onTimeOf, sailedBehind } from '../../../shared/orders/on-time';
import { entriesOf } from '../../../shared/orders/entry';
import { openMoneyOf } from '../../../shared/money/open-money';
import { MAPLE, doneRow, orderRow, planned, tradeBook } from '../features/trade/book';

const plan = planned(
  tradeBook([
    orderRow({ no: 'A-1' }),
    orderRow({ no: 'A-2', customer: '枫叶' }),
    orderRow({ no: 'A-3', customer: 'Ｎordvik' }),
    orderRow({ no: 'A-4', customer: 'Nordvik' }),
    doneRow({ no: 'A-5' }),
    orderRow({ no: 'A-6', customer: '' }),
  ]),
);

test('orders are their customer’s whichever way the sheet writes the name', () => {
  expect(
    customersOf(plan).map(({ name, card, entries }) => [name, card !== undefined, entries.length]),
  ).toEqual([
    ['MAPLE', true, 3],
    ['Nordvik', false, 2],
  ]);
  expect(customerNamed(plan, '枫叶')?.name).toBe('MAPLE');
  expect(customerNamed(plan, '')).toBeUndefined();
});

test('an order that is over is no open one', () => {
  const open = customerNamed(plan, 'MAPLE')!.entries.filter(isOpenOrder);
  expect(open.map(({ order }) => order)).toEqual(['A-1', 'A-2']);
});

test('what is still to come of orders is told by currency, and what nobody can tell apart from it', () => {
  const money = planned(
    tradeBook([
      orderRow({ no: 'B-1' }),
      orderRow({ no: 'B-2', currency: 'EUR', amount: 1000 }),
      doneRow({ no: 'B-3' }),
      [...orderRow({ no: 'B-4' }).slice(0, 8), null, ...orderRow({ no: 'B-4' }).slice(9)],
    ]),
  );
  const { sums, unknown } = openMoneyOf(money, entriesOf(money));
  // 70% of each is still to come.
  expect(sums).toEqual([
    { minor: 70_000, currency: 'EUR' },
    { minor: 700_000, currency: 'USD' },
  ]);
  expect(unknown).toBe(1);
});

test('how an order sailed is told by the plan: against its promise, else its ETD and a day', () => {
  const sailed = planned(
    tradeBook([
      doneRow({ no: 'C-1', etd: '2026-02-20', atd: '2026-02-20' }),
      doneRow({ no: 'C-2', etd: '2026-02-20', atd: '2026-02-25' }),
      orderRow({ no: 'C-3', etd: '2026-06-20' }),
    ]),
  );
  const entries = entriesOf(sailed);
  expect(entries.map(sailedBehind)).toEqual([-1, 4, undefined]);
  expect(onTimeOf(entries)).toEqual({ of: 1, n: 2 });
});

test('a book without cards has its customers all the same', () => {
  const bare = planned(tradeBook([orderRow({ no: 'D-1' })], []));
  expect(customersOf(bare).map(({ name, card }) => [name, card])).toEqual([['MAPLE', undefined]]);
  expect(MAPLE[0]).toBe('MAPLE');
});
