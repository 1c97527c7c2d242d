import type { Matter } from '../matters/matters.sheet';
import type { Plan } from '../plan/plan';
import { CLOSED } from '../process/status';
import { orderOf } from './matters';

/** Whether a decision has been carried out: it is about a stage, and that is done in every row of the order. */
export function isCarriedOut(plan: Plan, { kind, order, stage }: Matter): boolean {
  if (kind !== 'decision' || !order || !stage) return false;
  const entry = orderOf(plan, order);
  // What somebody can act on is known without working all stages out anew.
  if (!entry || entry.work.some((work) => work.stage.stage.key === stage)) return false;
  const rows = entry.whole.rows.filter(({ row }) => !row.order.carriedOn);
  const found = rows.flatMap(({ row }) => row.order.stages.filter((each) => each.stage.key === stage));
  return found.length > 0 && found.every(({ status }) => CLOSED.has(status));
}
