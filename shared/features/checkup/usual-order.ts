import type { OrderPath } from '../../checkup/checkup';

/** The most frequent ways, which settle it. */
const MOST = 1000;

/**
 * Stages in the order in which most orders did them: each stands behind those that more orders did before it than after
 * it. Where orders do not tell, as `keys` has them.
 */
export function usualOrder(
  keys: readonly string[],
  paths: readonly Pick<OrderPath, 'path' | 'n'>[],
): string[] {
  const place = new Map(keys.map((key, at) => [key, at]));
  const count = keys.length;
  /** How many more orders did the row's stage before the column's than after it. */
  const ahead = new Float64Array(count * count);
  for (const { path, n } of paths.slice(0, MOST)) {
    const places = path.flatMap((key) => place.get(key) ?? []);
    places.forEach((first, at) => {
      for (let next = at + 1; next < places.length; next++) {
        ahead[first * count + places[next]!]! += n;
        ahead[places[next]! * count + first]! -= n;
      }
    });
  }
  const order: number[] = [];
  for (let each = 0; each < count; each++) {
    let at = order.length;
    while (at > 0 && ahead[each * count + order[at - 1]!]! > 0) at--;
    order.splice(at, 0, each);
  }
  return order.map((at) => keys[at]!);
}
