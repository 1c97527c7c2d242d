import type { PlacedMessage } from '../../messages/placed';
import { customerNamed } from '../../orders/customers';
import type { OrderEntry } from '../../orders/entry';
import { orderOf } from '../../orders/order-of';
import { mineTest, nameTest, rolesOf } from '../../orders/person';
import { namesNobody } from '../../people/names';
import { factsOfRow } from '../../plan/facts-of-row';
import type { Plan } from '../../plan/plan';
import { roleOf, SELLER_FIELDS } from '../../plan/stage-role';
import { ownerName } from '../../plan/work';
import type { Role } from '../../process/row';
import { dayOf } from '../../time/moment';

/** For whom a message waits. */
export interface WaitsFor {
  /** Empty where nobody is certain. */
  readonly owner: string;
  /** Whose it is then. */
  readonly role: Role;
}

/** Who answers a mail: the customer's person on the order, else who has its next stage, else whose customer it is; else those who sell. */
export function waitsFor(plan: Plan, { message: { order = '', customer = '' } }: PlacedMessage): WaitsFor {
  const entry = order === '' ? undefined : orderOf(plan, order);
  return (
    (entry && (sellerOf(plan, entry) ?? ownerOfNext(plan, entry))) ??
    cardOwner(plan, entry?.customer ?? customer) ?? { owner: '', role: sellers(plan) }
  );
}

function sellerOf(plan: Plan, { whole: { speaks } }: OrderEntry): WaitsFor | undefined {
  const facts = factsOfRow(speaks.table, speaks.row.row, plan.now);
  const said = SELLER_FIELDS.map((field) => facts.text(field)).find((name) => !namesNobody(name));
  if (said === undefined) return undefined;
  // `王丽/Lily` is one person.
  const { members } = plan.team.read(said);
  return { owner: members.length === 1 ? members[0]!.name : said, role: sellers(plan) };
}

function ownerOfNext(plan: Plan, { whole: { speaks } }: OrderEntry): WaitsFor | undefined {
  const { next } = speaks.row.order;
  const owner = next ? ownerName(next, plan.team) : '';
  return next && owner !== '' ? { owner, role: roleOf(next) } : undefined;
}

function cardOwner(plan: Plan, customer: string): WaitsFor | undefined {
  const owner = customer === '' ? '' : (customerNamed(plan, customer)?.card?.owner ?? '');
  return namesNobody(owner) ? undefined : { owner, role: sellers(plan) };
}

/** The role that sells in this team. */
const sellers = ({ team, now }: Plan): Role =>
  (['sales', 'senior_sales', 'merchandiser'] as const).find(
    (role) => team.holders(role, dayOf(now)).length > 0,
  ) ?? 'sales';

/** Whether a message is a person's: it waits for them, or for nobody else in a role of theirs, or their work is on its order. Everything is everybody's. */
export function mineOf(plan: Plan, me: string): (message: PlacedMessage) => boolean {
  const isMyWork = mineTest(plan, me);
  if (!isMyWork) return () => true;
  const isMe = nameTest(plan, me);
  const roles = new Set(rolesOf(plan, me));
  return (placed) => {
    const { owner, role } = waitsFor(plan, placed);
    if (owner === '' ? roles.has(role) : isMe(owner)) return true;
    const { order = '' } = placed.message;
    return order !== '' && (orderOf(plan, order)?.work ?? []).some(({ stage }) => isMyWork(stage));
  };
} // prettier-ignore
