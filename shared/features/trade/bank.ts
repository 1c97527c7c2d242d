import type { Finding } from '../../finding';
import { both, type Bilingual } from '../../lang';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord, rowNamed } from '../../records/change';
import { dayOf } from '../../time/moment';
import { approvalOf } from '../../trade/approve-bank';
import { bankApproval, mayBeUsed, type BankApproval } from '../../trade/bank-approval';
import { COMPANY, type Company } from '../../trade/sheets/company.sheet';

/** Accounts that customers must not be told of yet, each at the cell that says so. */
export function bankFindings(plan: Plan): readonly Finding[] {
  return recordsOf(plan, COMPANY).rows.flatMap(({ record, place }): Finding[] => {
    if (!record?.account) return [];
    const is = bankApproval(record, plan.config.settings.ownApproval ?? false);
    if (mayBeUsed(is)) return [];
    const at = is === 'changed' ? 'fingerprint' : 'approvedBy';
    return [{ place: place(at), severity: 'warning', kind: 'bank', message: WORDS[is](record) }];
  });
}

const WAY = both(
  '另一个人打电话核对后运行 gendan record company 工作簿 --row 行名 --approve --as 姓名。',
  'After checking by telephone somebody else runs gendan record company BOOK --row NAME --approve --as NAME.',
);

const said =
  (zh: string, en: string) =>
  ({ company, account }: Company): Bilingual =>
    both(`${company} 的账号 ${account}：${zh}${WAY.zh}`, `Account ${account} of ${company}: ${en} ${WAY.en}`);

const WORDS: Readonly<Record<Exclude<BankApproval, 'approved' | 'own'>, (company: Company) => Bilingual>> = {
  open: said('还没有人核准，单据上先不用。', 'nobody has approved it; papers do not use it yet.'),
  changed: said(
    '核准以后改过，核准作废。先查清是谁改的、为什么。',
    'it was changed after its approval, which is void. Find out first who changed it and why.',
  ),
  'same-person': said('填写人自己核准的，不算。', 'who wrote it approved it, which does not count.'),
  'writer-unknown': said(
    '没写填写人，核准不算。',
    'it does not say who wrote it, so the approval does not count.',
  ),
};

/** Somebody approves the bank data of a row as they stand. RecordGone, ApprovalRefused. */
export function proposeApproval(plan: Plan, name: string, by: string): Proposal {
  const context = recordContext(plan);
  const { values } = rowNamed(plan.book, COMPANY, { name }, context).row;
  const approval = approvalOf(
    values as Company,
    by,
    dayOf(plan.now),
    plan.config.settings.ownApproval ?? false,
  );
  const patch = changeRecord(plan.book, COMPANY, { name }, approval, context);
  return {
    title: both(`公司：${by} 核准 ${name} 的银行资料`, `Company: ${by} approves the bank data of ${name}`),
    patch,
    notes: [both('请确认已打电话核对过账号。', 'Make sure that the account was checked by telephone.')],
  };
}
