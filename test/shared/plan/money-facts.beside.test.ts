import type { Receipt } from '../../../shared/cells/receipts';
import type { MoneyColumns } from '../../../shared/plan/money-columns';
import type { StageFacts } from '../../../shared/plan/order-facts';
import { APRIL, column, MARCH, MAY, told, type MoneySheet } from './money-sheet';

const [OWN, RECEIVED, OWED, FIRST, STATE] = [column(1), column(2), column(3), column(4), column(5)];
type Said = Partial<StageFacts>;
const PAID: Said = { done: MAY, by: 'event', column: 1 };
const short = (at: number, received: number, missing: number): Said => ({
  column: at,
  state: 'not yet',
  money: { isOpen: true, short: { is: 'amount', received, missing } },
});

describe('a paid balance against the sums beside it', () => {
  const against = (sum: number, sheet: MoneySheet = {}, stage = 'balance'): Said =>
    told(stage, { own: [OWN], base: PAID, columns: { received: [RECEIVED] }, cells: { 2: [{ amount: sum }] }, ...sheet }); // prettier-ignore
  const asked: Said = { column: 2, money: { ask: 'part', on: MAY } };

  test.each<[number, string, Said]>([
    [10_000, 'the price', PAID],
    [9900, 'what the banks on the way leave of it', PAID],
    [9899, 'a part of it is missing: asked', asked],
    [7168, 'more than the balance alone', asked],
    [7167, 'the balance alone, so that the deposit is not in it', PAID],
    [7000, 'the balance to the cent', PAID],
    [6930, 'the balance, less charges', PAID],
    [6929, 'less than the balance', short(2, 6929, 71)],
    [30_000, 'three times the price is the same currency', PAID],
    [30_001, 'more is another, which says nothing', PAID],
  ])('%d: %s', (sum, _, said) => expect(against(sum)).toEqual(said));

  test('the charges of two transfers are kept twice', () => {
    const cells = { 2: [{ amount: 300 }, { amount: 608 }] };
    expect(against(0, { price: 1000, cells })).toEqual(PAID);
    expect(against(0, { price: 1000, cells: { 2: [{ amount: 908 }] } })).not.toEqual(PAID);
  });

  test('a tick is asked about on no day', () => {
    const base = { ...PAID, done: 'undated' as const };
    expect(against(9000, { base })).toEqual({ column: 2, money: { ask: 'part' } });
  });

  test.each<[string, MoneySheet, string]>([
    ['of the deposit nothing is compared', {}, 'deposit'],
    ['nor of what is only arranged', { base: { ...PAID, by: 'description' } }, 'balance'],
    ['nor without a price', { price: undefined }, 'balance'],
    ['nor where the term tells no parts', { term: '' }, 'balance'],
  ])('%s', (_, sheet, stage) => {
    expect(against(1000, sheet, stage)).toEqual({ ...PAID, ...sheet.base });
  });

  test('of an order with one part, that part is the price', () => {
    expect(against(4000, { term: '100%见提单副本' })).toEqual(short(2, 4000, 6000));
  });
});

