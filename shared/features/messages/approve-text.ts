import { both } from '../../lang';
import { textFingerprint } from '../../messages/texts/approval';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord, rowNamed, shownName } from '../../records/change';
import { dayOf } from '../../time/moment';
import { approverNamed } from '../../trade/second-person';
import { TEXTS, type TradeText } from '../../trade/sheets/texts.sheet';

const WORDS = {
  column: both('作者', 'Author'),
  whoWrote: both('谁写的文案', 'who wrote the text'),
  look: both('看过再核准', 'look at it and approve'),
};

/** Somebody approves a text as its words stand. RecordGone, ApprovalRefused. */
export function proposeTextApproval(plan: Plan, name: string, by: string): Proposal {
  const context = recordContext(plan);
  const { values } = rowNamed(plan.book, TEXTS, { name }, context).row;
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  const approver = approverNamed({ ...WORDS, writer: values.author }, by, allowsOwn);
  const approval = {
    approver,
    approvedOn: dayOf(plan.now),
    fingerprint: textFingerprint(values as TradeText),
    status: 'approved',
  } as const;
  const shown = shownName(name);
  return {
    title: both(`文案：${by} 核准 ${shown}`, `Text: ${by} approves ${shown}`),
    patch: changeRecord(plan.book, TEXTS, { name }, approval, context),
    notes: [both('以后改了主题或正文，要重新核准。', 'A change of subject or text voids the approval.')],
  };
}
