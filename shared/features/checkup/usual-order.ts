import type { OrderPath } from '../../checkup/checkup';

/** The most frequent ways, which settle it. */
const MOST = 1000;

/**
 * Stages in the order in which most orders did them: each stands where that agrees
 * with the most orders. Where orders do not tell, as `keys` has them.
 */
export function usualOrder(
  keys: readonly string[],
  paths: readonly Pick<OrderPath, 'path' | 'n'>[],
): string[] {
  const numbers = new Map(keys.map((key, at) => [key, at]));
  const count = keys.length;
  /** How many more orders did the row's stage before the column's than after it. */
  const ahead = new Float64Array(count * count);
  for (const { path, n } of paths.slice(0, MOST)) {
    const met = path.flatMap((key) => numbers.get(key) ?? []);
    met.forEach((first, at) => {
      for (let next = at + 1; next < met.length; next++) {
        ahead[first * count + met[next]!]! += n;
        ahead[met[next]! * count + first]! -= n;
      }
    });
  }
  const order: number[] = [];
  for (let each = 0; each < count; each++) {
    // Where it agrees with the most orders; of places that are as good the last.
    let at = order.length;
    let best = 0;
    let sum = 0;
    for (let place = order.length - 1; place >= 0; place--) {
      sum += ahead[each * count + order[place]!]!;
      if (sum > best) [best, at] = [sum, place];
    }
    order.splice(at, 0, each);
  }
  return order.map((at) => keys[at]!);
}
