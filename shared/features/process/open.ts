import { isCounted } from '../../plan/next';
import type { Plan } from '../../plan/plan';
import { CLOSED, type Status } from '../../process/status';

export interface OpenCount {
  readonly open: number;
  readonly late: number;
}

/** Begun, due or late: somebody has it on the desk. */
const AT_WORK: ReadonlySet<Status> = new Set<Status>([
  'overdue',
  'due soon',
  'on track',
  'on hold',
  'data error',
  'date to confirm',
]);

const known = new WeakMap<Plan, ReadonlyMap<string, ReadonlyMap<string, OpenCount>>>();

/** By process and stage how many open orders have it open now. Counted once per plan: it looks at every stage of every order. */
export function openByStage(plan: Plan): ReadonlyMap<string, ReadonlyMap<string, OpenCount>> {
  let counts = known.get(plan);
  if (!counts) known.set(plan, (counts = counted(plan)));
  return counts;
}

/** Open orders by the process that they take. */
export function ordersByVariant({ tables }: Plan): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  for (const { rows } of tables)
    for (const { order } of rows)
      if (!CLOSED.has(order.status)) orders.set(order.variant.key, (orders.get(order.variant.key) ?? 0) + 1);
  return orders;
}

function counted({ tables }: Plan): Map<string, Map<string, OpenCount>> {
  const counts = new Map<string, Map<string, OpenCount>>();
  for (const { rows } of tables)
    for (const { order } of rows) {
      if (CLOSED.has(order.status)) continue;
      let stages = counts.get(order.variant.key);
      if (!stages) counts.set(order.variant.key, (stages = new Map()));
      for (const stage of order.stages) {
        if (!AT_WORK.has(stage.status) || !isCounted(stage)) continue;
        const { open, late } = stages.get(stage.stage.key) ?? { open: 0, late: 0 };
        stages.set(stage.stage.key, { open: open + 1, late: late + Number(stage.status === 'overdue') });
      }
    }
  return counts;
}
