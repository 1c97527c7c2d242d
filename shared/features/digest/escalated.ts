import { both, type Bilingual } from '../../lang';
import type { Member } from '../../people/team';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import type { Escalation } from '../../process/process';
import { ROLES, type Role } from '../../process/row';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { formatLimit } from '../../time/limit-text';
import { dayOf } from '../../time/moment';
import { reachedSteps } from './escalation';
import type { Told } from './pile';
import { needOf } from './pressing';
import { nearestDeputy } from './reach';

/** The furthest step that a stage has reached. */
interface Reached {
  /** Names the step within its stage. */
  readonly step: string;
  /** `升级给经理`. */
  readonly to: Bilingual;
  /** The owner and those who hear of it. */
  readonly people: readonly string[];
  /** Where the step names a role. */
  readonly role?: Role;
}

/** Undefined for a stage that is not late, or not for so long. The owner's own step is no escalation. */
export function escalationOf(plan: Plan, told: Told): Reached | undefined {
  const { order } = told.row;
  const clocks = plan.clocks.of(order.variant, order.country)[told.stage.stage.index]!;
  const steps = reachedSteps(told.stage, clocks, plan.now).filter((step) => wordOf(step) !== 'owner');
  const last = steps[steps.length - 1];
  if (!last) return undefined;
  const hear = steps.flatMap((step) => hearersOf(plan, told, step)).map(({ name }) => name);
  const role = roleIn(last);
  return {
    step: `${wordOf(last)} ${formatLimit(last.after, 'en')}`,
    to: escalatedTo(plan, told, last),
    people: [...new Set([ownerName(told.stage, plan.team), ...hear])].filter((name) => name !== ''),
    ...(role && { role }),
  };
}

const wordOf = ({ to }: Escalation): string => to.trim().toLowerCase();
const roleIn = (step: Escalation): Role | undefined => ROLES.find((each) => each === wordOf(step));

function hearersOf(plan: Plan, told: Told, step: Escalation): readonly Member[] {
  const { team } = plan;
  const role = roleIn(step);
  if (role) return team.holders(role, dayOf(plan.now));
  if (wordOf(step) !== 'backup') return [team.find(step.to) ?? []].flat();
  const { owner, standsInFor } = told.stage.owner ?? {};
  const principal = team.find(standsInFor ?? owner ?? '');
  return principal ? [nearestDeputy(principal, needOf(told, plan), team, 'group') ?? []].flat() : [];
}

function escalatedTo(plan: Plan, told: Told, step: Escalation): Bilingual {
  const role = roleIn(step);
  const [named] = hearersOf(plan, told, step);
  if (role) return both(`升级给${ROLE_WORDS[role].zh}`, `escalated to ${ROLE_WORDS[role].en}`);
  if (named) return both(`升级给${named.name}`, `escalated to ${named.name}`);
  return both('已到升级时间', 'late enough to be escalated');
}
