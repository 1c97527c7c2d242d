import { entriesOf, type OrderEntry } from '../orders/entry';
import { orderedOn } from '../orders/order-dates';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { fold } from '../templates/vocabulary/words';
import { dayOf } from '../time/moment';
import { customerKey, INQUIRY, inquiriesOf, isInquiryAlone, numbersOf, type Inquiry } from './inquiries';

/** The orders of a book by the inquiries that they came of. */
export interface OrdersTraced {
  /** Orders of an inquiry: by its number, else the customer's first one since. */
  readonly of: ReadonlyMap<Inquiry, readonly OrderEntry[]>;
  /** Orders before which a customer had asked by different ways, with an inquiry of each. */
  readonly unsure: ReadonlyMap<OrderEntry, readonly Inquiry[]>;
  /** Whether the book has orders at all, and both they and the inquiries say whose they are. */
  readonly isPossible: boolean;
}

/**
 * An order comes of the inquiry whose number, or that of its quotation, it names, or whose row it is; without any number of
 * the newest inquiry of its customer before it that has brought none yet. Where those not yet used are of different
 * sources nobody can tell which it was.
 */
export const ordersTraced = onceFor((plan: Plan): OrdersTraced => {
  const { all } = inquiriesOf(plan);
  const of = new Map<Inquiry, OrderEntry[]>();
  const unsure = new Map<OrderEntry, readonly Inquiry[]>();
  const orders = all.length > 0 ? entriesOf(plan).filter(isOrder) : [];
  const left: OrderEntry[] = [];
  const byNumber = new Map<string, Inquiry>();
  const byKey = new Map<string, Inquiry>();
  for (const inquiry of all) {
    byKey.set(inquiry.entry.key, inquiry);
    for (const number of inquiry.numbers) if (!byNumber.has(number)) byNumber.set(number, inquiry);
  }
  const add = (inquiry: Inquiry, order: OrderEntry): void => {
    const own = of.get(inquiry);
    if (own) own.push(order);
    else of.set(inquiry, [order]);
  };
  for (const order of orders) {
    const named = byKey.get(order.key) ?? namedBy(order, byNumber);
    if (named) add(named, order);
    else left.push(order);
  }
  const asked = all.filter(
    (inquiry) => inquiry.customer !== '' && inquiry.day !== undefined && !of.has(inquiry),
  );
  const placed = datedOf(plan, left);
  const waiting = waitingBy(asked);
  for (const { order, customer, day } of placed) {
    const own = waiting.get(customer);
    own?.until(day);
    const newest = own?.newest();
    if (!own || !newest) continue;
    const sources = own.sources();
    if (sources.length === 1) add(newest, order);
    else unsure.set(order, sources);
    own.take();
  }
  const isPossible = orders.length > 0 && (of.size > 0 || (asked.length > 0 && placed.length > 0));
  return { of, unsure, isPossible };
});

/** An order that was placed and not cancelled: neither an inquiry nor a claim alone. */
const isOrder = ({ phase, whole }: OrderEntry): boolean =>
  phase !== 'cancelled' &&
  whole.rows.some(
    ({ row: { order } }) =>
      order.variant.key !== INQUIRY && order.variant.key !== 'claim' && !isInquiryAlone(order.cells),
  );

function namedBy({ whole }: OrderEntry, byNumber: ReadonlyMap<string, Inquiry>): Inquiry | undefined {
  for (const { row } of whole.rows)
    for (const number of numbersOf((field) => row.order.cells.text(field))) {
      const found = byNumber.get(number);
      if (found) return found;
    }
  return undefined;
}

/** Orders that say whose they are and when they were placed, the earliest first. */
function datedOf(plan: Plan, orders: readonly OrderEntry[]) {
  return orders
    .flatMap((order) => {
      const on = orderedOn(plan, order);
      const customer = customerKey(plan, order.customer);
      return on === undefined || customer === '' ? [] : [{ order, customer, day: dayOf(on) }];
    })
    .sort((a, b) => a.day - b.day);
}

/** The inquiries of a customer that have brought no order yet, as time goes on. */
class Waiting {
  private at = 0;
  private readonly open: Inquiry[] = [];
  /** By source how many are open. */
  private readonly counts = new Map<string, { count: number; last: Inquiry }>();

  /** In the order of their days. */
  constructor(private readonly asked: readonly Inquiry[]) {}

  /** Those up to a serial day are open from here on. */
  until(day: number): void {
    for (; this.at < this.asked.length && this.asked[this.at]!.day! <= day; this.at++) {
      const inquiry = this.asked[this.at]!;
      this.open.push(inquiry);
      const own = this.counts.get(fold(inquiry.source));
      this.counts.set(fold(inquiry.source), { count: (own?.count ?? 0) + 1, last: inquiry });
    }
  }

  newest(): Inquiry | undefined {
    return this.open.at(-1);
  }

  /** The newest of each source. */
  sources(): readonly Inquiry[] {
    return [...this.counts.values()].map(({ last }) => last);
  }

  /** The newest has brought its order. */
  take(): void {
    const taken = this.open.pop();
    const own = taken && this.counts.get(fold(taken.source));
    if (own && --own.count === 0) this.counts.delete(fold(taken.source));
  }
}

function waitingBy(asked: readonly Inquiry[]): ReadonlyMap<string, Waiting> {
  const byCustomer = new Map<string, Inquiry[]>();
  for (const inquiry of [...asked].sort((a, b) => a.day! - b.day!)) {
    const own = byCustomer.get(inquiry.customer);
    if (own) own.push(inquiry);
    else byCustomer.set(inquiry.customer, [inquiry]);
  }
  return new Map([...byCustomer].map(([customer, own]) => [customer, new Waiting(own)]));
}
