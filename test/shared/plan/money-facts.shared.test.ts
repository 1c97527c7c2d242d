import type { Receipt } from '../../../shared/cells/receipts';
import type { StageFacts } from '../../../shared/plan/order-facts';
import { moment } from '../../tools/order-facts';
import { APRIL, column, JUNE, MARCH, MAY, told, type MoneySheet } from './money-sheet';

const [ALL, RECEIVED, STATE] = [column(1), column(2), column(3)];
type Said = Partial<StageFacts>;
const done = (at: StageFacts['done'], from = 1): Said => ({ done: at, by: 'event', column: from });
const NOTHING: Said = { column: 1 };
const asked = (on: number): Said => ({ column: 1, money: { ask: 'part', on: on as never } });
const PREPAID = '30%定金，70%发货前付清';

const by = (stage: string, receipts: readonly Receipt[], sheet: MoneySheet = {}): Said =>
  told(stage, { ...sheet, plain: { 1: receipts, ...sheet.plain }, columns: { shared: ALL, ...sheet.columns } }); // prettier-ignore

describe('one column for all parts of the price', () => {
  test.each<[string, string, readonly Receipt[], MoneySheet, Said]>([
    ['one day is the deposit’s', 'deposit', [{ date: MARCH }], {}, done(MARCH)],
    ['and not the balance’s', 'balance', [{ date: MARCH }], {}, NOTHING],
    ['two days: each its own', 'balance', [{ date: MARCH }, { date: MAY }], {}, done(MAY)],
    ['by their sums', 'balance', [{ amount: 3000, date: MARCH }, { amount: 7000, date: MAY }], {}, done(MAY)],
    ['one sum for all', 'deposit', [{ amount: 10_000, date: MARCH }], {}, done(MARCH)],
    ['a share', 'deposit', [{ percent: 30, date: MARCH }], { price: undefined }, done(MARCH)],
    ['which is less than all', 'balance', [{ percent: 50, date: MARCH }], { price: undefined }, { column: 1, state: 'not yet', money: { isOpen: true, short: { is: 'percent', received: 50, missing: 50 } } }],
    ['a day to come is a plan for the first part', 'deposit', [{ date: JUNE, isOpen: true }], {}, { column: 1, planned: JUNE }],
    ['not for the second', 'balance', [{ date: JUNE, isOpen: true }], {}, NOTHING],
    ['for the second where the first is in', 'balance', [{ date: MARCH }, { date: JUNE, isOpen: true }], {}, { column: 1, planned: JUNE }],
    ['the first of two days to come', 'deposit', [{ date: JUNE, isOpen: true }, { date: MAY, isOpen: true }], {}, { column: 1, planned: JUNE }],
    ['a named one is no plan of another', 'deposit', [{ of: 'last', date: JUNE, isOpen: true }], {}, { column: 1, money: { ask: 'part', isAskedOnceDue: true } }],
    ['blank', 'deposit', [], {}, {}],
    ['blank, and another column has the words', 'balance', [], { columns: { words: [STATE] }, cells: { 3: [{ of: 'all', date: MAY }] } }, done(MAY, 3)],
  ])('%s', (_, stage, receipts, sheet, said) => expect(by(stage, receipts, sheet)).toEqual(said)); // prettier-ignore

  test('a stage that another column shows done is left as it is', () => {
    const base: Said = { done: MARCH, by: 'event', column: 9 };
    expect(by('deposit', [{ isSome: true }], { base })).toEqual(base);
    expect(by('balance', [{ date: MARCH }], { base: { ...base, column: 1 } })).toEqual(NOTHING);
  });
});

