import { factsOfRow } from '../plan/facts-of-row';
import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import type { RowFacts } from '../plan/row-facts';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { dayOf, isEarlier, type Moment } from '../time/moment';
import { TRANSPORT_FIELDS, transportNumbers, type TransportKind } from '../trade/transport-numbers';
import { entriesOf, type OrderEntry } from './entry';

/** Goods that travel together: the rows that share a shipment, booking, B/L or container number. */
export interface Shipment {
  /** Names it among the shipments of the book. */
  readonly key: string;
  readonly rows: readonly ShippedRow[];
  /** Its numbers by kind, each once, in the order of the sheets. */
  readonly numbers: Readonly<Record<TransportKind, readonly string[]>>;
  /** As one of its rows has it; empty where none does. */
  readonly vessel: string;
  /** The days of sailing that its rows name, planned and done; more than one are at odds. */
  readonly etd: readonly Moment[];
  readonly atd: readonly Moment[];
}

export interface ShippedRow extends PlacedRow {
  readonly entry: OrderEntry;
}

/** Containers come round again: the same one later than so many days is another voyage. */
const ONE_VOYAGE_DAYS = 45;

const known = new WeakMap<Plan, readonly Shipment[]>();

/** Every shipment of the book, also of one row alone, in the order of the sheets. */
export function shipmentsOf(plan: Plan): readonly Shipment[] {
  let shipments = known.get(plan);
  if (!shipments) known.set(plan, (shipments = gathered(plan)));
  return shipments;
}

/** The shipments in which an order travels: several where it goes in parts. */
export const shipmentsOfOrder = (plan: Plan, entry: OrderEntry): Shipment[] =>
  shipmentsOf(plan).filter(({ rows }) => rows.some((row) => row.entry === entry));

/** The orders of a shipment, each once. */
export const ordersIn = ({ rows }: Shipment): OrderEntry[] => [...new Set(rows.map(({ entry }) => entry))];

interface Carried {
  readonly placed: ShippedRow;
  readonly told: Told;
}

/** What a row says of how it travels. */
interface Told {
  readonly numbers: readonly { readonly kind: TransportKind; readonly number: string }[];
  readonly vessel: string;
  readonly etd: Moment | undefined;
  readonly atd: Moment | undefined;
}

const told = new WeakMap<RowPlan, Told>();

/** Read once for as long as the row stays as it is. */
function toldBy(table: TablePlan, row: RowPlan, now: Moment): Told {
  let found = told.get(row);
  if (!found) told.set(row, (found = readTold(factsOfRow(table, row.row, now))));
  return found;
}

function readTold(facts: RowFacts): Told {
  const kinds = Object.keys(TRANSPORT_FIELDS) as TransportKind[];
  const numbers = kinds.flatMap((kind) =>
    TRANSPORT_FIELDS[kind].flatMap((field) =>
      transportNumbers(kind, facts.text(field)).map((number) => ({ kind, number })),
    ),
  );
  return { numbers, vessel: facts.text('vessel_voyage'), etd: facts.date('etd'), atd: facts.date('atd') };
}

function gathered(plan: Plan): Shipment[] {
  const carried: Carried[] = [];
  for (const entry of entriesOf(plan))
    for (const { table, row } of entry.whole.rows) {
      const { status, carriedOn, variant } = row.order;
      if (status === 'cancelled' || carriedOn || variant.key === 'claim') continue;
      const found = toldBy(table, row, plan.now);
      if (found.numbers.length > 0) carried.push({ placed: { entry, table, row }, told: found });
    }
  const groups = new Groups(carried.length);
  const byNumber = new Map<string, number[]>();
  carried.forEach(({ told: each }, at) => {
    for (const { kind, number } of each.numbers) {
      const name = `${kind} ${number}`;
      const others = byNumber.get(name) ?? [];
      const near = others.find((other) => kind !== 'container' || isOneVoyage(carried[other]!.told, each));
      if (near !== undefined) groups.join(near, at);
      byNumber.set(name, [...others, at]);
    }
  });
  return groups.all().map((members) => shipmentOf(members.map((at) => carried[at]!)));
}

function isOneVoyage(a: Told, b: Told): boolean {
  const [one, other] = [a.atd ?? a.etd, b.atd ?? b.etd];
  return one === undefined || other === undefined || Math.abs(dayOf(one) - dayOf(other)) <= ONE_VOYAGE_DAYS;
}

function shipmentOf(carried: readonly Carried[]): Shipment {
  const of = (kind: TransportKind): string[] => [
    ...new Set(
      carried.flatMap(({ told: { numbers } }) =>
        numbers.flatMap((each) => (each.kind === kind ? each.number : [])),
      ),
    ),
  ];
  const numbers = {
    shipment: of('shipment'),
    booking: of('booking'),
    bl: of('bl'),
    container: of('container'),
  };
  const [first] = carried[0]!.told.numbers;
  return {
    key: `${first!.kind} ${first!.number} ${carried[0]!.placed.row.row.row}`,
    rows: carried.map(({ placed }) => placed),
    numbers,
    vessel: carried.find(({ told: { vessel } }) => vessel !== '')?.told.vessel ?? '',
    etd: daysOf(carried.map(({ told: { etd } }) => etd)),
    atd: daysOf(carried.map(({ told: { atd } }) => atd)),
  };
}

/** Each day once, the earliest first. */
function daysOf(dates: readonly (Moment | undefined)[]): Moment[] {
  const days = new Map<number, Moment>();
  for (const date of dates) if (date !== undefined && !days.has(dayOf(date))) days.set(dayOf(date), date);
  return [...days.values()].sort((a, b) => (isEarlier(a, b) ? -1 : 1));
}

/** Sets that are joined pair by pair. */
class Groups {
  private readonly parent: number[];

  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.top(a), this.top(b)];
    this.parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** The members of each set, in their order. */
  all(): number[][] {
    const sets = new Map<number, number[]>();
    this.parent.forEach((_, at) => {
      const top = this.top(at);
      const set = sets.get(top);
      if (set) set.push(at);
      else sets.set(top, [at]);
    });
    return [...sets.values()];
  }

  private top(at: number): number {
    let top = at;
    while (this.parent[top] !== top) top = this.parent[top]!;
    return (this.parent[at] = top);
  }
}
