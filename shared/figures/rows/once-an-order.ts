import type { OrderEntry } from '../../orders/entry';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { RowPlan } from '../../plan/table-plan';
import { onceFor } from '../../remembered';
import { PAPERS } from '../../trade/sheets/papers.sheet';
import { lookAt, type OrderLook } from './look';

interface Known<T> {
  readonly rows: OrderEntry['whole']['rows'];
  readonly by: readonly unknown[];
  readonly made: T;
}

/**
 * `make`, remembered by the order that it was asked of: one that was not judged anew says the same as before, so that after
 * one edit of thousands only its order is looked at again.
 */
export function onceAnOrder<T>(make: (look: OrderLook) => T): (plan: Plan, entry: OrderEntry) => T {
  const known = new WeakMap<RowPlan, Known<T>>();
  return (plan, entry) => {
    const { rows } = entry.whole;
    const by = basisOf(plan);
    const first = rows[0]!.row;
    let found = known.get(first);
    if (!found || !isSame(found.by, by) || !isSame(found.rows.map(rowOf), rows.map(rowOf)))
      known.set(first, (found = { rows, by, made: make(lookAt(plan, entry)) }));
    return found.made;
  };
}

/** What figures rest on besides the rows: the moment, the log, the record sheets and the register of papers. */
const basisOf = onceFor((plan: Plan): readonly unknown[] => [
  plan.now,
  plan.log,
  plan.records,
  recordsOf(plan, PAPERS).rows,
  plan.team,
]);

const rowOf = ({ row }: Known<unknown>['rows'][number]): RowPlan => row;

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at]);
