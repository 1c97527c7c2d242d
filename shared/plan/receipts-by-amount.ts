import type { Receipt } from '../cells/receipts';
import { isEnough, isEnoughPercent } from './money-enough';
import type { MoneySaid, Short } from './money-said';

/** Payments with their sums, and what is to be in once a part is paid; in money, or in percent of the price. */
export interface Sums {
  readonly receipts: readonly Receipt[];
  /** What is to be in once the part is paid; undefined where nobody can tell. */
  readonly due: number | undefined;
  /** The same of the part before it; 0 for the first. */
  readonly before: number | undefined;
  readonly isFirst: boolean;
  readonly is: Short['is'];
  /** ISO code of the sums; empty where nobody says. */
  readonly currency: string;
}

/** What payments say of a part by their sums; undefined where they say nothing of it. */
export function saidBySums(sums: Sums): MoneySaid | undefined {
  const { receipts, due, before, isFirst, is, currency } = sums;
  const isPaid = (sum: number, transfers: number): boolean => {
    if (due === undefined) return isFirst && sum > 0;
    return is === 'amount' ? isEnough(sum, due, transfers, currency) : isEnoughPercent(sum, due);
  };
  let [received, transfers, most] = [0, 0, 0];
  let paid: Receipt | undefined;
  for (const receipt of receipts) {
    received += valueOf(receipt, is);
    most = Math.max(most, received);
    if (!receipt.isBack) transfers++;
    if (!isPaid(received, transfers)) paid = undefined;
    else paid ??= receipt;
  }
  if (paid) return { done: paid.date ?? 'undated' };
  if (isPaid(most, transfers)) {
    const back = receipts.filter(({ isBack }) => isBack).at(-1);
    return { ask: 'refund', ...(back?.date !== undefined && { on: back.date }) };
  }
  if (due === undefined) return undefined;
  const own = received - (before ?? 0);
  if (received <= 0 || before === undefined || (before > 0 && own <= due * 0.001))
    return { isOpen: receipts.length > 0 };
  return { isOpen: true, short: { is, received, missing: due - received } };
}

const valueOf = ({ amount, percent }: Receipt, is: Short['is']): number =>
  (is === 'amount' ? amount : percent) ?? 0;

/**
 * Payments in one measure: in money where the price turns shares into it, else in percent; undefined where one of them
 * says neither.
 */
export function inOneMeasure(
  receipts: readonly Receipt[],
  price: number | undefined,
): Pick<Sums, 'receipts' | 'is'> | undefined {
  if (receipts.length === 0) return undefined;
  if (price === undefined)
    return receipts.every(({ percent }) => percent !== undefined) ? { receipts, is: 'percent' } : undefined;
  const sums = receipts.map((each): Receipt => {
    const share = each.percent === undefined ? undefined : (each.percent * price) / 100;
    const amount = each.amount ?? (each.isBack && share !== undefined ? -share : share);
    return amount === undefined ? each : { ...each, amount };
  });
  return sums.every(({ amount }) => amount !== undefined) ? { receipts: sums, is: 'amount' } : undefined;
}
