import { namesNobody } from '../people/names';
import { ownerOf, type OwnerChoice, type OwnerNeed } from '../people/owner';
import type { Team } from '../people/team';
import type { Stage } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StagePlan } from './order-plan';
import { marketsOf, sellerOf } from './stage-need';
import { holderFields, isApproval, roleOn, wantedRole } from './stage-role';

/** Answers whose turn a stage of one order is. Depends on the order's cells, its log and the team list alone, so that one changed row changes no other row's owners. */
export function orderOwners(
  facts: OrderFacts,
  team: Team,
  now: Moment,
): (stage: StagePlan, named: string | undefined) => OwnerChoice | undefined {
  const today = dayOf(now);
  const customer = facts.text('customer');
  const markets = marketsOf(facts);
  const seller = sellerOf(facts);
  const held = new Map<string, string>();
  const holder = (fields: readonly string[]): string => {
    const known = held.get(fields[0] ?? '');
    if (known !== undefined) return known;
    const text = fields.map((field) => facts.text(field)).find((each) => !namesNobody(each)) ?? '';
    held.set(fields[0] ?? '', text);
    return text;
  };

  const answer = (plan: StagePlan, named: string | undefined): OwnerChoice | undefined => {
    const { stage, start, due } = plan;
    const role = roleOn(stage, facts, team);
    const heldBy = holder(holderFields(role));
    const over = overOn(plan, now);
    // Who did what is over is known only where the sheet or the log says so; nobody is chosen for it now.
    if (over !== undefined && heldBy === '' && !named) return undefined;
    const from = over ?? Math.max(today, start === undefined ? today : dayOf(start));
    const need: OwnerNeed = {
      stage: stage.key,
      role,
      from,
      until: over ?? Math.max(from, due === undefined ? from : dayOf(due)),
      named,
      held: heldBy,
      markets,
      customerOwner: seller,
      sharedBy: customer === '' ? facts.key : customer,
      approves: isApproval(stage) ? seller : undefined,
      isOver: over !== undefined,
    };
    return ownerOf(need, team);
  };

  const known = new Map<string, OwnerChoice | undefined>();
  const isPlain = isPlainTeam(team);
  return (plan, named) => {
    if (!isPlain || named) return answer(plan, named);
    const same = overOn(plan, now) === undefined ? kindOf(plan.stage) : `${kindOf(plan.stage)}.`;
    if (!known.has(same)) known.set(same, answer(plan, named));
    return known.get(same);
  };
}

/** What tells the stages apart that may have different owners on one order, where nobody is ever away. */
function kindOf(stage: Stage): string {
  let kind = kinds.get(stage);
  if (kind === undefined)
    kinds.set(
      stage,
      (kind = `${wantedRole(stage)}${isApproval(stage) ? '+' : ''}${stage.role === 'sales' ? '' : '!'}`),
    );
  return kind;
}

const kinds = new WeakMap<Stage, string>();

/** The day a stage was done; undefined while it is open. */
function overOn({ status, done }: StagePlan, now: Moment): number | undefined {
  return done !== undefined || status === 'done' || status === 'done late' ? dayOf(done ?? now) : undefined;
}

/** Where nobody is ever away, comes or leaves, and no skill is written down, every stage of a role has the same owner on an order. */
function isPlainTeam({ members, hasAbsences }: Team): boolean {
  return !hasAbsences && members.every(({ skills }) => skills.size === 0);
}
