import { both } from '../../lang';
import { recordContext } from '../../orders/records';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord, rowNamed } from '../../records/change';
import { dayOf } from '../../time/moment';
import { ApprovalRefused } from '../../trade/approve-bank';
import { TEMPLATES } from '../../trade/sheets/templates.sheet';

const REFUSED = {
  nobody: both(
    '没说是谁核准。请加 --as 姓名，再来一次。',
    'Nobody was named as who approves. Add --as NAME and try again.',
  ),
  noAuthor: both(
    '没写作者，看不出核准的是不是另一个人。请先在“作者”里写上谁做的模板。',
    'The row does not say who made the template, so nobody can tell whether a second person approves. Fill in “Author” first.',
  ),
  same: both(
    '作者和核准人是同一个人，不算核准。请换一个人看过再核准；一个人的团队在设置里打开“可核准自己的”。',
    'Who made a template cannot approve it. Let somebody else look at it and approve; a team of one turns on “May approve own” in the settings.',
  ),
};

/** Somebody approves a template as its content stands, which `fingerprint` names. RecordGone, ApprovalRefused. */
export function proposeTemplateApproval(plan: Plan, name: string, by: string, fingerprint: string): Proposal {
  const context = recordContext(plan);
  const { values } = rowNamed(plan.book, TEMPLATES, { name }, context).row;
  const [author, approver] = [nameKey(values.author ?? ''), nameKey(by)];
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  if (approver === '') throw new ApprovalRefused(REFUSED.nobody);
  if (!allowsOwn && author === '') throw new ApprovalRefused(REFUSED.noAuthor);
  if (!allowsOwn && author === approver) throw new ApprovalRefused(REFUSED.same);
  const approval = {
    approver: by.trim(),
    approvedOn: dayOf(plan.now),
    fingerprint,
    status: 'approved',
  } as const;
  return {
    title: both(`模板：${by} 核准 ${name}`, `Template: ${by} approves ${name}`),
    patch: changeRecord(plan.book, TEMPLATES, { name }, approval, context),
    notes: [both('以后改了模板，要重新核准。', 'A change to the template voids the approval.')],
  };
}
