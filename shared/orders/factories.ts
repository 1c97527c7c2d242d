import type { Place } from '../book/address';
import { nameKey } from '../people/names';
import { factsOfRow } from '../plan/facts-of-row';
import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { dayOf, isPast, type Moment } from '../time/moment';
import { reliabilityOf, type Delivery, type Reliability } from '../trade/reliability';
import { PARTNERS, type Partner } from '../trade/sheets/partners.sheet';
import { entriesOf, type OrderEntry } from './entry';
import { recordsOf } from './records';

/** A factory with what the book has of it. */
export interface FactoryOf {
  readonly key: string;
  /** As the list of partners writes it, else the first of its orders. */
  readonly name: string;
  readonly partner: Partner | undefined;
  readonly place: Place | undefined;
  readonly entries: readonly OrderEntry[];
}

const known = new WeakMap<Plan, ReadonlyMap<string, FactoryOf>>();

/** Every factory that an order names or the list of partners has, in the order of that list, then of the sheets. */
export const factoriesOf = (plan: Plan): readonly FactoryOf[] => [...knownOf(plan).values()];

export const factoryOfKey = (plan: Plan, key: string): FactoryOf | undefined => knownOf(plan).get(key);

function knownOf(plan: Plan): ReadonlyMap<string, FactoryOf> {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = gathered(plan)));
  return found;
}

function gathered(plan: Plan): ReadonlyMap<string, FactoryOf> {
  const byKey = new Map<string, FactoryOf & { readonly entries: OrderEntry[] }>();
  const spelled = new Map<string, string>();
  for (const row of recordsOf(plan, PARTNERS).rows) {
    const { record: partner } = row;
    if (!partner?.kind.includes('factory')) continue;
    const key = nameKey(partner.partner);
    if (byKey.has(key)) continue;
    byKey.set(key, { key, name: partner.partner, partner, place: row.place('partner'), entries: [] });
    for (const name of [...partner.aliases, partner.fullName ?? ''])
      if (nameKey(name) !== '' && !spelled.has(nameKey(name))) spelled.set(nameKey(name), key);
  }
  for (const entry of entriesOf(plan)) {
    const said = nameKey(entry.factory);
    if (said === '') continue;
    const key = byKey.has(said) ? said : (spelled.get(said) ?? said);
    const factory = byKey.get(key);
    if (factory) factory.entries.push(entry);
    else byKey.set(key, { key, name: entry.factory, partner: undefined, place: undefined, entries: [entry] });
  }
  return byKey;
}

/** What shows that goods are ready, best first: a later event stands for it only in a sheet without the earlier. */
export const READY_FIELDS = ['prod_done', 'inspection_date', 'loading_date'] as const;
export type ReadyField = (typeof READY_FIELDS)[number];

/** A delivery as the book dates it. */
export interface DatedDelivery extends Delivery {
  readonly by: ReadyField;
}

/** How a factory keeps its dates, and by which column that is told. */
export interface FactoryRecord extends Reliability {
  /** The columns that its deliveries were told by. */
  readonly by: readonly ReadyField[];
  /** Rows past the factory's date of which the sheet does not show that the goods are ready. */
  readonly overdue: number;
}

/** By the dates of its orders: the day that it promised first against the day on which the goods were ready. */
export function recordOf(plan: Plan, { entries }: Pick<FactoryOf, 'entries'>): FactoryRecord {
  const deliveries: DatedDelivery[] = [];
  let overdue = 0;
  for (const { whole } of entries)
    for (const placed of whole.rows) {
      const told = deliveryOf(plan, placed);
      if (told === 'overdue') overdue++;
      else if (told) deliveries.push(told);
    }
  return {
    ...reliabilityOf(deliveries),
    by: READY_FIELDS.filter((field) => deliveries.some(({ by }) => by === field)),
    overdue,
  };
}

type Told = DatedDelivery | 'overdue' | undefined;

const told = new WeakMap<RowPlan, { readonly told: Told }>();

/** Read once for as long as the row stays as it is. */
function deliveryOf(plan: Plan, { table, row }: PlacedRow): Told {
  let found = told.get(row);
  if (!found) told.set(row, (found = { told: readDelivery(plan.now, table, row) }));
  return found.told;
}

function readDelivery(now: Moment, table: TablePlan, row: RowPlan): Told {
  const by = readyFieldOf(table);
  const { status, carriedOn, phase } = row.order;
  if (!by || status === 'cancelled' || carriedOn) return undefined;
  const facts = factsOfRow(table, row.row, now);
  // A date that was moved was promised all the same: 5/1改5/10 is held to the first of May.
  const due = facts.replaced('factory_due') ?? facts.date('factory_due');
  if (due === undefined) return undefined;
  const ready = facts.happened(by);
  if (typeof ready === 'number') return { days: dayOf(ready) - dayOf(due), by };
  // A tick shows that it is ready and not since when.
  return ready === undefined && MAKING.has(phase) && isPast(due, now) ? 'overdue' : undefined;
}

/** Phases in which the goods are still to be made. */
const MAKING: ReadonlySet<string> = new Set(['sample', 'deposit', 'production']);

/** The first of them that the sheet has as a column of the event. */
const readyFieldOf = ({ columns }: TablePlan): ReadyField | undefined =>
  READY_FIELDS.find((field) => columns.byField(field).some(({ isPlan, isDate }) => isDate && !isPlan));
