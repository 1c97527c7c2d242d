import type { Place } from '../book/address';
import type { Matter } from '../matters/matters.sheet';
import { MATTERS } from '../matters/matters.sheet';
import { numberParts } from '../matters/hand-offs/number';
import type { Turn } from '../matters/turn';
import { turnOf, type MatterContext } from '../matters/turn-of';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import type { Role } from '../process/row';
import type { ColumnKey } from '../records/sheet';
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

const known = new WeakMap<Plan, readonly PlacedMatter[]>();

/** Every matter of the book that counts, in the order of the sheet; judged once for as long as the plan is. */
export function mattersOf(plan: Plan): readonly PlacedMatter[] {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = judged(plan)));
  return found;
}

/** The matter of a number; undefined where there is none any more. */
export const matterNamed = (plan: Plan, number: string): PlacedMatter | undefined =>
  mattersOf(plan).find(({ matter }) => orderKey(matter.number) === orderKey(number));

function judged(plan: Plan): PlacedMatter[] {
  const context = matterContext(plan);
  return recordsOf(plan, MATTERS).rows.flatMap(({ record: matter, row, place }): PlacedMatter[] =>
    matter ? [{ matter, turn: turnOf(matter, context), row, place }] : [],
  );
}

/** What whose turn a matter is rests on in a planned book. */
export function matterContext(plan: Plan): MatterContext {
  const { office, bank } = plan.clocks;
  let roles: ReadonlyMap<string, Role> | undefined;
  return {
    now: plan.now,
    clocks: { office, bank },
    acceptance: plan.config.settings.acceptWithin,
    originalDue: (matter) => originalDue(plan, matter),
    isOver: (order) => {
      const entry = orderOf(plan, order);
      return entry !== undefined && OVER_PHASES.has(entry.phase);
    },
    isCarriedOut: (matter) => isCarriedOut(plan, matter),
    roleOf: (stage) => (roles ??= rolesOf(plan)).get(stage),
  };
}

/** The deadline of the stage that was given back, as it was before. */
function originalDue(plan: Plan, { number, order, stage }: Matter): Moment | undefined {
  const name = numberParts(number)?.order ?? order ?? '';
  const rows = orderOf(plan, order ?? name)?.whole.rows ?? [];
  const own = rows.find(({ row }) => orderKey(row.row.key) === orderKey(name)) ?? rows[0];
  return own?.row.order.stages.find((each) => each.stage.key === stage)?.due;
}

function rolesOf({ process }: Plan): Map<string, Role> {
  return new Map(
    process.variants.flatMap(({ stages }) => stages.map(({ key, role }): [string, Role] => [key, role])),
  );
}
