import { both, type Bilingual } from '../lang';

/** What people call the money of each stage, to each other and to a customer. */
export const PART_NAMES: Readonly<Partial<Record<string, Bilingual>>> = {
  deposit: both('定金', 'deposit'),
  prepaid: both('全款', 'full payment'),
  balance_before: both('发货前余款', 'balance before shipment'),
  balance: both('尾款', 'balance'),
  credit_due: both('账期款', 'payment on account'),
  bank_exam: both('即期信用证款', 'L/C at sight'),
  maturity: both('远期信用证款', 'L/C at maturity'),
};

/** Money that a bank pays under an L/C: who presents the papers chases the bank, not the customer. */
const BY_BANK: ReadonlySet<string> = new Set(['bank_exam', 'maturity']);
export const isPaidByBank = (stage: string): boolean => BY_BANK.has(stage);