describe('a blank part by sums elsewhere', () => {
  const by = (stage: string, receipts: readonly Receipt[], sheet: MoneySheet = {}): Said =>
    told(stage, { own: [OWN], columns: { received: [RECEIVED] }, cells: { 2: receipts }, ...sheet });
  const done = (at: StageFacts['done']): Said => ({ done: at, by: 'event', column: 2 });

  test.each<[string, string, readonly Receipt[], Said]>([
    ['the deposit’s sum', 'deposit', [{ amount: 3000, date: MARCH }], done(MARCH)],
    ['which is none of the balance', 'balance', [{ amount: 3000 }], {}],
    ['half of the deposit', 'deposit', [{ amount: 1500 }], short(2, 1500, 1500)],
    ['half of the price', 'balance', [{ amount: 5000 }], short(2, 5000, 5000)],
    ['and the deposit is in it', 'deposit', [{ amount: 5000 }], done('undated')],
    ['all of it', 'balance', [{ amount: 3000 }, { amount: 7000, date: MAY }], done(MAY)],
    ['what went back is asked about', 'balance', [{ amount: 10_000 }, { amount: -10_000, isBack: true, date: APRIL }], { column: 2, money: { ask: 'refund', on: APRIL } }],
    ['nothing came in', 'deposit', [{ amount: 0 }], {}],
    ['a sum that is still to come', 'deposit', [{ amount: 3000, isOpen: true }], {}],
    ['a sum of another currency', 'deposit', [{ amount: 30_001 }], {}],
    ['three times the price', 'deposit', [{ amount: 30_000 }], done('undated')],
    ['what went back makes no other currency', 'deposit', [{ amount: 30_000 }, { amount: -100, isBack: true }], done('undated')],
  ])('%s', (_, stage, receipts, said) => expect(by(stage, receipts)).toEqual(said)); // prettier-ignore

  test.each<[string, Partial<StageFacts>]>([
    ['a cell that says “not yet”', { state: 'not yet' }],
    ['a cell that nobody can read', { trouble: 'data error' }],
  ])('%s is not looked past', (_, base) => {
    expect(by('deposit', [{ amount: 3000 }], { base })).toEqual(base);
  });

  test('the first column whose sums can be compared', () => {
    const columns = { received: [RECEIVED, column(9)] };
    const cells = { 2: [{ date: MARCH }], 9: [{ amount: 3000, date: APRIL }] };
    expect(told('deposit', { columns, cells })).toEqual({ done: APRIL, by: 'event', column: 9 });
  });

  const owing = (stage: string, owed: Receipt, sheet: MoneySheet = {}): Said =>
    told(stage, { columns: { owed: [OWED] }, cells: { 3: [owed] }, ...sheet });
  const fromOwed: Said = { done: 'undated', by: 'event', column: 3 };

  test.each<[string, string, Receipt, Said]>([
    ['what is owed but the deposit', 'deposit', { amount: 7000 }, fromOwed],
    ['nothing is owed', 'balance', { amount: 0 }, fromOwed],
    ['some of the balance is', 'balance', { amount: 2000 }, short(3, 8000, 2000)],
    ['the whole price is owed: nothing came in that a sum could tell', 'deposit', { amount: 10_000 }, {}],
    ['more than the price is owed', 'deposit', { amount: 10_001 }, {}],
    ['a word instead of a sum', 'deposit', { of: 'last' }, {}],
    ['a sum said to be open', 'deposit', { amount: 7000, isOpen: true }, {}],
  ])('%s', (_, stage, owed, said) => expect(owing(stage, owed)).toEqual(said));

  test('of two columns for what is owed the one that says so', () => {
    const columns = { owed: [OWED, column(9)] };
    const cells = { 3: [{ amount: 10_000 }], 9: [{ amount: 0 }] };
    expect(told('balance', { columns, cells })).toEqual({ ...fromOwed, column: 9 });
  });

  test('without a price no sum tells', () => {
    expect(owing('deposit', { amount: 7000 }, { price: undefined })).toEqual({});
  });
});

describe('a blank deposit by the column for what came in of it', () => {
  const by = (receipts: readonly Receipt[], sheet: MoneySheet = {}, stage = 'deposit'): Said =>
    told(stage, { columns: { firstReceived: [FIRST] }, cells: { 4: receipts }, ...sheet });
  const done: Said = { done: 'undated', by: 'event', column: 4 };

  test.each<[string, readonly Receipt[], MoneySheet, Said]>([
    ['its sum', [{ amount: 3000 }], {}, done],
    ['its sum less charges', [{ amount: 2950 }], {}, done],
    ['less than that', [{ amount: 2949 }], {}, short(4, 2949, 51)],
    ['open', [{ amount: 0, isOpen: true }], {}, { column: 4, state: 'not yet' }],
    ['what went back is no deposit', [{ amount: -5, isBack: true }], {}, {}],
    ['no sum', [{ date: MARCH }], {}, {}],
    ['any sum of a price that nobody wrote', [{ amount: 5 }], { price: undefined }, done],
    ['any sum of a deposit that the term does not size', [{ amount: 5 }], { term: '' }, done],
  ])('%s', (_, receipts, sheet, said) => expect(by(receipts, sheet)).toEqual(said));

  test('tells nothing of the balance', () => expect(by([{ amount: 3000 }], {}, 'balance')).toEqual({}));

  test('the second column where the first has no sum', () => {
    const columns = { firstReceived: [FIRST, column(9)] };
    expect(by([], { columns, cells: { 9: [{ amount: 3000 }] } })).toEqual({ ...done, column: 9 });
  });
});

