import { checkPapers } from '../../../../shared/papers/checks/check-papers';
import type { PaperSet } from '../../../../shared/papers/checks/types';
import { change } from './change';
import { lcCif, lcMts, ttCif } from './sets';

const told = (set: PaperSet) => checkPapers(set).filter(({ check }) => check === 4);
const another = (text: string | undefined, number = 'CI-2026-008') => ({
  number,
  amount: text === undefined ? undefined : { text },
});

test('two invoices within the credit each and above it together: one conflict, with both amounts', () => {
  const found = told({ ...lcCif(), drawings: [another('USD 100.00')] });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ severity: 'hard', article: 'UCP 600 art. 30(b)', left: { value: 'USD 12,500.00' } });
  expect(found[0]!.text.en).toContain('CI-2026-008 USD 100.00, CI-2026-007 USD 12,400.00');
  expect(found[0]!.text.zh).toContain('同一信用证下的发票');
}); // prettier-ignore

test('an invoice above the credit by itself is told once, not again in the sum', () => {
  const set = { ...change(lcCif(), 'ci', 'amount', 12_500), drawings: [another('USD 100.00')] };
  expect(told(set).map(({ right }) => right.field)).toEqual(['credit_amount']);
});

test.each([
  ['together no more than 39A allows', () => ({ ...lcMts(), drawings: [another('USD 1.00')] })],
  ['of which nobody knows the amount', () => ({ ...lcCif(), drawings: [another(undefined)] })],
  ['in another currency', () => ({ ...lcCif(), drawings: [another('EUR 100.00')] })],
  ['under a revolving credit', () => ({ ...change(lcCif(), 'credit text', 'conditions', 'THIS CREDIT IS REVOLVING MONTHLY'), drawings: [another('USD 12,400.00')] })],
  ['without a credit', () => ({ ...ttCif(), drawings: [another('USD 99,999.00')] })],
])('several invoices %s are no conflict', (_, set) => expect(told(set() as PaperSet)).toEqual([])); // prettier-ignore

/** The order's amount is another matter. */
const ofCredit = (set: PaperSet) => told(set).filter(({ right }) => right.kind === 'lc');

test('of several invoices of one shipment none is short by itself', () => {
  const half = change(change(change(lcCif(), 'ci', 'amount', 6200), 'ci', 'amount', 5000, 0), 'ci', 'amount', 1200, 1);
  expect(ofCredit(half)).toHaveLength(1);
  expect(ofCredit({ ...half, drawings: [another('USD 6,200.00')] })).toEqual([]);
}); // prettier-ignore
