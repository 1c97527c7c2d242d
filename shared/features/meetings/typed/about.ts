import { entryNamed, type OrderEntry } from '../../../orders/entry';
import { rowAt } from '../../../plan/find-row';
import type { PlacedRow } from '../../../plan/late-orders';
import type { StagePlan } from '../../../plan/order-plan';
import type { Plan } from '../../../plan/plan';
import type { Place } from '../../../book/address';

/** What a note is taken on: a thing of the agenda, or nothing of it. Plain JSON. */
export interface NoteAbout {
  /** Names the order for `entryNamed`; empty for none. */
  readonly key: string;
  /** Where the thing stands: of an order with several rows the one that is meant. */
  readonly place?: Place;
}

/** The order that a note is about. */
export interface OrderAbout {
  readonly entry: OrderEntry;
  /** The row that is meant; undefined where the whole order is, with all its rows. */
  readonly placed: PlacedRow | undefined;
  /** The stages that a decision may speak of, of the row that is meant, else of all, each once and open before closed. */
  readonly stages: readonly StageAbout[];
}

export interface StageAbout {
  readonly stage: StagePlan;
  readonly placed: PlacedRow;
}

/** Undefined for a note on no order, and on one that is not there any more. */
export function orderAbout(plan: Plan, { key, place }: NoteAbout): OrderAbout | undefined {
  const entry = key === '' ? undefined : entryNamed(plan, key);
  if (!entry) return undefined;
  const rows = entry.whole.rows.filter(({ row }) => !row.order.carriedOn);
  const found = place && rowAt(plan, place.sheet, place.row);
  const placed = rows.length === 1 ? rows[0] : rows.find(({ row }) => row === found?.row);
  const stages = (placed ? [placed] : rows).flatMap((each) =>
    each.row.order.stages.map((stage): StageAbout => ({ stage, placed: each })),
  );
  return { entry, placed, stages };
}
