import { currencyCode, decimalsOf, type Money } from '../records/money';
import { orderKey } from './order-key';
import type { OrderLine } from './sheets/lines.sheet';

/** What the lines of an order come to. */
export interface LinesSum {
  /** Its currency is empty where no line names one; undefined where a line has no price, or they are in several currencies. */
  readonly sum: Money | undefined;
  /** The lines, as they stand. */
  readonly lines: number;
}

/** What a line comes to, in minor units: quantity × unit price less its discount, rounded half up; undefined without a price. */
export function lineAmount(
  { quantity, price, discount = 0 }: OrderLine,
  currency: string,
): number | undefined {
  if (price === undefined) return undefined;
  const exact = quantity * price * (1 - discount) * 10 ** decimalsOf(currency);
  return Math.round(Number(exact.toPrecision(15)));
}

/**
 * By the order's key. A line without a currency is in that of the others. `unread`: keys of orders with a line that cannot
 * be read, so that nobody can tell what all of them come to.
 */
export function sumsOfLines(
  lines: readonly OrderLine[],
  unread: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, LinesSum> {
  const byOrder = new Map<string, OrderLine[]>();
  for (const line of lines) {
    const key = orderKey(line.order);
    const list = byOrder.get(key);
    if (list) list.push(line);
    else byOrder.set(key, [line]);
  }
  return new Map(
    [...byOrder].map(([key, list]) => [
      key,
      { sum: unread.has(key) ? undefined : sumOf(list), lines: list.length },
    ]),
  );
}

function sumOf(lines: readonly OrderLine[]): Money | undefined {
  const said = new Set(
    lines.flatMap(({ currency }) => (currency === undefined ? [] : [currencyCode(currency) ?? ''])),
  );
  if (said.size > 1 || said.has('')) return undefined;
  const [currency = ''] = said;
  let minor = 0;
  for (const line of lines) {
    const amount = lineAmount(line, currency);
    if (amount === undefined) return undefined;
    minor += amount;
  }
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
}
