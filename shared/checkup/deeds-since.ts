import type { Deed, OrderSaid } from './order-said';

/**
 * What an order has done on the day or later. Each day of a stage counts once, however many of its rows repeat it; where
 * one of them was late, that one speaks.
 */
export function deedsSince({ rows }: Pick<OrderSaid, 'rows'>, since: number): Deed[] {
  const found = new Map<string, Deed>();
  for (const { deeds } of rows)
    for (const deed of deeds) {
      if (deed.day < since) continue;
      const id = `${deed.stage.key} ${deed.day}`;
      const known = found.get(id);
      if (!known || (deed.isLate && !known.isLate)) found.set(id, deed);
    }
  return [...found.values()];
}
