import { factsOfRow } from '../../plan/facts-of-row';
import type { FoundRow } from '../../plan/find-row';
import type { Plan } from '../../plan/plan';
import { logOf } from '../../process/log';
import type { StageContext } from './stages';

/** What the lines of an order are worked out from. */
export function contextOf(plan: Plan, { table, row }: FoundRow): StageContext {
  const { order } = row;
  return {
    order,
    facts: factsOfRow(table, row.row, plan.now),
    columns: table.columns,
    log: logOf(plan.log, row.row),
    clocks: plan.clocks.of(order.variant, order.country),
    now: plan.now,
  };
}