describe('from when on a payment may be the last part’s', () => {
  test.each<[string, Record<string, string>, Said]>([
    ['since the sailing', { atd: '2026-04-05' }, asked(APRIL)],
    ['not before it', { atd: '2026-04-06' }, NOTHING],
    ['by the B/L date where no sailing is dated', { bl_date: '2026-04-05' }, asked(APRIL)],
    ['by the ETD at last', { etd: '2026-04-05' }, asked(APRIL)],
    ['the sailing before the B/L date', { atd: '2026-04-06', bl_date: '2026-04-01' }, NOTHING],
    ['the B/L date before the ETD', { bl_date: '2026-04-06', etd: '2026-04-01' }, NOTHING],
    ['nothing says when', {}, NOTHING],
  ])('against copies: %s', (_, dates, said) => {
    expect(by('balance', [{ date: APRIL }], { dates })).toEqual(said);
  });

  test('sailed, says a word, nobody knows when', () => {
    expect(by('balance', [{ date: APRIL }], { sailed: 'undated' })).toEqual(asked(APRIL));
    expect(by('balance', [{ date: APRIL }], { sailed: 'undated', dates: { etd: '2026-04-06' } })).toEqual(
      NOTHING,
    );
  });

  test.each<[string, Record<string, string>, Said]>([
    ['half-way to the loading', { order_date: '2026-03-01', loading_date: '2026-05-10' }, asked(APRIL)],
    ['not a day before', { order_date: '2026-03-01', loading_date: '2026-05-11' }, NOTHING],
    ['half-way to the sailing', { order_date: '2026-03-01', atd: '2026-05-10' }, asked(APRIL)],
    ['the loading before the sailing', { order_date: '2026-03-01', loading_date: '2026-05-11', atd: '2026-05-10' }, NOTHING],
    ['by the loading alone', { loading_date: '2026-04-05' }, asked(APRIL)],
    ['and not a day before', { loading_date: '2026-04-06' }, NOTHING],
    ['without a loading nobody can tell', { order_date: '2026-03-01' }, NOTHING],
  ])('before the shipment: %s', (_, dates, said) => {
    expect(by('balance_before', [{ date: APRIL }], { dates, term: PREPAID })).toEqual(said);
  }); // prettier-ignore

  test('a deposit that came after the balance could have: nobody knows when', () => {
    expect(by('deposit', [{ date: APRIL }], { dates: { atd: '2026-04-05' } })).toEqual(done('undated'));
    expect(by('deposit', [{ date: APRIL }], { dates: { atd: '2026-04-06' } })).toEqual(done(APRIL));
  });

  test('a term that tells no shares: one payment may be all', () => {
    const said = by('balance', [{ date: MARCH }], { term: '' });
    expect(said).toEqual({ column: 1, money: { ask: 'part', isAskedOnceDue: true, on: MARCH } });
  });

  test('amounts tell the parts as shares do', () => {
    expect(by('balance', [{ date: MARCH }], { term: '定金3000美金，尾款7000美金见提单副本' })).toEqual(
      NOTHING,
    );
  });
});

describe('the days in one column, the sums beside it', () => {
  const [THIRD, REST, HALF] = [{ amount: 3000 }, { amount: 7000 }, { amount: 3500 }];
  const beside = (stage: string, sums: readonly Receipt[], days: readonly Receipt[]): Said =>
    by(stage, days, { columns: { received: [RECEIVED] }, cells: { 2: sums } });

  test.each<[string, string, readonly Receipt[], readonly Receipt[], Said]>([
    ['as many days as sums: each its own', 'deposit', [THIRD, REST], [{ date: MARCH }, { date: MAY }], done(MARCH)],
    ['and the second', 'balance', [THIRD, REST], [{ date: MARCH }, { date: MAY }], done(MAY)],
    ['one day is the last sum’s', 'balance', [THIRD, REST], [{ date: MAY }], done(MAY)],
    ['and not the first’s', 'deposit', [THIRD, REST], [{ date: MAY }], done('undated')],
    ['two days for three sums tell nobody which', 'balance', [THIRD, HALF, HALF], [{ date: MARCH }, { date: MAY }], done('undated')],
    ['a sum with its own day keeps it', 'deposit', [{ ...THIRD, date: APRIL }], [{ date: MARCH }], done(APRIL)],
    ['a day to come is none of it', 'deposit', [THIRD], [{ date: JUNE, isOpen: true }], done('undated')],
    ['nor is a day on which it went back', 'deposit', [THIRD], [{ date: MAY, isBack: true }], done('undated')],
    ['no days: by the sums’ own column', 'deposit', [{ ...THIRD, date: moment('2026-03-05') }], [], done(MARCH, 2)],
  ])('%s', (_, stage, sums, days, said) => expect(beside(stage, sums, days)).toEqual(said)); // prettier-ignore
});
