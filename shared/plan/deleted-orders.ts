import type { StageLog } from '../process/log';
import type { OrderRow } from './row-finder';
import type { Rules, TablePlan } from './table-plan';

/** What the log has judged of orders that the sheet does not show any more: teams take out what is finished. */
export function deletedOrders(
  { table, finder }: Pick<TablePlan, 'table' | 'finder'>,
  { log }: Pick<Rules, 'log'>,
): readonly ReadonlyMap<string, StageLog>[] {
  const judged = [...log].filter(([, stages]) => [...stages.values()].some(({ judged }) => judged));
  if (judged.length === 0) return NONE;
  const there = new Set<string>();
  for (const { key, order } of ordersIn(finder, [table.firstRow, table.lastRow])) there.add(key).add(order);
  return judged.filter(([key]) => !there.has(key)).map(([, stages]) => stages);
}

const NONE: readonly ReadonlyMap<string, StageLog>[] = [];

/** Whether the same orders stand in some rows as before; the rows of an order together. */
export function areSameOrders(
  a: Pick<TablePlan, 'finder'>,
  b: Pick<TablePlan, 'finder'>,
  rows: readonly [number, number],
): boolean {
  const told = ({ finder }: Pick<TablePlan, 'finder'>): string =>
    JSON.stringify([...ordersIn(finder, rows)].map(({ key, order }) => [key, order]));
  return told(a) === told(b);
}

function* ordersIn(finder: TablePlan['finder'], [from, to]: readonly [number, number]): Generator<OrderRow> {
  let above: OrderRow | undefined;
  for (let at = from; at <= to; at++) {
    const row = finder.at(at, above);
    if (!row) continue;
    above = row;
    yield row;
  }
}
