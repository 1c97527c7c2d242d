import { ownerOf, type OwnerChoice, type OwnerNeed } from '../people/owner';
import type { Team } from '../people/team';
import type { Stage } from '../process/process';
import type { Role } from '../process/row';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StagePlan } from './order-plan';

/** Which column says who holds a role on an order. */
const HOLDER_FIELDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  sales: ['salesperson', 'merchandiser'],
  senior_sales: ['salesperson'],
  docs: ['docs_clerk'],
  merchandiser: ['merchandiser', 'salesperson'],
  purchaser: ['purchaser', 'merchandiser', 'salesperson'],
  qc: ['qc', 'merchandiser', 'salesperson'],
};

/** Work with the factory is the merchandiser's where the sheet names one; by default it is part of sales. */
const WITH_FACTORY: readonly string[] = ['merchandiser', 'salesperson'];

/** The columns that say who holds a stage on an order, best first; none for roles that no column names. */
export function holderFields({
  role,
  waitsOn,
}: Pick<Stage, 'role' | 'waitsOn'>): readonly string[] | undefined {
  return role === 'sales' && waitsOn.includes('factory') ? WITH_FACTORY : HOLDER_FIELDS[role];
}

/** Answers whose turn a stage of one order is. Depends on the order's cells, its log and the team list alone, so that one changed row changes no other row's owners. */
export function orderOwners(
  facts: OrderFacts,
  team: Team,
  now: Moment,
): (stage: StagePlan, named: string | undefined) => OwnerChoice | undefined {
  const today = dayOf(now);
  const customer = facts.text('customer');
  const markets = [facts.text('country'), facts.text('pod')].filter((text) => text !== '');
  const held = new Map<string, string>();
  const holder = (fields: readonly string[]): string => {
    const known = held.get(fields[0]!);
    if (known !== undefined) return known;
    const text = fields.map((field) => facts.text(field)).find((each) => each !== '') ?? '';
    held.set(fields[0]!, text);
    return text;
  };

  const answer = (
    plan: StagePlan,
    fields: readonly string[] | undefined,
    named: string | undefined,
  ): OwnerChoice | undefined => {
    const { stage, start, due } = plan;
    const heldBy = fields ? holder(fields) : '';
    const over = overOn(plan, now);
    // Who did what is over is known only where the sheet or the log says so; nobody is chosen for it now.
    if (over !== undefined && heldBy === '' && !named) return undefined;
    const from = over ?? Math.max(today, start === undefined ? today : dayOf(start));
    const need: OwnerNeed = {
      stage: stage.key,
      role: stage.role,
      from,
      until: over ?? Math.max(from, due === undefined ? from : dayOf(due)),
      named,
      held: heldBy,
      markets,
      customerOwner: holder(HOLDER_FIELDS.sales!),
      sharedBy: customer === '' ? facts.key : customer,
      approves: stage.role === 'manager' ? holder(HOLDER_FIELDS.sales!) : undefined,
    };
    return ownerOf(need, team);
  };

  const known = new Map<string, OwnerChoice | undefined>();
  const isPlain = isPlainTeam(team);
  return (plan, named) => {
    const { role, waitsOn } = plan.stage;
    const fields = holderFields(plan.stage);
    const withFactory = role === 'sales' && waitsOn.includes('factory');
    if (!isPlain || named) return answer(plan, fields, named);
    const same = `${role}${withFactory ? '+' : ''}${overOn(plan, now) === undefined ? '' : '.'}`;
    if (!known.has(same)) known.set(same, answer(plan, fields, named));
    return known.get(same);
  };
}

/** The day a stage was done; undefined while it is open. */
function overOn({ status, done }: StagePlan, now: Moment): number | undefined {
  return done !== undefined || status === 'done' || status === 'done late' ? dayOf(done ?? now) : undefined;
}

/** Where nobody is ever away and no skill is written down, every stage of a role has the same owner on an order. */
function isPlainTeam({ members, hasAbsences }: Team): boolean {
  return !hasAbsences && members.every(({ skills }) => skills.size === 0);
}
