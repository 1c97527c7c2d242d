import { MATTERS, type Matter } from '../../matters/matters.sheet';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RecordRow } from '../../records/read';
import { orderKey } from '../../trade/order-key';

export type BreachRow = RecordRow<typeof MATTERS> & { readonly record: Matter };

/** Breaches that stand in 跟单_事项, whatever became of them. */
export const breachRows = (plan: Plan): readonly BreachRow[] =>
  recordsOf(plan, MATTERS).rows.filter((row): row is BreachRow => row.record?.kind === 'breach');

/** Numbers that rows of 跟单_事项 have, of such as cannot be read as well. */
export function takenNumbers(plan: Plan): ReadonlySet<string> {
  return new Set(recordsOf(plan, MATTERS).rows.map(({ name }) => orderKey(name)));
}
