import { datesOf } from './order-dates';
import type { Plan } from '../plan/plan';
import type { Status } from '../process/status';
import { dayOf, isEarlier, type Moment } from '../time/moment';
import type { Share } from '../trade/share';
import type { OrderEntry } from './entry';

/** The stage of sailing. */
const SAILING = 'onboard';
const DONE: ReadonlySet<Status> = new Set<Status>(['done', 'done late']);

/**
 * Days by which an order sailed behind the date that the plan held it to (the promise, else the ETD and a day), below
 * nothing where it sailed before; of several shipments the latest. Undefined where one has not sailed, or where day or
 * date is not known.
 */
export function sailedBehind({ whole }: OrderEntry): number | undefined {
  let worst: number | undefined;
  for (const { row } of whole.rows) {
    const { order } = row;
    if (order.carriedOn || order.variant.key === 'claim') continue;
    const stage = order.stages.find(({ stage: { key } }) => key === SAILING);
    if (!stage || !DONE.has(stage.status) || stage.done === undefined || stage.due === undefined)
      return undefined;
    worst = Math.max(worst ?? -Infinity, dayOf(stage.done) - dayOf(stage.due));
  }
  return worst;
}

/** How many of the orders whose sailing and date are known sailed in time. */
export function onTimeOf(entries: readonly OrderEntry[]): Share {
  const known = entries.flatMap((entry) => sailedBehind(entry) ?? []);
  return { of: known.filter((days) => days <= 0).length, n: known.length };
}

/** When it sailed, or is to; undefined where the sheet does not say. */
export function sailsOn(plan: Plan, entry: OrderEntry): Moment | undefined {
  const sailings = datesOf(plan, entry).filter(({ kind }) => kind === 'sailing');
  return sailings.reduce<Moment | undefined>(
    (last, { on }) => (last === undefined || isEarlier(last, on) ? on : last),
    undefined,
  );
}
