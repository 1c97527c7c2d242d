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
  if (!mayReturn(events)) return;
  const stages = stagesOf(order);
  let acts: readonly Act[] | undefined;
  /** When each stage was last done, or reopened, so far. */
  const before = new Map<string, { readonly minute: number; readonly isOver: boolean }>();
  for (const row of events) {
    const known = stages(row.stage);
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
      acts ??= actsOf(order, stages);
      const other = wentOnTo(acts, { stage, role }, last ? last.minute : -Infinity, minute);
      if (other) yield [role, other];
    }
    before.set(stage.key, { minute, isOver: row.event === 'done' });
  }
}

const MAY_RETURN: ReadonlySet<LogRow['event']> = new Set<LogRow['event']>(['done', 'reopened', 'rejected']);

/** Whether something was reopened, given back, or done more than once: of most orders nothing was. */
function mayReturn(events: readonly LogRow[]): boolean {
  const done = new Set<string>();
  for (const { event, stage } of events) {
    if (event === 'reopened' || event === 'rejected' || (event === 'done' && done.has(stage))) return true;
    if (event === 'done') done.add(stage);
  }
  return false;
}

const whenOf = ({ event, at, date }: LogRow): Moment => (event === 'done' ? (date ?? at) : at);

interface Known {
  readonly stage: Stage;
  /** Whose work it was, as far as that is known; else whose it is by the process. */
  readonly role: Role;
}
type StageNamed = (key: string) => Known | undefined;

/** The stages of an order by key, each looked up when it is first asked for. */
function stagesOf({ rows }: OrderSaid): StageNamed {
  const found = new Map<string, Known | undefined>();
  return (key) => {
    if (!found.has(key)) found.set(key, stageOf(rows, key));
    return found.get(key);
  };
}

function stageOf(rows: OrderSaid['rows'], key: string): Known | undefined {
  for (const { deeds } of rows) {
    const deed = deeds.find(({ stage }) => stage.key === key);
    if (deed) return deed;
  }
  for (const { variant } of rows) {
    const stage = variant.stages.find((each) => each.key === key);
    if (stage) return { stage, role: stage.role };
  }
  return undefined;
}

/** All that was done, as the cells and the log have it. */
function actsOf({ rows, events }: OrderSaid, stages: StageNamed): readonly Act[] {
  const acts = rows.flatMap(({ deeds }) =>
    deeds.map(({ stage, role, done }): Act => ({ stage, role, minute: minuteOf(done) })),
  );
  for (const row of events) {
    const known = row.event === 'done' ? stages(row.stage) : undefined;
    if (known) acts.push({ stage: known.stage, role: known.role, minute: minuteOf(whenOf(row)) });
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
  stages: StageNamed,
  { rows }: OrderSaid,
  handOffs: HandOffBook | undefined,
): Role | undefined {
  for (const { placed } of rows) {
    const own = handOffs?.ofStage(placed.row.row, stage.key) ?? [];
    const meant = own.find(({ number, to }) => to !== undefined && saidOf(number, note) !== undefined);
    if (meant) return meant.to;
  }
  const next = new Set<Role>();
  for (const { variant } of rows)
    for (const { key, after } of variant.stages)
      if (after.some((at) => variant.stages[at]!.key === stage.key)) next.add(stages(key)!.role);
  next.delete(stages(stage.key)!.role);
  return next.size === 1 ? [...next][0] : undefined;
}
