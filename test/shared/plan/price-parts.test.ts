import { dueByPart, pricePartsOf } from '../../../shared/plan/price-parts';
import { isEnough } from '../../../shared/plan/money-enough';

test.each<[string, [string, number | undefined][], (number | undefined)[]]>([
  ['T/T 30/70', [['deposit', 30], ['balance', 70]], [3000, 10000]],
  ['30%定金，70%发货前付清', [['deposit', 30], ['balance_before', 70]], [3000, 10000]],
  ['30% deposit, 40% before shipment, 30% against copy of B/L', [['deposit', 30], ['balance_before', 40], ['balance', 30]], [3000, 7000, 10000]],
  ['100% T/T in advance', [['prepaid', 100]], [10000]],
  ['O/A 60 days', [['credit_due', 100]], [10000]],
  ['30% T/T deposit + 70% L/C at sight', [['deposit', 30], ['bank_exam', 70]], [3000, 10000]],
  ['定金30%', [['deposit', 30], ['balance', 70]], [3000, 10000]],
  ['30/30/40', [['deposit', 30], ['balance', 70]], [3000, 10000]],
  ['30% deposit + O/A 45', [['deposit', 30], ['credit_due', 70]], [3000, 10000]],
  ['1/3 deposit, balance before shipment', [['deposit', undefined], ['balance_before', undefined]], [undefined, 10000]],
  ['', [['deposit', undefined], ['balance', undefined]], [undefined, 10000]],
  ['T/T', [['deposit', undefined], ['balance', undefined]], [undefined, 10000]],
])('%s of 10,000', (term, parts, due) => {
  expect(pricePartsOf(term).map(({ stage, percent }) => [stage, percent])).toEqual(parts);
  expect(dueByPart(pricePartsOf(term), 10000)).toEqual(due);
}); // prettier-ignore

test.each<[string, number, number, number, boolean]>([
  ['all of it', 10000, 10000, 1, true],
  ['more than all', 10500, 10000, 1, true],
  ['one per cent short', 9900, 10000, 1, true],
  ['a little more than that', 9890, 10000, 1, false],
  ['bank charges of a small sum', 1950, 2000, 1, true],
  ['more than charges', 1940, 2000, 1, false],
  ['charges of three transfers', 1850, 2000, 3, true],
  ['charges are no excuse for a fifth', 80, 101, 1, false],
])('%s', (_, received, due, transfers, expected) => {
  expect(isEnough(received, due, transfers, 'USD')).toBe(expected);
});

test.each<[string, string, number, number, boolean]>([
  ['fifty yen are no bank charges, thousands are', 'JPY', 96_000, 100_000, true],
  ['more than those', 'JPY', 94_000, 100_000, false],
  ['fifteen dinars are', 'KWD', 985, 1000, true],
  ['fifty dinars are a hundred and sixty dollars', 'KWD', 960, 1000, false],
  ['hundreds of Hong Kong dollars', 'HKD', 9600, 10_000, true],
  ['of a currency that nobody says, as of dollars', '', 1950, 2000, true],
])('%s', (_, currency, received, due, expected) => {
  expect(isEnough(received, due, 1, currency)).toBe(expected);
});
