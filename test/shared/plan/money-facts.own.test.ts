import type { Receipt } from '../../../shared/cells/receipts';
import type { StageFacts } from '../../../shared/plan/order-facts';
import { APRIL, column, JUNE, MARCH, MAY, told, type MoneySheet } from './money-sheet';

const OWN = column(1);
type Said = Partial<StageFacts>;
const PART = { ask: 'part', isAskedOnceDue: true } as const;
const ASKED: Said = { column: 1, money: PART };
const came = (done: StageFacts['done']): Said => ({ done, by: 'event', column: 1 });
const short = (received: number, missing: number, is: 'amount' | 'percent' = 'amount'): Said => ({
  column: 1,
  state: 'not yet',
  money: { isOpen: true, short: { is, received, missing } },
});

describe('a part of the price in its own column', () => {
  test.each<[string, string, Receipt[], MoneySheet, Said]>([
    ['no word of money: like every other column', 'deposit', [], { base: { planned: JUNE } }, { planned: JUNE }],
    ['a day that is only named is a plan', 'deposit', [{ date: JUNE, isOpen: true, of: 'first' }], { base: { planned: JUNE } }, { planned: JUNE }],
    ['open, on no day', 'deposit', [{ of: 'first', isOpen: true }], {}, { column: 1, state: 'not yet' }],
    ['a plan beside what came in', 'deposit', [{ amount: 3000, date: MARCH }, { date: JUNE, isOpen: true }], {}, came(MARCH)],
    ['all is in', 'deposit', [{ of: 'all', date: MARCH }], {}, came(MARCH)],
    ['all, twice said: the first day', 'deposit', [{ of: 'all', date: MARCH }, { of: 'all', date: APRIL }], {}, came(MARCH)],
    ['all, on no day', 'deposit', [{ of: 'all' }], {}, came('undated')],
    ['all, and some of it went back', 'deposit', [{ of: 'all', date: MARCH }, { isBack: true, date: APRIL }], {}, { column: 1, money: { ask: 'refund', on: APRIL } }],
    ['a share that nothing says came in', 'deposit', [{ percent: 30, isBare: true }], {}, ASKED],
    ['a bare amount came in', 'deposit', [{ amount: 3000, isBare: true }], {}, came('undated')],
    ['the sum of the deposit', 'deposit', [{ amount: 3000, date: MARCH }], {}, came(MARCH)],
    ['a third of it', 'deposit', [{ amount: 1000, date: MARCH }], {}, short(1000, 2000)],
    ['the rest of it as well', 'deposit', [{ amount: 1000, date: MARCH }, { amount: 2000, date: APRIL }], {}, came(APRIL)],
    ['the balance is its own sum, not the price', 'balance', [{ amount: 7000, date: MAY }], {}, came(MAY)],
    ['less than the balance', 'balance', [{ amount: 3000, date: MAY }], {}, short(3000, 4000)],
    ['a share of a price that nobody wrote', 'deposit', [{ percent: 30, date: MARCH }], { price: undefined }, came(MARCH)],
    ['a smaller share', 'deposit', [{ percent: 10, date: MARCH }], { price: undefined }, short(10, 20, 'percent')],
    ['a share of a known price is a sum', 'deposit', [{ percent: 10, date: MARCH }], {}, short(1000, 2000)],
    ['a price of nothing is none', 'deposit', [{ percent: 10, date: MARCH }], { price: 0 }, short(10, 20, 'percent')],
    ['the share of the balance', 'balance', [{ percent: 70, date: MAY }], { price: undefined }, came(MAY)],
    ['less than that', 'balance', [{ percent: 30, date: MAY }], { price: undefined }, short(30, 40, 'percent')],
    ['sums that no price measures: the last of them', 'deposit', [{ amount: 500, date: MARCH }, { amount: 400, date: APRIL }], { price: undefined }, came(APRIL)],
    ['on no day', 'deposit', [{ amount: 500 }], { price: undefined }, came('undated')],
    ['sums of which one went back', 'deposit', [{ amount: 500, date: MARCH }, { amount: -500, isBack: true, date: APRIL }], { price: undefined }, { column: 1, money: { ask: 'refund', on: APRIL } }],
    ['any sum, where the term tells no part', 'balance', [{ amount: 10, date: MAY }], { term: '' }, came(MAY)],
    ['and of the first part', 'deposit', [{ amount: 10, date: MAY }], { term: '' }, came(MAY)],
    ['some came in, not said how much', 'deposit', [{ isSome: true, date: MARCH }], {}, { column: 1, state: 'not yet' }],
    ['the deposit by its name', 'deposit', [{ of: 'first', date: MARCH }], {}, came(MARCH)],
    ['the deposit’s name in the column of the balance', 'balance', [{ of: 'first', date: MARCH }], {}, ASKED],
    ['the last part’s name in the column of the balance', 'balance', [{ of: 'last', date: MAY }], {}, came(MAY)],
    ['two plain dates are for the column to tell', 'deposit', [{ date: MARCH }, { date: APRIL }], { base: { trouble: 'date to confirm' } }, { trouble: 'date to confirm' }],
  ])('%s', (_, stage, receipts, sheet, said) => {
    expect(told(stage, { ...sheet, own: [OWN], cells: { 1: receipts } })).toEqual(said);
  }); // prettier-ignore

  test('charges of thousands are kept of yen, of dinars a few', () => {
    const of = (currency: string, amount: number) =>
      told('deposit', { own: [OWN], currency, cells: { 1: [{ amount, date: MARCH }] } });
    expect(of('JPY', 2500)).toEqual(came(MARCH));
    expect(of('KWD', 2960)).toEqual(short(2960, 40));
  });

  test('the first of its columns that tells of money decides', () => {
    const cells = { 2: [{ amount: 3000, date: MARCH }], 3: [{ amount: 3000, date: APRIL }] };
    const said = told('deposit', { own: [OWN, column(2), column(3)], cells });
    expect(said).toEqual({ done: MARCH, by: 'event', column: 2 });
  });

  test('a column without dates tells of no payments', () => {
    const own = [column(1, undefined, false)];
    expect(told('deposit', { own, cells: { 1: [{ amount: 1, date: MARCH }] } })).toEqual({});
  });

  test.each(['not applicable', 'hold'] as const)('a cell that says %s is not looked through', (state) => {
    expect(told('deposit', { own: [OWN], cells: { 1: [{ of: 'all' }] }, base: { state } })).toEqual({
      state,
    });
  });

  test('money that is no part of this order’s price is judged like every other stage', () => {
    const base = { planned: JUNE };
    expect(told('credit_due', { own: [OWN], cells: { 1: [{ of: 'all' }] }, base })).toEqual(base);
  });
});
