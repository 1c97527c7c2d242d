import { nameKey, splitNames } from '../people/names';
import { isOutside, rolesOn } from '../people/terms';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import { ownerName } from '../plan/work';
import { ROLES, type Role } from '../process/row';
import { entriesOf } from './entry';
import { roleOf } from '../plan/stage-role';
import { dayOf } from '../time/moment';

/** So small a team does everything: what nobody holds falls to each. */
const SMALL_TEAM = 2;

/**
 * The roles that a person works in today, the first of them first: as the team list has them; of somebody who is not on it,
 * those in which the sheet names them for open work. In a team of two or fewer also those that nobody holds and that
 * have work. None for everybody (`''`) and for a name that is nowhere.
 */
export function rolesOf(plan: Plan, me: string): readonly Role[] {
  let ofPlan = known.get(plan);
  if (!ofPlan) known.set(plan, (ofPlan = new Map()));
  let roles = ofPlan.get(me);
  if (!roles) ofPlan.set(me, (roles = findRoles(plan, me)));
  return roles;
}

const known = new WeakMap<Plan, Map<string, readonly Role[]>>();

function findRoles(plan: Plan, me: string): readonly Role[] {
  if (me.trim() === '') return [];
  const { team } = plan;
  const today = dayOf(plan.now);
  const member = team.find(me);
  const own = member ? rolesOn(member, today) : rolesInWork(plan, me);
  if (!member || isOutside(member, today, today)) return own;
  if (team.members.filter((each) => !isOutside(each, today, today)).length > SMALL_TEAM) return own;
  const open = workedRoles(plan);
  return [...own, ...ROLES.filter((role) => open.has(role) && team.holders(role, today).length === 0)];
}

/**
 * Whether work is a person's, for Today, desks, filters and shared pages alike: theirs by name, or nobody's and of a
 * role that they work in. Undefined for everybody (`''`).
 */
export function mineTest(plan: Plan, me: string): ((stage: StagePlan) => boolean) | undefined {
  if (me.trim() === '') return undefined;
  const roles = new Set(rolesOf(plan, me));
  const isMe = nameTest(plan, me);
  return (stage) => {
    const name = ownerName(stage, plan.team);
    return name === '' ? roles.has(roleOf(stage)) : isMe(name);
  };
}

/** Whether a text names a person, alone or among others. */
export function nameTest({ team }: Plan, me: string): (text: string) => boolean {
  const key = nameKey(team.find(me)?.name ?? me);
  const seen = new Map<string, boolean>();
  return (text) => {
    let is = seen.get(text);
    if (is === undefined) {
      const names = [text, ...splitNames(text), ...team.read(text).members.map(({ name }) => name)];
      seen.set(text, (is = names.some((name) => nameKey(name) === key)));
    }
    return is;
  };
}

/** The busiest first. */
function rolesInWork(plan: Plan, me: string): Role[] {
  const isMe = nameTest(plan, me);
  const counts = new Map<Role, number>();
  for (const { work } of entriesOf(plan))
    for (const { stage } of work)
      if (isMe(ownerName(stage, plan.team))) counts.set(roleOf(stage), (counts.get(roleOf(stage)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([role]) => role);
}

const worked = new WeakMap<Plan, ReadonlySet<Role>>();

function workedRoles(plan: Plan): ReadonlySet<Role> {
  let roles = worked.get(plan);
  if (!roles)
    worked.set(
      plan,
      (roles = new Set(entriesOf(plan).flatMap(({ work }) => work.map(({ stage }) => roleOf(stage))))),
    );
  return roles;
}
