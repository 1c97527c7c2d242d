import type { Place } from '../../../book/address';
import type { LogRow } from '../../../config';
import type { PlacedRow } from '../../../plan/late-orders';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { START_FIELDS } from '../../../plan/table-columns';
import { ownerName } from '../../../plan/work';
import type { Stage } from '../../../process/process';
import type { Role } from '../../../process/row';
import { onceFor } from '../../../remembered';
import { dayOf, type Moment } from '../../../time/moment';

/** What the cells of a row say. */
export type Facts = PlacedRow['row']['order']['cells'];

/** Rows that say something of orders that still count: neither older copies of others nor cancelled. */
export function* countedRows({ tables }: Pick<Plan, 'tables'>): Generator<PlacedRow> {
  for (const table of tables) for (const row of table.rows) if (isCounted(row)) yield { table, row };
}

export const isCounted = ({ row, order }: PlacedRow['row']): boolean =>
  row.key !== '' &&
  order.carriedOn === undefined &&
  order.status !== 'cancelled' &&
  order.phase !== 'cancelled';

/** Rows by their own names, else the first of each order. */
const rowsByName = onceFor((tables: Plan['tables']): ReadonlyMap<string, PlacedRow> => {
  const made = new Map<string, PlacedRow>();
  const whole = new Map<string, PlacedRow>();
  for (const placed of countedRows({ tables })) {
    const { key, order } = placed.row.row;
    if (!made.has(key)) made.set(key, placed);
    if (order !== '' && !whole.has(order)) whole.set(order, placed);
  }
  for (const [order, placed] of whole) if (!made.has(order)) made.set(order, placed);
  return made;
});

/** The stage that a row of the log speaks of, in the row that it names; undefined where either is not there. */
export function stageInLog(
  { tables }: Pick<Plan, 'tables'>,
  { order, stage: key }: LogRow,
): { readonly placed: PlacedRow; readonly stage: Stage } | undefined {
  const placed = rowsByName(tables).get(order);
  const stage = placed?.row.order.variant.stages.find((each) => each.key === key);
  return placed && stage && { placed, stage };
}

/** What an order is called in a breach: its number, whichever of its rows shows it. */
export const nameOf = ({ row }: PlacedRow): string => row.row.order || row.row.key;

/** The cell that shows a stage, else the one that names its order. */
export function stagePlace({ table, row }: PlacedRow, stage: Stage): Place {
  const place = orderPlace(table, row);
  const [shows] = table.columns.ofStage(stage).done;
  return shows ? { ...place, column: shows.column } : place;
}

/** Whose stage it is or was; the order is judged once more for it. */
export function whose(plan: Plan, { row }: PlacedRow, stage: Stage): { owner: string; role: Role } {
  const judged = row.order.stages[stage.index]!;
  return { owner: ownerName(judged, plan.team), role: judged.owner?.role ?? stage.role };
}

/** The day on which the order began, as far as its cells date it. */
export function begunOn(facts: Facts): number | undefined {
  for (const field of START_FIELDS) {
    const date = facts.date(field);
    if (date !== undefined) return dayOf(date);
  }
  return undefined;
}

/** The serial day of a completion that a cell dates. */
export function datedOn(done: Moment | 'undated' | undefined): number | undefined {
  return done === undefined || done === 'undated' ? undefined : dayOf(done);
}
