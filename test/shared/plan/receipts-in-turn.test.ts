import type { Receipt } from '../../../shared/cells/receipts';
import { saidInTurn, type Turn } from '../../../shared/plan/receipts-in-turn';
import { moment } from '../../tools/order-facts';

const [MARCH, APRIL, MAY] = [moment('2026-03-05'), moment('2026-04-05'), moment('2026-05-05')];
const NOW = moment('2026-05-18 10:00');
/** Deposit and balance by a term that names both; the vessel left on 5 April. */
const DEPOSIT: Turn = { at: 0, of: 2, isTermKnown: true, from: undefined, second: APRIL, now: NOW };
const BALANCE: Turn = { ...DEPOSIT, at: 1, from: APRIL };
const MIDDLE: Turn = { ...DEPOSIT, at: 1, of: 3, from: APRIL };
const ONLY: Turn = { ...DEPOSIT, of: 1 };
type Said = ReturnType<typeof saidInTurn>;
const PART = { ask: 'part', isAskedOnceDue: true } as const;

describe('payments that are named', () => {
  test.each<[string, Turn, Receipt[], Said]>([
    ['all is in: every part', BALANCE, [{ of: 'all', date: MARCH }], { done: MARCH }],
    ['all, twice said: the first day', BALANCE, [{ of: 'all', date: MARCH }, { of: 'all', date: APRIL }], { done: MARCH }],
    ['all, on no day', DEPOSIT, [{ of: 'all' }], { done: 'undated' }],
    ['the deposit is the deposit’s', DEPOSIT, [{ of: 'first', date: MARCH }], { done: MARCH }],
    ['in two pieces: the first of them', DEPOSIT, [{ of: 'first', date: MARCH }, { of: 'first', date: APRIL }], { done: MARCH }],
    ['named without a day', DEPOSIT, [{ of: 'first' }], { done: 'undated' }],
    ['and not the balance’s', BALANCE, [{ of: 'first', date: MARCH }], undefined],
    ['the balance is the last part’s', BALANCE, [{ of: 'last', date: MAY }], { done: MAY }],
    ['and says that the deposit was paid before, nobody knows when', DEPOSIT, [{ of: 'last', date: MAY }], { done: 'undated' }],
    ['nor the middle part', MIDDLE, [{ of: 'last', date: MAY }], { done: 'undated' }],
    ['all open: every part is', BALANCE, [{ of: 'all', isOpen: true }], { isOpen: true }],
    ['the deposit is open', DEPOSIT, [{ of: 'first', isOpen: true }], { isOpen: true }],
    ['which is not said of the balance', BALANCE, [{ of: 'first', isOpen: true }], undefined],
    ['the balance is open', BALANCE, [{ of: 'last', isOpen: true }], { isOpen: true }],
    ['so that the deposit may be in: asked once it is due', DEPOSIT, [{ of: 'last', isOpen: true }], PART],
    ['not where the deposit stands beside it', DEPOSIT, [{ date: MARCH }, { of: 'last', isOpen: true }], { done: MARCH }],
    ['a middle part is not the last', MIDDLE, [{ of: 'last', isOpen: true }], undefined],
    ['a part came in, not said how much', DEPOSIT, [{ isSome: true, date: MARCH }], PART],
    ['so that the balance is open', BALANCE, [{ isSome: true, date: MARCH }], { isOpen: true }],
    ['a share, not said whether it came in', DEPOSIT, [{ percent: 30, isBare: true }], PART],
    ['of which the balance knows nothing: it goes by the order', BALANCE, [{ percent: 30, isBare: true, date: MARCH }], undefined],
  ])('%s', (_, turn, receipts, said) => expect(saidInTurn(receipts, turn)).toEqual(said)); // prettier-ignore
});

describe('payments that are not', () => {
  test.each<[string, Turn, Receipt[], Said]>([
    ['none', DEPOSIT, [], undefined],
    ['one still open', DEPOSIT, [{ date: MARCH, isOpen: true }], undefined],
    ['one part, paid in two pieces: the last of them', ONLY, [{ date: MARCH }, { date: APRIL }], { done: APRIL }],
    ['one part, on no day', ONLY, [{}], { done: 'undated' }],
    ['one before the sailing is the deposit', DEPOSIT, [{ date: MARCH }], { done: MARCH }],
    ['one since the day of the sailing: the deposit came by then', DEPOSIT, [{ date: APRIL }], { done: 'undated' }],
    ['two: each part its own', DEPOSIT, [{ date: APRIL }, { date: MAY }], { done: APRIL }],
    ['and the second', BALANCE, [{ date: MARCH }, { date: APRIL }], { done: APRIL }],
    ['one before the sailing says nothing of the balance', BALANCE, [{ date: MARCH }], undefined],
    ['unless the term does not tell the parts', { ...BALANCE, isTermKnown: false }, [{ date: MARCH }], { ...PART, on: MARCH }],
    ['on no day', { ...BALANCE, isTermKnown: false, from: undefined }, [{}], PART],
    ['one since the sailing may be the balance: asked', BALANCE, [{ date: APRIL }], { ask: 'part', on: APRIL }],
    ['a tick since the sailing as well', BALANCE, [{}], { ask: 'part' }],
    ['sailed, nobody knows when', { ...BALANCE, from: 'passed' }, [{ date: MARCH }], { ask: 'part', on: MARCH }],
    ['not sailed', { ...BALANCE, from: undefined }, [{ date: MAY }], undefined],
    ['of two before the third, the last tells', { ...MIDDLE, at: 2 }, [{ date: MARCH }, { date: MAY }], { ask: 'part', on: MAY }],
  ])('%s', (_, turn, receipts, said) => expect(saidInTurn(receipts, turn)).toEqual(said)); // prettier-ignore
});

describe('money that went back', () => {
  const BACK: Receipt = { isBack: true, date: APRIL };
  test.each<[string, Receipt[], Said]>([
    ['is asked', [{ date: MARCH }, BACK], { ask: 'refund', on: APRIL }],
    ['on no day', [{ date: MARCH }, { isBack: true }], { ask: 'refund' }],
    ['of several, the last', [{ date: MARCH }, BACK, { isBack: true, date: MAY }], { ask: 'refund', on: MAY }],
    ['and came again later', [{ date: MARCH }, BACK, { date: MAY }], { done: MAY }],
    ['not on the same day', [{ date: APRIL }, BACK], { ask: 'refund', on: APRIL }],
    ['not on no day', [{}, BACK], { ask: 'refund', on: APRIL }],
  ])('%s', (_, receipts, said) => expect(saidInTurn(receipts, { ...DEPOSIT, of: 1 })).toEqual(said)); // prettier-ignore
});
