import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { nameKey } from '../people/names';
import { bankFingerprint } from './bank-approval';
import type { Company } from './sheets/company.sheet';

/** An approval that would not count. Nothing was written. */
export class ApprovalRefused extends GendanError {}

const REFUSED = {
  nobody: both(
    '没说是谁核准。请加 --as 姓名，再来一次。',
    'Nobody was named as who approves. Add --as NAME and try again.',
  ),
  noWriter: both(
    '没写填写人，看不出核准的是不是另一个人。请先在这一行的“填写人”里写上谁填的银行资料（填写人=姓名），再核准。',
    'The row does not say who wrote the bank data, so nobody can tell whether a second person approves. Fill in “Written by” first.',
  ),
  same: both(
    '填写人和核准人是同一个人，不算核准。请换一个人打电话向银行或公司核对后核准；一个人的团队在设置里打开“可核准自己的”。',
    'Who wrote the bank data cannot approve them. Let somebody else check them by telephone and approve; a team of one turns on “May approve own” in the settings.',
  ),
} satisfies Record<string, Bilingual>;

/** The cells of an approval given on a serial day. ApprovalRefused. */
export function approvalOf(
  company: Company,
  by: string,
  today: number,
  allowsOwn: boolean,
): Pick<Company, 'approvedBy' | 'approvedOn' | 'fingerprint'> {
  const [writer, approver] = [nameKey(company.writtenBy ?? ''), nameKey(by)];
  if (approver === '') throw new ApprovalRefused(REFUSED.nobody);
  if (!allowsOwn && writer === '') throw new ApprovalRefused(REFUSED.noWriter);
  if (!allowsOwn && writer === approver) throw new ApprovalRefused(REFUSED.same);
  return { approvedBy: by.trim(), approvedOn: today, fingerprint: bankFingerprint(company) };
}
