import type { Plan } from '../plan/plan';
import { factsOfRow } from '../plan/facts-of-row';
import { pricePartsOf } from '../plan/price-parts';
import type { PlacedRow } from '../plan/late-orders';
import type { RowPlan } from '../plan/table-plan';
import { CLOSED } from '../process/status';
import { OVER_PHASES } from '../process/phase';
import { decimalsOf, type Money } from '../records/money';
import type { OrderEntry } from './entry';
import { cellsOf } from './order-cells';
import { partAmountOf } from './part-amount';
import { isTold } from './told-stage';

/** Money that is still to come of some orders. */
export interface OpenMoney {
  /** One figure per currency, in the order of the sheets; never added up. */
  readonly sums: readonly Money[];
  /** Orders of which a part is open that nobody can put a figure to. */
  readonly unknown: number;
}

/**
 * What is still to come of the price of orders, as the plan tells their parts: those that the sheet keeps track of and
 * that are not closed. What nobody can put a figure to is counted apart and never guessed.
 */
export function openMoneyOf(plan: Plan, entries: Iterable<OrderEntry>): OpenMoney {
  const sums = new Map<string, number>();
  let unknown = 0;
  for (const entry of entries) {
    const { parts, isUnknown } = openOf(plan, entry);
    if (isUnknown) unknown++;
    for (const { minor, currency } of parts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return { sums: [...sums].map(([currency, minor]) => ({ minor, currency })), unknown };
}

interface Open {
  readonly parts: readonly Money[];
  readonly isUnknown: boolean;
}

const NOTHING: Open = { parts: [], isUnknown: false };

function openOf(plan: Plan, { whole, phase }: OrderEntry): Open {
  if (OVER_PHASES.has(phase)) return NOTHING;
  const rows = whole.rows.filter(({ row }) => row.order.carriedOn === undefined);
  const found = rows.map((placed) => openOfRow(plan, placed));
  const isUnknown = found.some((each) => each.isUnknown);
  const amounts = rows.map(({ table, row }) => cellsOf(table, row, plan.now).amount);
  // Rows that all repeat the order's total have one price between them: the row with most still to come tells it.
  if (rows.length > 1 && amounts.every((amount) => amount !== undefined && amount === amounts[0])) {
    const most = found.reduce((a, b) => (sumOf(b.parts) > sumOf(a.parts) ? b : a));
    return { parts: most.parts, isUnknown };
  }
  return { parts: found.flatMap(({ parts }) => parts), isUnknown };
}

const sumOf = (parts: readonly Money[]): number => parts.reduce((sum, { minor }) => sum + minor, 0);

const known = new WeakMap<RowPlan, Open>();

/** Worked out once for as long as the row stays as it is. */
function openOfRow(plan: Plan, placed: PlacedRow): Open {
  let open = known.get(placed.row);
  if (!open) known.set(placed.row, (open = readOpen(plan, placed)));
  return open;
}

function readOpen(plan: Plan, { table, row }: PlacedRow): Open {
  const { order } = row;
  if (CLOSED.has(order.status) || order.variant.key === 'claim' || order.phase === 'inquiry') return NOTHING;
  const term = factsOfRow(table, row.row, plan.now).text('payment_term');
  const keys = new Set(pricePartsOf(term).map(({ stage }) => stage));
  const parts: Money[] = [];
  let isUnknown = false;
  for (const stage of order.stages) {
    if (!keys.has(stage.stage.key) || CLOSED.has(stage.status) || !isTold(stage)) continue;
    const { amount, currency } = partAmountOf(plan, { table, row, stage });
    if (amount === undefined || currency === '') isUnknown = true;
    else parts.push({ minor: Math.round(amount * 10 ** decimalsOf(currency)), currency });
  }
  return { parts, isUnknown };
}
