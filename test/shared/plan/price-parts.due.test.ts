import { isEnoughPercent } from '../../../shared/plan/money-enough';
import { dueByPart, pricePartsOf } from '../../../shared/plan/price-parts';

/** Every kind of money in the order in which it comes in, whatever the term names first. */
test.each([
  ['70% L/C at sight + 30% T/T deposit', ['deposit', 'bank_exam']],
  ['70% against copy of B/L, 30% deposit', ['deposit', 'balance']],
  ['50% O/A 60 days, 50% before shipment', ['balance_before', 'credit_due']],
  ['D/P at sight', ['credit_due']],
  ['L/C at 90 days', ['maturity']],
])('%s', (term, stages) => expect(pricePartsOf(term).map(({ stage }) => stage)).toEqual(stages));

const part = (percent?: number, amount?: number) => ({ stage: 's', percent, amount });
test.each([
  ['shares of a price', [part(30), part(70)], 20000, [6000, 20000]],
  ['shares without a price, in percent', [part(30), part(70)], undefined, [30, 100]],
  ['an amount and the rest', [part(undefined, 5000), part()], 20000, [5000, 20000]],
  ['an amount is no percent', [part(undefined, 5000), part()], undefined, [undefined, 100]],
  ['nobody can tell the second, nor what comes after', [part(30), part(), part(20), part(10)], 1000, [300, undefined, undefined, 1000]],
  ['the last is all, whatever its share', [part(30), part(30)], 1000, [300, 1000]],
])('what is to be in once each part is paid: %s', (_, parts, price, due) => expect(dueByPart(parts, price)).toEqual(due)); // prettier-ignore

test('percents are written round', () =>
  expect([29, 28.9, 31].map((each) => isEnoughPercent(each, 30))).toEqual([true, false, true]));
