import type { Place } from '../book/address';
import type { Matter } from '../matters/matters.sheet';
import { MATTERS } from '../matters/matters.sheet';
import { numberParts } from '../matters/hand-offs/number';
import type { Turn } from '../matters/turn';
import { turnOf, type MatterContext } from '../matters/turn-of';
import type { PlacedRow } from '../plan/late-orders';
import type { OrderPlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import type { Role } from '../process/row';
import type { Stage } from '../process/process';
import { CLOSED } from '../process/status';
import type { ColumnKey } from '../records/sheet';
import { onceFor } from '../remembered';
import type { Moment } from '../time/moment';
import { orderKey } from '../trade/order-key';
import { isCarriedOut } from './carried-out';
import { orderOf } from './order-of';
import { recordsOf } from './records';

/** A row of 跟单_事项 with whose turn it is. */
export interface PlacedMatter {
  readonly matter: Matter;
  /** Undefined where it is over. */
  readonly turn: Turn | undefined;
  readonly row: number;
  place(column: ColumnKey<typeof MATTERS>): Place;
}

/** Every matter of the book that counts, in the order of the sheet; judged once for as long as the plan is. */
export const mattersOf = onceFor((plan: Plan): readonly PlacedMatter[] => {
  const context = matterContext(plan);
  return recordsOf(plan, MATTERS).rows.flatMap(({ record: matter, row, place }): PlacedMatter[] =>
    matter ? [{ matter, turn: turnOf(matter, context), row, place }] : [],
  );
});

/** The matter of a number; undefined where there is none any more. */
export const matterNamed = (plan: Plan, number: string): PlacedMatter | undefined =>
  mattersOf(plan).find(({ matter }) => orderKey(matter.number) === orderKey(number));

/** What whose turn a matter is rests on in a planned book. */
export function matterContext(plan: Plan): MatterContext {
  const { office, bank } = plan.clocks;
  let roles: ReadonlyMap<string, Role> | undefined;
  return {
    now: plan.now,
    clocks: { office, bank },
    acceptance: plan.config.settings.acceptWithin,
    originalDue: (matter) => originalDue(plan, matter),
    isMoot: (matter) => isMoot(plan, matter),
    isOver: (order) => {
      const entry = orderOf(plan, order);
      return entry !== undefined && OVER_PHASES.has(entry.phase);
    },
    isCarriedOut: (matter) => isCarriedOut(plan, matter),
    roleOf: (stage) => (roles ??= rolesOf(plan)).get(stage),
  };
}

/** The deadline of the stage that was given back, as it was before. */
function originalDue(plan: Plan, matter: Matter): Moment | undefined {
  const [own] = rowsOf(plan, matter);
  return own?.row.order.stages.find((each) => each.stage.key === matter.stage)?.due;
}

/** Whether all that waits for a hand-off is done, in every row that it is about. */
function isMoot(plan: Plan, matter: Matter): boolean {
  const rows = rowsOf(plan, matter);
  return rows.length > 0 && rows.every(({ row: { order } }) => isDoneAfter(order, matter));
}

function isDoneAfter(order: OrderPlan, { number, stage = numberParts(number)?.stage }: Matter): boolean {
  const own = order.variant.stages.find(({ key }) => key === stage);
  const handOff = own && order.cells.stage(own).handOffs?.all.find((each) => each.number === number);
  if (!handOff) return false;
  const isSaid = ({ key }: Stage): boolean => order.log?.get(key)?.done !== undefined;
  const waiting = order.variant.stages.filter(handOff.covers);
  // All stages are worked out anew, and so for the few of which one is done.
  if (!waiting.some((each) => order.cells.stage(each).done !== undefined || isSaid(each))) return false;
  const { stages } = order;
  const plans = waiting.map(({ index }) => stages[index]!).filter(({ isFollowed }) => isFollowed);
  return plans.every(({ status }) => CLOSED.has(status));
}

/** The rows of its order that a matter is about: the one that its number names, else all. */
function rowsOf(plan: Plan, { number, order }: Matter): readonly PlacedRow[] {
  const name = numberParts(number)?.order ?? order ?? '';
  const rows = orderOf(plan, order ?? name)?.whole.rows ?? [];
  const own = rows.filter(({ row }) => orderKey(row.row.key) === orderKey(name));
  return own.length > 0 ? own : rows.filter(({ row }) => !row.order.carriedOn);
}

function rolesOf({ process }: Plan): Map<string, Role> {
  return new Map(
    process.variants.flatMap(({ stages }) => stages.map(({ key, role }): [string, Role] => [key, role])),
  );
}
