import { both, type Bilingual } from '../../lang';
import { hindrance } from '../../people/fit';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { candidates } from '../../people/choose';
import { stageNeed } from '../../plan/stage-need';
import { causeOf, clauses, merits } from '../../people/owner-reason';
import { dayOf } from '../../time/moment';
import { logPatch } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { stageOfOrder, stageTitle, type StageRef } from '../../proposals/stage-of-order';

/** Somebody who can take a stage over. */
export interface Taker {
  readonly name: string;
  readonly reason: Bilingual;
  /** Best suited of those who hold the role. */
  readonly isProposed: boolean;
}

/** Who can take a stage over: those who hold its role, best suited first, then everybody else on the team list. */
export function takersOf(plan: Plan, ref: StageRef): Taker[] {
  const at = stageOfOrder(plan, ref);
  const { stage, owner, due } = at.stage;
  const { team } = plan;
  const today = dayOf(plan.now);
  const need = {
    ...stageNeed(stage, at.facts, team, today),
    from: today,
    until: due === undefined ? today : Math.max(today, dayOf(due)),
  };
  const isNow = (name: string): boolean =>
    owner?.owner !== undefined && nameKey(owner.owner) === nameKey(name);
  const suited = candidates(need, team)
    .map(({ member }) => member)
    .filter(({ name }) => !isNow(name));
  const others = team.members.filter((member) => !suited.includes(member) && !isNow(member.name));
  return [
    ...suited.map((member, index): Taker => {
      const reason = clauses(merits(member, need, team));
      return { name: member.name, reason, isProposed: index === 0 };
    }),
    ...others.map((member): Taker => {
      const reason = causeOf(member, hindrance(member, need, team), need);
      return { name: member.name, reason, isProposed: false };
    }),
  ];
}

/** Names another owner for one stage of one order; why is kept in the log. */
export function proposeHandOver(plan: Plan, ref: StageRef, to: string, reason: string, by: string): Proposal {
  const title = stageTitle(stageOfOrder(plan, ref));
  return {
    title: both(`${title.zh}：交给${to}`, `${title.en}: handed to ${to}`),
    patch: logPatch(plan, [
      { at: plan.now, event: 'owner', order: ref.order, stage: ref.stage, owner: to, note: reason, by },
    ]),
    notes: [],
  };
}
