import { both, type Bilingual } from '../../lang';
import { isSamePerson } from '../../plan/hand-offs/open';
import type { Plan } from '../../plan/plan';
import { membersNamed } from '../../people/members-named';
import { namesNobody } from '../../people/names';
import type { Member } from '../../people/team';
import { holdsOn, isOutside } from '../../people/terms';
import { dayOf } from '../../time/moment';
import type { PointRule } from '../points.sheet';

export interface Approving {
  /** Whose points they are. */
  readonly person: string;
  readonly rule: PointRule | undefined;
  /** Who decided before, whom an appeal goes past; empty for nobody. */
  readonly first: string;
}

/** Why somebody may not decide on points: they are their own, others are to, they decided already, or the team does not know them. */
export type Bar = 'own' | 'named' | 'first' | 'stranger';

/**
 * Whether somebody may decide: never on points of their own, unless the team's setting allows that; whom the rule names, else
 * a manager, else anybody else of the team. An appeal is decided by somebody else than who decided first, where the team has
 * one. `note`: what has to be said of it.
 */
export function mayDecide(plan: Plan, about: Approving, actor: string): { bar?: Bar; note?: Bilingual } {
  if (isSamePerson(plan, actor, about.person))
    return plan.config.settings.ownApproval ? { note: OWN } : { bar: 'own' };
  if (plan.team.members.length > 0 && membersNamed(plan.team, actor).length === 0) return { bar: 'stranger' };
  const wanted = decidersOf(plan, about);
  if (wanted.length > 0 && !wanted.some((name) => isSamePerson(plan, actor, name)))
    return { bar: about.first !== '' && isSamePerson(plan, actor, about.first) ? 'first' : 'named' };
  return about.first !== '' && isSamePerson(plan, actor, about.first) ? { note: SAME } : {};
}

/** Who is to decide, as the team list has them; none: whoever else there is. */
export function decidersOf(plan: Plan, { person, rule, first }: Approving): readonly string[] {
  const today = dayOf(plan.now);
  const others = plan.team.members.filter(
    (member) => !isOutside(member, today, today) && !isSamePerson(plan, member.name, person),
  );
  const named = rule?.approver ?? '';
  const byRule = namesNobody(named) ? [] : others.filter(({ name }) => isSamePerson(plan, name, named));
  const managers = others.filter((member) => holdsOn(member, 'manager', today));
  const fresh = (members: readonly Member[]): readonly Member[] =>
    members.filter(({ name }) => first === '' || !isSamePerson(plan, name, first));
  const chosen = [byRule, managers, others].map(fresh).find((members) => members.length > 0);
  return (chosen ?? []).map(({ name }) => name);
}

const OWN = both('（自己核准自己的，按团队设置允许）', '(their own points, as the team’s setting allows)');
const SAME = both(
  '（由原来决定的人复核：团队里没有别人）',
  '(decided by the same person again: the team has nobody else)',
);
