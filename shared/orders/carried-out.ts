import type { Matter } from '../matters/matters.sheet';
import type { Plan } from '../plan/plan';
import { CLOSED } from '../process/status';
import { dayOf } from '../time/moment';
import { orderOf } from './order-of';

/** Whether a decision has been carried out: it is about a stage, and that was done since in every row of the order. */
export function isCarriedOut(plan: Plan, { kind, order, stage, handed }: Matter): boolean {
  if (kind !== 'decision' || !order || !stage) return false;
  const entry = orderOf(plan, order);
  // What somebody can act on is known without working all stages out anew.
  if (!entry || entry.work.some((work) => work.stage.stage.key === stage)) return false;
  const rows = entry.whole.rows.filter(({ row }) => !row.order.carriedOn);
  const found = rows.flatMap(({ row }) => row.order.stages.filter((each) => each.stage.key === stage));
  if (!found.every(({ status }) => CLOSED.has(status))) return false;
  // What was done before anybody decided something of it is not what was decided.
  return found.some(({ done }) => done === undefined || handed === undefined || dayOf(done) >= dayOf(handed));
}
