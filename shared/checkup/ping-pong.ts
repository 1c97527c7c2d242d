import type { LogRow } from '../config';
import type { HandOffBook } from '../matters/hand-offs/book';
import { saidOf } from '../matters/history';
import type { Stage } from '../process/process';
import { ROLES, type Role } from '../process/row';
import { dayOf, minuteOf, type Moment } from '../time/moment';
import type { PingPong } from './checkup';
import type { OrderSaid } from './order-said';

/**
 * Work that came back to a role after another had gone on with it: its stage was reopened, or done again without that,
 * after a later stage of the other role was done; or the other role gave back what was handed over. That roles take turns
 * as the process has it is none.
 */
export function pingPongOf(
  orders: readonly OrderSaid[],
  since: number,
  handOffs: HandOffBook | undefined,
): PingPong[] {
  const found = new Map<string, { between: readonly [Role, Role]; n: number; orders: Set<string> }>();
  for (const order of orders)
    for (const [a, b] of returnsIn(order, since, handOffs)) {
      const between = ROLES.indexOf(a) < ROLES.indexOf(b) ? ([a, b] as const) : ([b, a] as const);
      const name = between.join();
      let same = found.get(name);
      if (!same) found.set(name, (same = { between, n: 0, orders: new Set() }));
      same.n++;
      same.orders.add(order.name);
    }
  return [...found.values()]
    .sort((x, y) => y.n - x.n || (x.between.join() < y.between.join() ? -1 : 1))
    .map(({ between, n, orders: names }) => ({ between, n, orders: [...names] }));
}

/** Something done in an order, by whom. */
interface Act {
  readonly stage: Stage;
  readonly role: Role;
  readonly minute: number;
}

function* returnsIn(
  order: OrderSaid,
  since: number,
  handOffs: HandOffBook | undefined,
): Generator<readonly [Role, Role]> {
  const { events } = order;
  if (!events.some(({ event }) => MAY_RETURN.has(event))) return;
  const stages = stagesOf(order);
  const acts = actsOf(order, stages);
  /** When each stage was last done, or reopened, so far. */
  const before = new Map<string, { readonly minute: number; readonly isOver: boolean }>();
  for (const row of events) {
    const known = stages.get(row.stage);
    if (!known || !MAY_RETURN.has(row.event)) continue;
    const { stage, role } = known;
    const minute = minuteOf(whenOf(row));
    const last = before.get(stage.key);
    const counts = dayOf(row.at) >= since;
    if (row.event === 'rejected') {
      const other = receiverOf(row, stage, stages, order, handOffs);
      if (counts && other && other !== role) yield [role, other];
      continue;
    }
    const isBack = row.event === 'reopened' || (last?.isOver === true && last.minute < minute);
    if (isBack && counts) {
      const other = wentOnTo(acts, { stage, role }, last?.isOver ? last.minute : -Infinity, minute);
      if (other) yield [role, other];
    }
    before.set(stage.key, { minute, isOver: row.event === 'done' });
  }
}

const MAY_RETURN: ReadonlySet<LogRow['event']> = new Set<LogRow['event']>(['done', 'reopened', 'rejected']);

const whenOf = ({ event, at, date }: LogRow): Moment => (event === 'done' ? (date ?? at) : at);

type Known = ReadonlyMap<string, { readonly stage: Stage; readonly role: Role }>;

/** The stages of an order by key, each with the role whose work it was, as far as that is known. */
function stagesOf({ rows }: OrderSaid): Known {
  const found = new Map<string, { stage: Stage; role: Role }>();
  for (const { variant, deeds } of rows) {
    for (const stage of variant.stages)
      if (!found.has(stage.key)) found.set(stage.key, { stage, role: stage.role });
    for (const { stage, role } of deeds) found.set(stage.key, { stage, role });
  }
  return found;
}

/** All that was done, as the cells and the log have it. */
function actsOf({ rows, events }: OrderSaid, stages: Known): readonly Act[] {
  const acts = rows.flatMap(({ deeds }) =>
    deeds.map(({ stage, role, done }): Act => ({ stage, role, minute: minuteOf(done) })),
  );
  for (const row of events) {
    const known = row.event === 'done' ? stages.get(row.stage) : undefined;
    if (known) acts.push({ ...known, minute: minuteOf(whenOf(row)) });
  }
  return acts.sort((a, b) => a.minute - b.minute);
}

/** Whose later stage was done last between two moments; undefined where only the role itself went on. */
function wentOnTo(
  acts: readonly Act[],
  { stage, role }: { readonly stage: Stage; readonly role: Role },
  from: number,
  to: number,
): Role | undefined {
  return acts
    .filter(
      (act) => act.stage.index > stage.index && act.role !== role && act.minute >= from && act.minute <= to,
    )
    .at(-1)?.role;
}

/** Who gave it back: as the hand-off says, else the one role whose stages come next; undefined where that is not certain. */
function receiverOf(
  { note }: LogRow,
  stage: Stage,
  stages: Known,
  { rows }: OrderSaid,
  handOffs: HandOffBook | undefined,
): Role | undefined {
  for (const { placed } of rows) {
    const own = handOffs?.ofStage(placed.row.row, stage.key) ?? [];
    const meant = own.find(({ number, to }) => to !== undefined && saidOf(number, note) !== undefined);
    if (meant) return meant.to;
  }
  const next = new Set(
    [...stages.values()].flatMap((each) => (each.stage.after.includes(stage.index) ? [each.role] : [])),
  );
  next.delete(stages.get(stage.key)!.role);
  return next.size === 1 ? [...next][0] : undefined;
}
