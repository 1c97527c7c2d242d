import type { Receipt } from '../../../shared/cells/receipts';
import { inOneMeasure, saidBySums, type Sums } from '../../../shared/plan/receipts-by-amount';
import { moment } from '../../tools/order-facts';

const [MARCH, APRIL, MAY] = [moment('2026-03-05'), moment('2026-04-05'), moment('2026-05-05')];
/** A balance of 7,000 after a deposit of 3,000. */
const BALANCE: Omit<Sums, 'receipts'> = {
  due: 10000,
  before: 3000,
  isFirst: false,
  is: 'amount',
  currency: 'USD',
};
const DEPOSIT: Omit<Sums, 'receipts'> = {
  due: 3000,
  before: 0,
  isFirst: true,
  is: 'amount',
  currency: 'USD',
};

test.each<[string, Omit<Sums, 'receipts'>, Receipt[], ReturnType<typeof saidBySums>]>([
  ['the day that fills the part counts', BALANCE, [{ amount: 3000, date: MARCH }, { amount: 7000, date: APRIL }, { amount: 500, date: MAY }], { done: APRIL }],
  ['a sum without a day is in, undated', BALANCE, [{ amount: 10000 }], { done: 'undated' }],
  ['the deposit alone leaves the balance open and short of nothing', BALANCE, [{ amount: 3000, date: MARCH }], { isOpen: true }],
  ['a few cents more than the deposit are no balance', BALANCE, [{ amount: 3010, date: MARCH }], { isOpen: true }],
  ['a thousandth of the price is none either', BALANCE, [{ amount: 3009, date: MARCH }], { isOpen: true }],
  ['a part of the balance is short of the rest', BALANCE, [{ amount: 3011, date: MARCH }], { isOpen: true, short: { is: 'amount', received: 3011, missing: 6989 } }],
  ['half a deposit is short', DEPOSIT, [{ amount: 1500 }], { isOpen: true, short: { is: 'amount', received: 1500, missing: 1500 } }],
  ['a small part of a deposit is short as well: nothing comes before it', DEPOSIT, [{ amount: 2 }], { isOpen: true, short: { is: 'amount', received: 2, missing: 2998 } }],
  ['a sum of nothing is open', DEPOSIT, [{ amount: 0 }], { isOpen: true }],
  ['no payment says nothing', DEPOSIT, [], { isOpen: false }],
  ['paid and sent back is asked, of the day that it went back', DEPOSIT, [{ amount: 3000, date: MARCH }, { amount: -3000, isBack: true, date: APRIL }], { ask: 'refund', on: APRIL }],
  ['the last day on which it went back', DEPOSIT, [{ amount: 3000, date: MARCH }, { amount: -1500, isBack: true, date: APRIL }, { amount: -1500, isBack: true, date: MAY }], { ask: 'refund', on: MAY }],
  ['went back on no day', DEPOSIT, [{ amount: 3000 }, { amount: -3000, isBack: true }], { ask: 'refund' }],
  ['went back and came again: the later day', DEPOSIT, [{ amount: 3000, date: MARCH }, { amount: -3000, isBack: true, date: APRIL }, { amount: 3000, date: MAY }], { done: MAY }],
  ['charges count once a transfer, and money that goes back is none', BALANCE, [{ amount: 5000 }, { amount: 5000 }, { amount: -140, isBack: true }], { ask: 'refund' }],
  ['what of the first part is unknown: any sum pays it', { ...DEPOSIT, due: undefined }, [{ amount: 1, date: MARCH }], { done: MARCH }],
  ['not one of nothing', { ...DEPOSIT, due: undefined }, [{ amount: 0, date: MARCH }], undefined],
  ['of a later part nobody can tell', { ...BALANCE, due: undefined }, [{ amount: 9000 }], undefined],
  ['a part before of which nobody can tell leaves open what is short', { ...BALANCE, before: undefined }, [{ amount: 4000 }], { isOpen: true }],
  ['in percent, written round', { ...DEPOSIT, due: 30, is: 'percent' }, [{ percent: 29 }], { done: 'undated' }],
  ['two percent short', { ...DEPOSIT, due: 30, is: 'percent' }, [{ percent: 28 }], { isOpen: true, short: { is: 'percent', received: 28, missing: 2 } }],
])('%s', (_, sums, receipts, said) => expect(saidBySums({ ...sums, receipts })).toEqual(said)); // prettier-ignore

describe('payments in one measure', () => {
  test.each<[string, Receipt[], number | undefined, ReturnType<typeof inOneMeasure>]>([
    ['none', [], 10000, undefined],
    ['without a price, percents', [{ percent: 30 }, { percent: 70 }], undefined, { receipts: [{ percent: 30 }, { percent: 70 }], is: 'percent' }],
    ['without a price, money among percents', [{ percent: 30 }, { amount: 7000 }], undefined, undefined],
    ['percents of a price', [{ percent: 30 }, { amount: 6500 }], 10000, { receipts: [{ percent: 30, amount: 3000 }, { amount: 6500 }], is: 'amount' }],
    ['a percent that went back', [{ percent: 30, isBack: true }], 10000, { receipts: [{ percent: 30, isBack: true, amount: -3000 }], is: 'amount' }],
    ['an amount wins over its percent', [{ percent: 30, amount: 2980 }], 10000, { receipts: [{ percent: 30, amount: 2980 }], is: 'amount' }],
    ['a payment that says neither', [{ amount: 3000 }, { date: MARCH }], 10000, undefined],
  ])('%s', (_, receipts, price, expected) => expect(inOneMeasure(receipts, price)).toEqual(expected)); // prettier-ignore
});
