import { isDone } from '../../process/status';
import { ownerName } from '../../plan/work';
import { workPlace } from '../../plan/places';
import { dayOf, type Moment } from '../../time/moment';
import type { OrderPlan, StagePlan } from '../../plan/order-plan';
import type { RowFacts } from '../../plan/row-facts';
import type { FigureRow } from '../figure';
import { seller, stageOf, type OrderFigure, type OrderLook, type RowLook } from './look';

/** The stage of sailing. */
export const SAILING = 'onboard';

interface Sailed {
  readonly row: RowLook;
  readonly stage: StagePlan;
  readonly on: number;
}

/** The sailings of an order, one a row; undefined where one of them has not sailed, or nobody knows when. */
export function sailings({ rows }: OrderLook): readonly Sailed[] | undefined {
  const found: Sailed[] = [];
  for (const row of rows) {
    if (row.placed.row.order.variant.key === 'claim') continue;
    const stage = stageOf(row, SAILING);
    if (!stage || stage.done === undefined || !isDone(stage.status)) return undefined;
    found.push({ row, stage, on: dayOf(stage.done) });
  }
  return found.length === 0 ? undefined : found;
}

/** The date that was first promised for shipment; without a promise the one that the plan holds the sailing to. */
export function promisedOf(order: OrderPlan, facts: RowFacts, { due }: StagePlan): Moment | undefined {
  const promise = facts.date('ship_by');
  // A date that means the arrival promises no sailing.
  return promise === undefined ? due : (order.firstPromise ?? promise);
}

export const shippedAsPromised: OrderFigure = (look) => {
  const all = sailings(look);
  const dated = all?.flatMap((each) => {
    const by = promisedOf(each.row.placed.row.order, each.row.facts, each.stage);
    return by === undefined ? [] : [{ ...each, behind: each.on - dayOf(by) }];
  });
  if (!dated || dated.length < all!.length) return [];
  const worst = dated.reduce((a, b) => (b.behind > a.behind ? b : a));
  const { plan, entry } = look;
  const owner = ownerName(worst.stage, plan.team);
  return [
    {
      figure: 'shippedAsPromised',
      day: Math.max(...dated.map(({ on }) => on)),
      order: entry.order,
      person: owner === '' ? seller(plan, worst.row.facts) : owner,
      stage: SAILING,
      counts: 1,
      met: worst.behind <= 0 ? 1 : 0,
      days: 0,
      place: workPlace({ ...worst.row.placed, stage: worst.stage }),
    } satisfies FigureRow,
  ];
}; // prettier-ignore
