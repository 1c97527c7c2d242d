import type { Place } from '../book/address';
import type { PlacedRow } from '../plan/late-orders';
import { moneyPartsOf, type MoneyPart } from '../plan/money-parts';
import { orderPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { entriesOf, type OrderEntry } from '../orders/entry';
import { cellsOf } from '../orders/order-cells';
import type { Money } from '../records/money';
import type { RowPlan } from '../plan/table-plan';
import { dayOf, type Moment } from '../time/moment';
import { sumsOf } from './sums';

/** A part of an order's price as the ledger has it. */
export interface LedgerPart extends MoneyPart {
  /** Days past due, while it is open; 0 before, and where nobody knows when it is due. */
  readonly age: number;
  /** What came in beyond the part's amount. */
  readonly over: Money | undefined;
  /** The cell that shows it paid, else the one that names the order. */
  readonly place: Place;
}

/** A row of an order with the parts of its price. */
export interface LedgerOrder {
  /** As the team calls it: its number, with style or shipment where a row is one of several. */
  readonly key: string;
  readonly entry: OrderEntry;
  readonly placed: PlacedRow;
  /** As its cell writes it. */
  readonly customer: string;
  /** ISO code; empty where the sheet does not say. */
  readonly currency: string;
  /** All parts together; undefined while one of them has no amount. */
  readonly amount: Money | undefined;
  readonly parts: readonly LedgerPart[];
}

const known = new WeakMap<Plan, readonly LedgerOrder[]>();

/**
 * Every row of an order that money is due for, with the parts of its price, in the order of the sheets. What several rows
 * of an order say of its money stands in it once; a row with an amount of its own is a line of its own.
 */
export function ledgerOf(plan: Plan): readonly LedgerOrder[] {
  let ledger = known.get(plan);
  if (!ledger) known.set(plan, (ledger = entriesOf(plan).flatMap((entry) => linesOf(plan, entry))));
  return ledger;
}

/** What a row says of its money, wherever its order stands among others. */
type RowMoney = Pick<LedgerOrder, 'customer' | 'currency' | 'amount' | 'parts'>;

/** Rows that were not judged anew say the same: after one receipt of thousands only its order is reckoned again. */
const rowsKnown = new WeakMap<RowPlan, { readonly now: Moment; readonly money: RowMoney | undefined }>();

/** Those of one order: its rows are read once, whoever asks. */
export function linesOf(plan: Plan, entry: OrderEntry): LedgerOrder[] {
  return entry.whole.rows.flatMap((placed) => {
    const { row } = placed;
    let known = rowsKnown.get(row);
    if (known?.now !== plan.now)
      rowsKnown.set(row, (known = { now: plan.now, money: moneyOfRow(plan, placed) }));
    const { money } = known!;
    if (!money) return [];
    const { customer, currency } = money;
    return [
      {
        ...money,
        key: row.order.key,
        entry,
        placed,
        customer: customer || entry.customer,
        currency: currency || entry.currency,
      },
    ];
  });
}

function moneyOfRow(plan: Plan, placed: PlacedRow): RowMoney | undefined {
  const { table, row } = placed;
  const stages = new Set(row.order.variant.stages.map(({ key }) => key));
  // An inquiry, a sample or a claim has a price, too, and nothing in its process that is paid for.
  const parts = moneyPartsOf(plan, placed).filter(({ stage }) => stages.has(stage));
  if (parts.length === 0) return undefined;
  const sums = sumsOf(parts.map(({ amount }) => amount));
  const isWhole = sums.length === 1 && parts.every(({ amount }) => amount !== undefined);
  const cells = cellsOf(table, row, plan.now);
  return {
    customer: cells.customer,
    currency: sums[0]?.currency ?? cells.currency,
    amount: isWhole ? sums[0] : undefined,
    parts: parts.map((part) => ledgerPart(plan, placed, part)),
  };
}

function ledgerPart(plan: Plan, placed: PlacedRow, part: MoneyPart): LedgerPart {
  const { amount, received, due, isSettled } = part;
  const isOne = amount !== undefined && received?.currency === amount.currency;
  const over = isOne ? received.minor - amount.minor : 0;
  return {
    ...part,
    age: isSettled || due === undefined ? 0 : Math.max(0, dayOf(plan.now) - due),
    over: isOne && over > 0 ? { minor: over, currency: amount.currency } : undefined,
    place: placeOfPart(placed, part),
  };
}

/** By the process alone: looking up how each stage of thousands of orders stands would take seconds. */
function placeOfPart({ table, row }: PlacedRow, { stage }: MoneyPart): Place {
  const place = orderPlace(table, row);
  const found = row.order.variant.stages.find(({ key }) => key === stage);
  const [shows] = found ? table.columns.ofStage(found).done : [];
  return shows ? { ...place, column: shows.column } : place;
}

/** The line of the ledger that a key names: as the team calls it, else the order. */
export const ledgerNamed = (plan: Plan, key: string): LedgerOrder | undefined =>
  ledgerOf(plan).find((line) => line.key === key) ?? ledgerOf(plan).find(({ entry }) => entry.key === key);
