import type { Place } from '../book/address';
import { nameKey } from '../people/names';
import type { Plan } from '../plan/plan';
import { CLOSED } from '../process/status';
import { OVER_PHASES } from '../process/phase';
import { customerFinder, type CustomerFinder } from '../trade/customer-card';
import { CUSTOMERS, type Customer } from '../trade/sheets/customers.sheet';
import { entriesOf, type OrderEntry } from './entry';
import { recordsOf } from './records';

/** A customer with what the book has of them. */
export interface CustomerOf {
  /** Names it among the customers of the book. */
  readonly key: string;
  /** As the card writes it, else the first of its orders. */
  readonly name: string;
  /** Undefined where nobody has written one. */
  readonly card: Customer | undefined;
  /** Where the card stands, in the column of the name. */
  readonly place: Place | undefined;
  /** In the order of the sheets: orders, inquiries and claims. */
  readonly entries: readonly OrderEntry[];
}

interface Known {
  readonly all: readonly CustomerOf[];
  readonly byKey: ReadonlyMap<string, CustomerOf>;
  readonly find: CustomerFinder;
}

const known = new WeakMap<Plan, Known>();

/** Every customer that has a card or an order, cards first, in the order of the sheets. */
export const customersOf = (plan: Plan): readonly CustomerOf[] => knownOf(plan).all;

/** The customer of a key; undefined where there is none any more. */
export const customerOfKey = (plan: Plan, key: string): CustomerOf | undefined =>
  knownOf(plan).byKey.get(key);

/** The customer that a cell of an order names; undefined where it names nobody. */
export function customerNamed(plan: Plan, name: string): CustomerOf | undefined {
  const { byKey, find } = knownOf(plan);
  return byKey.get(nameKey(find(name)?.customer ?? name));
}

function knownOf(plan: Plan): Known {
  let found = known.get(plan);
  if (!found) known.set(plan, (found = gathered(plan)));
  return found;
}

function gathered(plan: Plan): Known {
  const { rows, records } = recordsOf(plan, CUSTOMERS);
  const find = customerFinder(records);
  const byKey = new Map<string, CustomerOf & { readonly entries: OrderEntry[] }>();
  for (const row of rows) {
    const { record: card } = row;
    if (!card) continue;
    const key = nameKey(card.customer);
    if (key !== '' && !byKey.has(key))
      byKey.set(key, { key, name: card.customer, card, place: row.place('customer'), entries: [] });
  }
  // Thousands of orders name a few hundred customers: each spelling is looked up once.
  const keys = new Map<string, string>();
  for (const entry of entriesOf(plan)) {
    const { customer: name } = entry;
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = nameKey(find(name)?.customer ?? name)));
    if (key === '') continue;
    const customer = byKey.get(key);
    if (customer) customer.entries.push(entry);
    else byKey.set(key, { key, name, card: undefined, place: undefined, entries: [entry] });
  }
  return { all: [...byKey.values()], byKey, find };
}

/** Whether a claim is open in one of its rows. */
export const hasOpenClaim = ({ whole }: OrderEntry): boolean =>
  whole.rows.some(({ row: { order } }) => order.variant.key === 'claim' && !CLOSED.has(order.status));

/** Whether it is an order: neither a claim alone nor an inquiry. */
export const isOrder = (entry: OrderEntry): boolean =>
  entry.phase !== 'inquiry' && entry.whole.rows.some(({ row }) => row.order.variant.key !== 'claim');

/** Whether something of it is still to be done. */
export const isOpenOrder = (entry: OrderEntry): boolean => isOrder(entry) && !OVER_PHASES.has(entry.phase);
