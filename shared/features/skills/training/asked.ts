import type { Plan } from '../../../plan/plan';
import { causesOf, type Repeated } from '../../../skills/repeated';
import { nameIn } from '../../../skills/skill-rows';
import type { Slip } from '../../../skills/slip';
import { orderKey } from '../../../trade/order-key';
import { REFUSED, SkillRefused } from '../refused';

/** Names a proposal as it was seen: what it is about and of which orders. Plain JSON. */
export interface CauseSeen extends Pick<Slip, 'person' | 'kind' | 'topic'> {
  readonly orders: readonly string[];
}

/** The proposal that is meant, if it still is what was seen. SkillRefused. */
export function causeMeant(plan: Plan, seen: CauseSeen): Repeated {
  const found = causesOf(plan).repeated.find(
    ({ of }) => of.kind === seen.kind && of.topic === seen.topic && of.person === nameIn(plan, seen.person),
  );
  const orders = new Set(seen.orders.map(orderKey));
  const isSame =
    found &&
    found.slips.length === orders.size &&
    found.slips.every(({ order }) => orders.has(orderKey(order)));
  if (!isSame) throw new SkillRefused(REFUSED.noCause);
  return found;
}
