import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import { ledgerOf } from './ledger';
import { receivablesOf, untoldOf, type Receivable } from './receivables';
import { sumsOf } from './sums';

/** Money that is still to come of some orders. */
export interface OpenMoney {
  /** One figure per currency, never added up. */
  readonly sums: readonly Money[];
  /** Parts that are open, also those without a figure. */
  readonly receivables: readonly Receivable[];
  /** Orders of which a part is open, or may be, that nobody can put a figure to. */
  readonly unknown: number;
}

const known = new WeakMap<Plan, ReadonlyMap<OrderEntry, readonly Receivable[]>>();

/** What is still to come of the price of orders, by the ledger; what it cannot tell is counted apart and never guessed. */
export function openMoneyOf(plan: Plan, entries: Iterable<OrderEntry>): OpenMoney {
  let byEntry = known.get(plan);
  if (!byEntry) known.set(plan, (byEntry = gathered(plan)));
  const receivables: Receivable[] = [];
  let unknown = 0;
  for (const entry of entries) {
    const own = byEntry.get(entry) ?? [];
    receivables.push(...own);
    if (own.some(({ open }) => open === undefined)) unknown++;
  }
  return { sums: sumsOf(receivables.map(({ open }) => open)), receivables, unknown };
}

function gathered(plan: Plan): ReadonlyMap<OrderEntry, readonly Receivable[]> {
  const ledger = ledgerOf(plan);
  const byEntry = new Map<OrderEntry, Receivable[]>();
  for (const each of [...receivablesOf(ledger), ...untoldOf(ledger)]) {
    const own = byEntry.get(each.line.entry);
    if (own) own.push(each);
    else byEntry.set(each.line.entry, [each]);
  }
  return byEntry;
}
