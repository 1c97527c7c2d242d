import { both, type Bilingual } from '../../../lang';
import { isSamePerson } from '../../../plan/hand-offs/open';
import type { Plan } from '../../../plan/plan';
import { actorOf } from '../../../proposals/matters';
import type { Proposal } from '../../../proposals/proposal';
import { POINT_STATES, type PointState } from '../../../skills/points.sheet';
import { decidersOf, mayDecide, type Approving } from '../../../skills/points/approvers';
import type { Award } from '../../../skills/points/awards';
import { PointsRefused, REFUSED } from './refusals';
import { awardMeant, stepsTaken, type Step } from './write';

/** Somebody else gives points that were proposed, one or several. RecordGone, PointsRefused, RecordHeaderLost. */
export function proposeApproved(plan: Plan, numbers: readonly string[], by: string): Proposal {
  const actor = actorOf(by);
  const notes = new Set<Bilingual>();
  const steps = [...new Set(numbers)].map((number): Step => {
    const award = inState(plan, number, 'proposed');
    mayGive(award);
    const note = allowed(plan, award, '', actor);
    if (note) notes.add(note);
    const said = note?.[plan.language] ?? '';
    return { award, changes: { state: 'approved', approver: actor, ...(said && { decision: said }) }, step: 'approved', said };
  });
  return stepsTaken(plan, steps, actor, [...notes]);
} // prettier-ignore

/** Somebody else does not give them, and says why. RecordGone, PointsRefused, RecordHeaderLost. */
export function proposeRefused(plan: Plan, number: string, reason: string, by: string): Proposal {
  const actor = actorOf(by);
  const award = inState(plan, number, 'proposed');
  if (award.claim) throw new PointsRefused(REFUSED.frozen(number, award.claim.said));
  const why = needed(reason, REFUSED.noReason);
  const note = allowed(plan, award, '', actor);
  const decision = [why, note?.[plan.language]].filter(Boolean).join('\n');
  const step: Step = { award, changes: { state: 'refused', approver: actor, decision }, step: 'refused', said: decision };
  return stepsTaken(plan, [step], actor, note ? [note] : []);
} // prettier-ignore

/** The person whose points were refused asks once for another decision, and says why. RecordGone, PointsRefused, RecordHeaderLost. */
export function proposeAppeal(plan: Plan, number: string, text: string, by: string): Proposal {
  const actor = actorOf(by);
  const award = inState(plan, number, 'refused');
  const { person, appeal = '' } = award.record;
  if (!isSamePerson(plan, actor, person)) throw new PointsRefused(REFUSED.notOwn(number, person));
  if (appeal.trim() !== '') throw new PointsRefused(REFUSED.final(number));
  const said = needed(text, REFUSED.noText);
  return stepsTaken(plan, [{ award, changes: { state: 'appealed', appeal: said }, step: 'appealed', said }], actor, []);
} // prettier-ignore

/** Somebody who did not decide first decides on an appeal, where the team has such a person, and says why. RecordGone, PointsRefused, RecordHeaderLost. */
export function proposeDecided(plan: Plan, number: string, gives: boolean, reason: string, by: string): Proposal {
  const actor = actorOf(by);
  const award = inState(plan, number, 'appealed');
  if (award.claim) throw new PointsRefused(REFUSED.frozen(number, award.claim.said));
  if (gives) mayGive(award);
  const why = needed(reason, REFUSED.noReason);
  const { approver = '', decision = '' } = award.record;
  const note = allowed(plan, award, approver, actor);
  const said = [why, note?.[plan.language]].filter(Boolean).join('\n');
  const before = decision.trim() && (plan.language === 'zh' ? `原决定（${approver}）：${decision.trim()}` : `Before (${approver}): ${decision.trim()}`);
  const changes = { state: gives ? 'approved' : 'refused', approver: actor, decision: [said, before].filter(Boolean).join('\n') } as const;
  return stepsTaken(plan, [{ award, changes, step: gives ? 'given' : 'upheld', said }], actor, note ? [note] : []);
} // prettier-ignore

/** The award of a number where its row says so. RecordGone, PointsRefused. */
function inState(plan: Plan, number: string, state: PointState): Award {
  const award = awardMeant(plan, number);
  if (award.said === state || (state === 'proposed' && award.said === 'frozen' && !award.claim)) return award;
  if (award.claim) throw new PointsRefused(REFUSED.frozen(number, award.claim.said));
  const word = POINT_STATES[state];
  throw new PointsRefused(both(REFUSED.state(number, word.zh).zh, REFUSED.state(number, word.en).en));
}

/** Whether nothing of the award itself speaks against giving its points. PointsRefused. */
function mayGive({ record: { number }, claim, fact, wrong }: Award): void {
  if (claim) throw new PointsRefused(REFUSED.frozen(number, claim.said));
  if (!fact) throw new PointsRefused(REFUSED.gone(number));
  const problem = wrong.find(({ severity }) => severity === 'error');
  if (problem) throw new PointsRefused(REFUSED.wrong(problem.message));
}

/** Whether somebody may decide on it; what has to be said of that. PointsRefused. */
function allowed(plan: Plan, { record, rule }: Award, first: string, actor: string): Bilingual | undefined {
  const about: Approving = { person: record.person, rule, first };
  const { bar, note } = mayDecide(plan, about, actor);
  if (bar) throw new PointsRefused(REFUSED.bar(bar, record.number, actor, decidersOf(plan, about)));
  return note;
}

function needed(text: string, missing: Bilingual): string {
  if (text.trim() === '') throw new PointsRefused(missing);
  return text.trim();
}
