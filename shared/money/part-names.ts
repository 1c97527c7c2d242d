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
