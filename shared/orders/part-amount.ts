import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import { pricePartsOf } from '../plan/price-parts';
import type { Work } from '../plan/work';
import { cellsOf } from './order-cells';

/** Money of a part of the price; without an amount where nobody can tell. */
export interface PartAmount {
  readonly amount: number | undefined;
  /** ISO code; empty when unknown. */
  readonly currency: string;
}

/** What of a part is still to come: what is short of it, its share by the term, or what the term names. */
export function partAmountOf(plan: Plan, { table, row, stage }: Work): PartAmount {
  const { amount, currency } = cellsOf(table, row, plan.now);
  const short = stage.money?.short;
  if (short?.is === 'amount') return { amount: short.missing, currency };
  const term = factsOfRow(table, row.row, plan.now).text('payment_term');
  const part = pricePartsOf(term).find((each) => each.stage === stage.stage.key);
  const percent = short?.is === 'percent' ? short.missing : part?.percent;
  if (percent !== undefined && amount !== undefined) return { amount: (amount * percent) / 100, currency };
  return { amount: part?.amount, currency };
}
