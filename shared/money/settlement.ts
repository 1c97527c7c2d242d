import type { Plan } from '../plan/plan';
import { decimalsOf, type Money } from '../records/money';
import type { Receipt } from '../trade/sheets/receipts.sheet';
import { orderKey } from '../trade/order-key';
import { sumsOf } from './sums';

const CNY = 'CNY';

/** What the receipts of an order became in renminbi. */
export interface Settlement {
  readonly cny: Money;
  /** Receipts without a rate of settlement: nobody has said what they became. */
  readonly without: readonly Money[];
}

/** By the rate that each receipt was settled at; undefined for an order without receipts. */
export function settlementOf(plan: Plan, order: string): Settlement | undefined {
  const placed = plan.records?.receipts?.of(orderKey(order)) ?? [];
  if (placed.length === 0) return undefined;
  const settled = placed.map(({ receipt }) => settledIn(receipt));
  const without = placed.flatMap(({ receipt }, at) => (settled[at] === undefined ? [receipt.amount] : []));
  const minor = settled.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return { cny: { minor, currency: CNY }, without: sumsOf(without) };
}

/** In fen; renminbi needs no rate. */
function settledIn({ amount: { minor, currency }, rate }: Receipt): number | undefined {
  if (currency === CNY) return minor;
  if (rate === undefined || rate <= 0) return undefined;
  const fen = minor * rate * 10 ** (decimalsOf(CNY) - decimalsOf(currency));
  return Math.sign(fen) * Math.round(Number(Math.abs(fen).toPrecision(15))) + 0;
}