describe('a part by the words about all the money', () => {
  const DEPOSIT = column(6, 'deposit_date');
  const by = (stage: string, cells: MoneySheet['cells'], sheet: MoneySheet = {}): Said =>
    told(stage, { own: [OWN], columns: { words: [STATE, DEPOSIT] }, cells, ...sheet });

  test.each<[string, string, number, readonly Receipt[], Said]>([
    ['all is paid, says its state', 'balance', 5, [{ of: 'all', date: MAY }], { done: MAY, by: 'event', column: 5 }],
    ['by its sums', 'deposit', 5, [{ amount: 3000, date: MARCH }], { done: MARCH, by: 'event', column: 5 }],
    ['the balance is open: the column’s own blank stays', 'balance', 5, [{ of: 'last', isOpen: true }], {}],
    ['all, says the cell of the deposit', 'balance', 6, [{ of: 'all', date: MARCH }], { done: MARCH, by: 'event', column: 6 }],
    ['the first of two days', 'balance', 6, [{ of: 'all', date: MARCH }, { of: 'all', date: MAY }], { done: MARCH, by: 'event', column: 6 }],
    ['on no day', 'balance', 6, [{ of: 'all' }], { done: 'undated', by: 'event', column: 6 }],
    ['all that is to come', 'balance', 6, [{ of: 'all', isOpen: true }], {}],
    ['the deposit’s own sum is none of the balance', 'balance', 6, [{ amount: 10_000 }], {}],
    ['nor its name', 'balance', 6, [{ of: 'last' }], {}],
  ])('%s', (_, stage, at, receipts, said) => expect(by(stage, { [at]: receipts })).toEqual(said)); // prettier-ignore
});

describe('a part without a column, in the column for the payment’s state', () => {
  const by = (stage: string, state: string, sheet: MoneySheet = {}): Said =>
    told(stage, { columns: { state: STATE }, state, ...sheet });

  test.each<[string, string, Said]>([
    ['deposit', '未付', { column: 5, state: 'not yet' }],
    ['deposit', '定金已付', { done: 'undated', by: 'event', column: 5 }],
    ['balance', '定金已付', { column: 5, state: 'not yet' }],
    ['deposit', '', { column: 5, money: { ask: 'part', isAskedOnceDue: true } }],
    ['deposit', 'N/A', { state: 'not applicable' }],
  ])('%s: %s', (stage, state, said) => expect(by(stage, state)).toEqual(said));

  test('a share in it is measured, unless it is still to come', () => {
    const cells = { 5: [{ percent: 30 }] };
    expect(by('deposit', '30%', { cells })).toEqual({ done: 'undated', by: 'event', column: 5 });
    expect(by('deposit', '未付', { cells: { 5: [{ percent: 30, isOpen: true }] } })).toEqual({
      column: 5,
      state: 'not yet',
    });
  });

  test.each<[string, MoneySheet]>([
    ['what is paid in full is told of the order', { paid: true }],
    ['its own column is blank', { own: [OWN] }],
    ['there is no such column', { columns: {} as Partial<MoneyColumns> }],
  ])('not asked: %s', (_, sheet) => expect(by('deposit', '未付', sheet)).toEqual({}));
});
