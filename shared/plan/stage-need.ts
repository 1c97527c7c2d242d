import type { Need } from '../people/fit';
import type { Team } from '../people/team';
import { namesNobody } from '../people/names';
import type { Stage } from '../process/process';
import { isApproval, roleOn, SELLER_FIELDS, type RoleFacts } from './stage-role';

/** What a stage of an order asks of whoever is to do it from a serial day on, but for the days; the same for the plan and for who proposes. */
export function stageNeed(
  stage: Stage,
  facts: RoleFacts,
  team: Team,
  from: number,
): Omit<Need, 'from' | 'until'> {
  const seller = sellerOf(facts);
  return {
    stage: stage.key,
    role: roleOn(stage, facts, team, from),
    markets: marketsOf(facts),
    customerOwner: seller,
    ...(isApproval(stage) && seller !== '' && { approves: seller }),
  };
}

export const MARKET_FIELDS: readonly string[] = ['country', 'pod'];

/** The customer's country and port, as far as the order says them. */
export function marketsOf(facts: RoleFacts): string[] {
  return MARKET_FIELDS.map((field) => facts.text(field)).filter((text) => text !== '');
}

/** What the first of these fields says that names somebody; empty when none does. */
export function firstNamed(fields: readonly string[], facts: Pick<RoleFacts, 'text'>): string {
  for (const field of fields) {
    const text = facts.text(field);
    if (!namesNobody(text)) return text;
  }
  return '';
}

/** Who looks after the customer, as the order's cell writes it; empty when nobody is named. */
export function sellerOf(facts: RoleFacts): string {
  return firstNamed(SELLER_FIELDS, facts);
}
