import { both } from '../../lang';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord, rowNamed } from '../../records/change';
import { dayOf } from '../../time/moment';
import { approverNamed } from '../../trade/second-person';
import { TEMPLATES } from '../../trade/sheets/templates.sheet';

const WORDS = {
  column: both('作者', 'Author'),
  whoWrote: both('谁做的模板', 'who made the template'),
  look: both('看过再核准', 'look at it and approve'),
};

/** Somebody approves a template as its content stands, which `fingerprint` names. RecordGone, ApprovalRefused. */
export function proposeTemplateApproval(plan: Plan, name: string, by: string, fingerprint: string): Proposal {
  const context = recordContext(plan);
  const { values } = rowNamed(plan.book, TEMPLATES, { name }, context).row;
  const approver = approverNamed(
    { ...WORDS, writer: values.author },
    by,
    plan.config.settings.ownApproval ?? false,
  );
  const approval = {
    approver,
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
