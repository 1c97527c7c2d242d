import { ownerOf, type OwnerChoice, type OwnerQuestion } from '../people/owner';
import type { Team } from '../people/team';
import type { Role } from '../process/row';
import { dayOf, type Moment } from '../time/moment';
import type { OrderFacts } from './order-facts';
import type { StagePlan } from './order-plan';

/** Which column says who holds a role on an order. */
const HOLDER_FIELDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  sales: ['salesperson', 'merchandiser'],
  senior_sales: ['salesperson'],
  docs: ['docs_clerk'],
};

/** Work with the factory is the merchandiser's where the sheet names one; by default it is part of sales. */
const WITH_FACTORY: readonly string[] = ['merchandiser', 'salesperson'];

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

  return ({ stage, start, due, status, done }, named) => {
    const fields =
      stage.role === 'sales' && stage.waitsOn.includes('factory') ? WITH_FACTORY : HOLDER_FIELDS[stage.role];
    const heldBy = fields ? holder(fields) : '';
    const isOver = done !== undefined || status === 'done' || status === 'done late';
    // Who did what is over is known only where the sheet or the log says so; nobody is chosen for it now.
    if (isOver && heldBy === '' && !named) return undefined;
    const from = Math.max(today, start === undefined ? today : dayOf(start));
    const question: OwnerQuestion = {
      stage: stage.key,
      role: stage.role,
      from: isOver ? dayOf(done ?? now) : from,
      until: isOver ? dayOf(done ?? now) : Math.max(from, due === undefined ? from : dayOf(due)),
      named,
      held: heldBy,
      markets,
      customerOwner: holder(HOLDER_FIELDS.sales!),
      sharedBy: customer === '' ? facts.key : customer,
      approves: stage.role === 'manager' ? holder(HOLDER_FIELDS.sales!) : undefined,
    };
    return ownerOf(question, team);
  };
}
