import type { OrderEntry } from '../orders/entry';
import type { PlacedRow } from '../plan/late-orders';
import type { OrderPlan, StagePlan } from '../plan/order-plan';
import { stepOf, taskState, type Node } from './node';

/** The tasks of a project's orders, with what each waits for by position; links of the project come on top. */
export interface Net {
  readonly nodes: Node[];
  readonly after: number[][];
  readonly rows: readonly NetRow[];
}

/** One row of an order: a shipment of it, or all of it. */
export interface NetRow {
  /** As the project names the order. */
  readonly order: string;
  readonly placed: PlacedRow;
  readonly shipment: string;
  readonly stages: readonly StagePlan[];
  /** The tasks that stand for a stage, by its position: itself, else those that lie before it. */
  readonly stands: readonly (readonly number[])[];
  /** The task of a stage, by its position; undefined for one that is none. */
  readonly task: readonly (number | undefined)[];
}

/** The orders of the project that the book has, each once. */
export interface NamedOrder {
  readonly order: string;
  readonly entry: OrderEntry;
}

export function netOf(orders: readonly NamedOrder[], today: number): Net {
  const net = { nodes: [] as Node[], after: [] as number[][], rows: [] as NetRow[] };
  const taken = new Set<string>();
  for (const { order, entry } of orders) {
    const rows = rowsThatCount(entry);
    for (const placed of rows) {
      const name = rowName(order, placed, entry, rows.length > 1, taken);
      net.rows.push(addRow(net, { order, placed, ...name }, today));
    }
  }
  return net;
}

/** Its rows that are neither cancelled nor carried on elsewhere. */
export const rowsThatCount = ({ whole }: OrderEntry): PlacedRow[] =>
  whole.rows.filter(({ row: { order } }) => order.carriedOn === undefined && order.status !== 'cancelled');

/** What tells a row from the others of its order. */
function rowName(
  order: string,
  { table, row }: PlacedRow,
  entry: OrderEntry,
  isOneOfSeveral: boolean,
  taken: Set<string>,
): { prefix: string; shipment: string } {
  if (!isOneOfSeveral) return { prefix: unique(order, taken), shipment: '' };
  const { key } = row.row;
  const part = key.startsWith(`${row.row.order} / `)
    ? key.slice(row.row.order.length + 3)
    : `#${row.row.row}`;
  const at = entry.sheets.length > 1 ? `${table.table.sheet}!${row.row.row}` : String(row.row.row);
  return { prefix: unique(`${order}#${at}`, taken), shipment: part };
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}~${n}`;
  taken.add(free);
  return free;
}

interface RowToAdd {
  readonly order: string;
  readonly placed: PlacedRow;
  readonly prefix: string;
  readonly shipment: string;
}

function addRow(
  { nodes, after }: Pick<Net, 'nodes' | 'after'>,
  { order, placed, prefix, shipment }: RowToAdd,
  today: number,
): NetRow {
  const own: OrderPlan = placed.row.order;
  const { stages } = own;
  const stands: (readonly number[])[] = [];
  const task: (number | undefined)[] = [];
  const above = new Map<number, ReadonlySet<number>>();
  stages.forEach((plan) => {
    const is = taskState(plan);
    const all = [...new Set(beforeOf(plan, stages).flatMap((at) => stands[at] ?? []))];
    const before = all.filter(
      (each) => !all.some((other) => above.get(other)!.has(each) && carries(nodes, other, each)),
    );
    if (is === undefined) {
      stands.push(before);
      task.push(undefined);
      return;
    }
    const at = nodes.length;
    nodes.push({ id: `${prefix}/${plan.stage.key}`, order, shipment, placed, plan, is, step: stepOf(own, plan, is, today) });
    after.push(before);
    above.set(at, heldUp(before, nodes, above));
    stands.push([at]);
    task.push(at);
  }); // prettier-ignore
  return { order, placed, shipment, stages, stands, task };
}

/** All that what waits for these waits for, so that it need not be said once more. */
function heldUp(
  before: readonly number[],
  nodes: readonly Node[],
  above: ReadonlyMap<number, ReadonlySet<number>>,
): ReadonlySet<number> {
  const all = new Set<number>();
  for (const at of before) {
    all.add(at);
    for (const each of above.get(at)!) if (carries(nodes, at, each)) all.add(each);
  }
  return all;
}

/** Whether waiting for one task is waiting for what lies before it, too. */
const carries = (nodes: readonly Node[], at: number, before: number): boolean =>
  nodes[at]!.is === 'open' || nodes[before]!.is === 'over';

/** What comes directly before a stage, and the one stage of a gate that has to be done first; of alternatives nobody knows which it will be. */
function beforeOf({ stage }: StagePlan, stages: readonly StagePlan[]): number[] {
  const gates = stage.gate.flatMap((alternatives) => {
    const counting = alternatives.filter((at) => at < stage.index && stages[at]!.status !== 'not applicable');
    return counting.length === 1 ? counting : [];
  });
  return [...new Set([...stage.after, ...gates])];
}
