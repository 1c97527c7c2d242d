import { medianOf } from '../trade/share';
import type { OrderPath, StageTransition } from './checkup';
import type { OrderSaid } from './order-said';

/** Where an order was on the way: a stage, by its key, and the serial day on which it was done. */
export interface Step {
  readonly key: string;
  readonly index: number;
  readonly day: number;
}

/**
 * The stages that an order has done on known days, as they happened; of one day in the order of the process. An order of
 * several rows has done a stage once the last of them has.
 */
export function stepsOf({ rows }: Pick<OrderSaid, 'rows'>): readonly Step[] {
  const last = new Map<string, Step>();
  for (const { deeds } of rows)
    for (const { stage, day } of deeds) {
      const known = last.get(stage.key);
      if (!known || day > known.day) last.set(stage.key, { key: stage.key, index: stage.index, day });
    }
  return [...last.values()].sort((a, b) => a.day - b.day || a.index - b.index);
}

/** The ways of orders with two dated stages or more that began on the day or later, the most frequent first. */
export function pathsOf(orders: readonly OrderSaid[], since: number): OrderPath[] {
  const found = new Map<string, { path: string[]; closed: number; orders: string[] }>();
  for (const order of orders) {
    const steps = stepsOf(order);
    // A way of which the beginning is cut off is no way.
    if (steps.length < 2 || steps[0]!.day < since) continue;
    const path = steps.map(({ key }) => key);
    const name = JSON.stringify(path);
    let same = found.get(name);
    if (!same) found.set(name, (same = { path, closed: 0, orders: [] }));
    same.orders.push(order.name);
    if (order.isClosed) same.closed++;
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.orders.length - x.orders.length || (a < b ? -1 : 1))
    .map(([, { path, closed, orders: names }]) => ({ path, n: names.length, closed, orders: names }));
}

/** From each stage to the one that was done next, the most frequent first. */
export function transitionsOf(orders: readonly OrderSaid[], since: number): StageTransition[] {
  const found = new Map<string, { from: string; to: string; days: number[]; orders: string[] }>();
  for (const order of orders) {
    const steps = stepsOf(order);
    for (let at = 1; at < steps.length; at++) {
      const [from, to] = [steps[at - 1]!, steps[at]!];
      if (to.day < since) continue;
      const name = JSON.stringify([from.key, to.key]);
      let same = found.get(name);
      if (!same) found.set(name, (same = { from: from.key, to: to.key, days: [], orders: [] }));
      same.days.push(to.day - from.day);
      same.orders.push(order.name);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y.days.length - x.days.length || (a < b ? -1 : 1))
    .map(([, { from, to, days, orders: names }]) => ({
      from,
      to,
      n: days.length,
      medianDays: medianOf(days)!,
      orders: names,
    }));
}
