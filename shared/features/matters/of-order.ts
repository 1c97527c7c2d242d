import { mattersOf } from '../../orders/matters';
import { entryNamed } from '../../orders/entry';
import type { Plan } from '../../plan/plan';
import { orderKey } from '../../trade/order-key';
import { matterLineOf, type MatterLine } from './lines';
import { pressingFirst } from './sorting';

/** Matters of one order, those that are over last. Plain JSON. */
export function mattersOfOrder(plan: Plan, key: string): readonly MatterLine[] {
  const entry = entryNamed(plan, key);
  if (!entry) return [];
  const names = new Set([entry.order, ...entry.whole.rows.map(({ row }) => row.row.key)].map((name) => orderKey(name)));
  return mattersOf(plan)
    .filter(({ matter: { order = '' } }) => order !== '' && names.has(orderKey(order)))
    .sort(pressingFirst)
    .map((each) => matterLineOf(plan, each));
} // prettier-ignore
