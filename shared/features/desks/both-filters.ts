import { plainText } from '../../orders/entry';
import { FILTER_KEYS, type OrderFilter } from '../../orders/filter';

/** What passes both filters. Values of one key that have nothing in common leave no order. */
export function bothFilters(a: OrderFilter, b: OrderFilter): OrderFilter {
  const values: Partial<Record<(typeof FILTER_KEYS)[number] | 'orders', readonly string[]>> = {};
  for (const key of FILTER_KEYS) {
    const [own, more] = [a[key] ?? [], b[key] ?? []];
    if (own.length === 0 || more.length === 0) {
      const one = own.length > 0 ? own : more;
      if (one.length > 0) values[key] = one;
      continue;
    }
    const known = new Set(more.map(plainText));
    const common = own.filter((value) => known.has(plainText(value)));
    if (common.length === 0) return { orders: [] };
    values[key] = common;
  }
  const orders =
    a.orders && b.orders ? a.orders.filter((key) => b.orders!.includes(key)) : (a.orders ?? b.orders);
  const mine = a.mine ?? b.mine;
  const text = [a.text ?? '', b.text ?? ''].filter((each) => each.trim() !== '').join(' ');
  return {
    ...values,
    ...(orders && { orders }),
    ...(mine !== undefined && { mine }),
    ...(text !== '' && { text }),
  };
}
