import { handOffsIn } from '../plan/hand-offs/rows';
import type { Plan } from '../plan/plan';
import type { LogEventKind } from '../process/log';
import { dayOf } from '../time/moment';
import { bottleneckOf } from './bottleneck';
import type { Checkup } from './checkup';
import { conformanceOf } from './conformance';
import { deedsSince } from './deeds-since';
import { ordersSaid, type OrderSaid } from './order-said';
import { pathsOf, transitionsOf } from './paths';
import { pingPongOf } from './ping-pong';
import { inProcessOrder, stageChecks } from './stage-checks';
import { unkeptColumns } from './unkept';

/**
 * What the dates in the sheet and the rows of 跟单_记录 say of how the work really goes. `since`: only what was done on
 * that serial day or later. Pure; what a cell holds never makes it throw.
 */
export function checkupOf(plan: Plan, { since }: { readonly since?: number }): Checkup {
  const from = since === undefined || Number.isNaN(since) ? -Infinity : since;
  const orders = ordersSaid(plan).filter((order) => hasActed(order, from));
  const handOffs = handOffsIn(plan);
  return {
    since,
    orders: orders.length,
    looked: orders.map(({ name }) => name),
    stages: stageChecks(plan.process, orders, from),
    paths: pathsOf(orders, from),
    transitions: transitionsOf(orders, from),
    bottleneck: bottleneckOf(
      orders.flatMap((order) => deedsSince(order, from)),
      inProcessOrder(plan.process),
    ),
    pingPong: pingPongOf(orders, from, handOffs === 'unreadable' ? undefined : handOffs),
    conformance: conformanceOf(orders, from),
    unkept: unkeptColumns(plan),
  };
}

/** Whether something of the order was done, said not to apply, reopened, moved or given back on the day or later. */
function hasActed({ rows, events }: OrderSaid, from: number): boolean {
  if (from === -Infinity) return true;
  if (rows.some(({ deeds, skips }) => [...deeds, ...skips].some(({ day = -Infinity }) => day >= from)))
    return true;
  return events.some(({ event, at }) => ACTS.has(event) && dayOf(at) >= from);
}

const ACTS: ReadonlySet<LogEventKind> = new Set<LogEventKind>(['reopened', 'due', 'rejected']);
