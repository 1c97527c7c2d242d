import { mattersOf } from '../../orders/matters';
import { namesOrder } from '../../orders/order-of';
import type { Plan } from '../../plan/plan';
import { matterLineOf, type MatterLine } from './lines';
import { pressingFirst } from './sorting';

/** Matters of one order, those that are over last. Plain JSON. */
export function mattersOfOrder(plan: Plan, key: string): readonly MatterLine[] {
  const isOfOrder = namesOrder(plan, key);
  if (!isOfOrder) return [];
  return mattersOf(plan)
    .filter(({ matter }) => isOfOrder(matter.order))
    .sort(pressingFirst)
    .map((each) => matterLineOf(plan, each));
}
