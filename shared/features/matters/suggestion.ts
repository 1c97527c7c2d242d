import { withSaid } from '../../matters/history';
import { both } from '../../lang';
import type { Matter } from '../../matters/matters.sheet';
import { nameTest } from '../../orders/person';
import type { Plan } from '../../plan/plan';
import { actorOf, matterChanged, MatterRefused } from '../../proposals/matters';
import type { ProcessEdit } from '../../proposals/process/rows';
import type { Proposal } from '../../proposals/proposal';
import { needed, openMatter } from './meant';
import { REFUSED } from './refusals';
import { withProcess } from './with-process';

/** A suggestion is taken up: with a change of the process in the same write, or with what is done about it. RecordGone, MatterRefused, ProcessHasProblems. */
export function proposeAdopted(
  plan: Plan,
  number: string,
  reason: string,
  edits: readonly ProcessEdit[],
  by: string,
): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'suggestion');
  const notes = mayAdopt(plan, placed.matter, actor);
  const why = edits.length > 0 ? reason.trim() : needed(reason, REFUSED.noReason);
  const isZh = plan.language === 'zh';
  const decision = [why, ...notes.map((each) => each[plan.language])].filter(Boolean).join('\n');
  const changes = { state: 'accepted', closed: plan.now, ...(decision !== '' && { decision }) } as const;
  const note = withSaid(isZh ? '采纳' : 'adopted', why, plan.language);
  return withProcess(plan, placed, changes, { by: actor, note }, edits, {
    title: both(`${number}：采纳`, `${number}: adopted`),
    notes,
    why: `${number} ${placed.matter.text ?? ''}`.trim(),
  });
}

/** A suggestion is answered with no, and why. RecordGone, MatterRefused. */
export function proposeDeclined(plan: Plan, number: string, reason: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'suggestion');
  const why = needed(reason, REFUSED.noReason);
  const note = withSaid(plan.language === 'zh' ? '不采纳' : 'declined', why, plan.language);
  const changes = { state: 'declined', decision: why, closed: plan.now } as const;
  return {
    title: both(`${number}：不采纳`, `${number}: declined`),
    patch: matterChanged(plan, placed, changes, { by: actor, note }),
    notes: [],
  };
}

/** Nobody takes up their own, unless the team’s setting allows that; then it is said. MatterRefused. */
function mayAdopt(plan: Plan, { raisedBy = '' }: Matter, actor: string) {
  if (raisedBy.trim() === '' || !nameTest(plan, actor)(raisedBy)) return [];
  if (!plan.config.settings.ownApproval) throw new MatterRefused(REFUSED.ownSuggestion);
  return [both('（采纳自己的建议，按团队设置允许）', '(their own suggestion, as the team’s setting allows)')];
}
