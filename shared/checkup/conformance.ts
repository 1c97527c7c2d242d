import type { Conformance, Deviation } from './checkup';
import type { Stage, Variant } from '../process/process';
import { wasOver } from './log-by-order';
import type { Deed, OrderSaid, RowSaid } from './order-said';
import { stepsOf } from './paths';

type Passed = Pick<Deviation, 'kind' | 'stage' | 'before'>;

/** Which orders went as the process is written, of those with two dated stages or more, one of them done on the day or later. */
export function conformanceOf(orders: readonly OrderSaid[], since: number): Conformance {
  const found = new Map<string, Passed & { orders: string[] }>();
  let [of, n] = [0, 0];
  for (const order of orders) {
    const steps = stepsOf(order);
    if (steps.length < 2 || steps.at(-1)!.day < since) continue;
    n++;
    const passed = new Map<string, Passed>();
    for (const row of order.rows)
      for (const each of deviationsOf(row, order.events, since)) passed.set(JSON.stringify(each), each);
    if (passed.size === 0) of++;
    for (const [name, each] of passed) {
      let same = found.get(name);
      if (!same) found.set(name, (same = { ...each, orders: [] }));
      same.orders.push(order.name);
    }
  }
  const deviations = [...found]
    .sort(([a, x], [b, y]) => y.orders.length - x.orders.length || (a < b ? -1 : 1))
    .map(([, each]) => each);
  return { share: { of, n }, deviations };
}

/**
 * What one row shows to have been done before its turn. Days that were typed in bulk prove nothing, nor does the day of a
 * stage that was done once more: it had been done in time, and came back.
 */
function* deviationsOf(
  { variant, deeds, passes }: RowSaid,
  events: OrderSaid['events'],
  since: number,
): Generator<Passed> {
  const known = new Map(deeds.filter(({ isBulk }) => !isBulk).map((deed) => [deed.stage.index, deed]));
  const bulk = new Set(deeds.filter(({ isBulk }) => isBulk).map(({ stage }) => stage.index));
  for (const { stage, day } of known.values()) {
    if (day < since) continue;
    for (const before of datedBefore(stage, variant, known))
      if (day < before.day && !wasOver(events, before.stage.key, day))
        yield { kind: 'early', stage: stage.key, before: before.stage.key };
  }
  for (const { stage, gate, day } of passes)
    if (day >= since && !bulk.has(stage.index) && !bulk.has(gate.index) && !wasOver(events, gate.key, day))
      yield { kind: 'gate', stage: stage.key, before: gate.key };
}

/** The dated stages that come before one in the process, also behind such as nobody dates. */
function datedBefore(stage: Stage, { stages }: Variant, known: ReadonlyMap<number, Deed>): Set<Deed> {
  const found = new Set<Deed>();
  const seen = new Set<number>();
  const todo = [...stage.after];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const deed = known.get(at);
    if (deed) found.add(deed);
    else todo.push(...stages[at]!.after);
  }
  return found;
}
