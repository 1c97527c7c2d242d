import { bankApproval, bankFingerprint, mayBeUsed } from '../../../shared/trade/bank-approval';
import type { Company } from '../../../shared/trade/sheets/company.sheet';
import { serialOf } from './day';

const ACCOUNT = {
  company: '远洋',
  nameEn: 'OCEAN TRADING CO., LTD.',
  beneficiary: 'OCEAN TRADING CO., LTD.',
  account: '0012345678901',
  currency: 'USD',
  bank: 'BANK OF CHINA',
  bankAddress: undefined,
  swift: 'BKCHCNBJ92A',
  through: undefined,
  writtenBy: '李会计',
} as unknown as Company;

/** An account as it stands after somebody approved it. */
const approved = (by: string, account: Company = ACCOUNT): Company => ({
  ...account,
  approvedBy: by,
  approvedOn: serialOf('2026-05-04'),
  fingerprint: bankFingerprint(account),
});

test('an account counts once somebody else than who wrote it approved it', () => {
  expect(bankApproval(ACCOUNT, false)).toBe('open');
  expect(bankApproval(approved('陈总'), false)).toBe('approved');
  expect(mayBeUsed('approved')).toBe(true);
});

test.each([
  ['account', '0012345678902'],
  ['swift', 'BKCHCNBJ110'],
  ['bank', 'BANK OF CHINA, NINGBO'],
  ['beneficiary', 'OCEAN TRADING LTD.'],
  ['currency', 'EUR'],
  ['through', 'CITIBANK N.Y.'],
  ['bankAddress', '1 Fuxingmen'],
] as const)('a changed %s voids the approval', (cell, text) => {
  const changed = bankApproval({ ...approved('陈总'), [cell]: text }, true);
  expect(changed).toBe('changed');
  expect(mayBeUsed(changed)).toBe(false);
});

test('blanks and case change nothing, and a text may not wander from cell to cell', () => {
  expect(bankApproval({ ...approved('陈总'), swift: 'bkch cnbj 92a', bank: 'Bank of China ' }, false)).toBe(
    'approved',
  );
  const a = { ...ACCOUNT, bank: 'AB', bankAddress: 'C' };
  expect(bankFingerprint(a)).not.toBe(bankFingerprint({ ...a, bank: 'A', bankAddress: 'BC' }));
});

test('the fingerprint of an account is the same on every machine and in every version', () => {
  expect(bankFingerprint(ACCOUNT)).toBe('1bgxa060no247s');
});

test('one’s own approval counts only where the team allows it, and is told as such', () => {
  expect(bankApproval(approved('李 会计'), false)).toBe('same-person');
  expect(bankApproval(approved('李 会计'), true)).toBe('own');
  expect([mayBeUsed('same-person'), mayBeUsed('own')]).toEqual([false, true]);
});

test('an approval of what nobody signed for is not one of a second person', () => {
  const unsigned = approved('陈总', { ...ACCOUNT, writtenBy: undefined });
  expect(bankApproval(unsigned, false)).toBe('writer-unknown');
  expect(mayBeUsed('writer-unknown')).toBe(false);
  expect(bankApproval({ ...approved('陈总'), approvedOn: undefined }, true)).toBe('open');
});
