import { both } from '../lang';
import { bankFingerprint } from './bank-approval';
import { approverNamed } from './second-person';
import type { Company } from './sheets/company.sheet';

const WORDS = {
  column: both('填写人', 'Written by'),
  whoWrote: both('谁填的银行资料', 'who wrote the bank data'),
  look: both('打电话向银行或公司核对后核准', 'check them by telephone and approve'),
};

/** The cells of an approval given on a serial day. ApprovalRefused. */
export function approvalOf(
  company: Company,
  by: string,
  today: number,
  allowsOwn: boolean,
): Pick<Company, 'approvedBy' | 'approvedOn' | 'fingerprint'> {
  const approvedBy = approverNamed({ ...WORDS, writer: company.writtenBy }, by, allowsOwn);
  return { approvedBy, approvedOn: today, fingerprint: bankFingerprint(company) };
}
