import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import type { PlacedRow } from '../plan/late-orders';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { OVER_PHASES, type Phase } from '../process/phase';
import { isEarlier, type Moment } from '../time/moment';
import type { OrderEntry } from './entry';
import { BEGUN_FIELDS } from './order-cells';

/** `sailing`: ETD, or ATD once it has sailed. `cutoff`: what the carrier or the customs close. `hard`: L/C and promise. */
export type DateKind = 'sailing' | 'cutoff' | 'hard';

/** A date that the outside world set for an order, or on which it sailed. */
export interface OrderDate {
  readonly field: string;
  readonly kind: DateKind;
  readonly on: Moment;
  /** It binds nobody any more: what it is there for has happened, or the order is over. */
  readonly isOver: boolean;
}

const KINDS: Readonly<Record<string, DateKind>> = {
  etd: 'sailing',
  atd: 'sailing',
  si_cutoff: 'cutoff',
  vgm_cutoff: 'cutoff',
  cy_cutoff: 'cutoff',
  customs_cutoff: 'cutoff',
  manifest_cutoff: 'cutoff',
  lc_latest_ship: 'hard',
  lc_expiry: 'hard',
  cust_due: 'hard',
};

const FIELDS = Object.keys(KINDS);

interface RowDates {
  readonly ordered: Moment | undefined;
  readonly dates: readonly OrderDate[];
}

const known = new WeakMap<RowPlan, RowDates>();

/** The dates of an order, of all its rows, each once. */
export function datesOf(plan: Plan, { whole }: Pick<OrderEntry, 'whole'>): readonly OrderDate[] {
  if (whole.rows.length === 1) return rowDates(plan, whole.speaks).dates;
  const dates = new Map<string, OrderDate>();
  for (const placed of whole.rows) {
    if (placed.row.order.carriedOn) continue;
    for (const date of rowDates(plan, placed).dates) {
      const at = `${date.field} ${date.on}`;
      if (dates.get(at)?.isOver !== false) dates.set(at, date);
    }
  }
  return [...dates.values()];
}

/** The dates of one row of an order. */
export const datesOfRow = (plan: Plan, placed: PlacedRow): readonly OrderDate[] =>
  rowDates(plan, placed).dates;

/** The day from which an order runs: its date, else that of the inquiry, the claim or the sample; undefined where the sheet has none. */
export function orderedOn(plan: Plan, { whole }: Pick<OrderEntry, 'whole'>): Moment | undefined {
  let first: Moment | undefined;
  for (const placed of whole.rows) {
    const { ordered } = rowDates(plan, placed);
    if (ordered !== undefined && (first === undefined || isEarlier(ordered, first))) first = ordered;
  }
  return first;
}

/** Read once for as long as the row stays as it is. */
function rowDates({ now }: Plan, { table, row }: { table: TablePlan; row: RowPlan }): RowDates {
  let dates = known.get(row);
  if (!dates) known.set(row, (dates = readDates(table, row, now)));
  return dates;
}

function readDates(table: TablePlan, row: RowPlan, now: Moment): RowDates {
  const facts = factsOfRow(table, row.row, now);
  const { phase } = row.order;
  const sailed = facts.happened('atd');
  const hasSailed = sailed !== undefined || SAILED.has(phase);
  const dates: OrderDate[] = [];
  for (const field of FIELDS) {
    // Once it has sailed the plan of it says nothing more; a day to come in the column of the event is a plan.
    if (field === 'etd' && typeof sailed === 'number') continue;
    const on = facts.date(field);
    if (on === undefined) continue;
    const isOver = field === 'lc_expiry' ? PRESENTED.has(phase) : hasSailed;
    dates.push({ field, kind: KINDS[field]!, on, isOver });
  }
  let ordered: Moment | undefined;
  for (const field of BEGUN_FIELDS) ordered ??= facts.date(field);
  return { ordered, dates };
}

const PRESENTED: ReadonlySet<Phase> = new Set<Phase>([...OVER_PHASES, 'refund', 'payment']);
/** Phases that an order reaches by sailing, and those in which it is over. */
export const SAILED: ReadonlySet<Phase> = new Set<Phase>([
  ...OVER_PHASES,
  'refund',
  'documents',
  'payment',
  'shipped',
]);
