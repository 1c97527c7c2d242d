import type { Money } from '../records/money';
import { nameKey } from '../people/names';
import { customerFinder } from '../trade/customer-card';
import type { Customer } from '../trade/sheets/customers.sheet';
import { overdueOf } from './ages';
import type { Receivable } from './receivables';
import { sumsOf } from './sums';

/** What one customer owes. */
export interface Debtor {
  /** As the card has it, else as the order sheet writes it; empty where that does not say. */
  readonly customer: string;
  readonly card: Customer | undefined;
  readonly open: readonly Money[];
  readonly overdue: readonly Money[];
  /** Days past due of the oldest part. */
  readonly oldest: number;
  readonly receivables: readonly Receivable[];
}

interface Group {
  readonly name: string;
  readonly card: Customer | undefined;
  readonly receivables: Receivable[];
}

/** Who owes what, whoever is longest overdue first; spellings of one card are one customer. */
export function debtorsOf(
  receivables: readonly Receivable[],
  customers: readonly Customer[],
): readonly Debtor[] {
  const find = customerFinder(customers);
  const groups = new Map<string, Group>();
  // Thousands of parts name a few dozen customers: each spelling is looked up once.
  const bySpelling = new Map<string, Group>();
  const groupOf = (customer: string): Group => {
    const card = find(customer);
    const name = card?.customer ?? customer;
    const there = groups.get(nameKey(name));
    const group = there ?? { name, card, receivables: [] };
    if (!there) groups.set(nameKey(name), group);
    bySpelling.set(customer, group);
    return group;
  };
  for (const receivable of receivables) {
    const { customer } = receivable.line;
    (bySpelling.get(customer) ?? groupOf(customer)).receivables.push(receivable);
  }
  return [...groups.values()]
    .map(({ name, card, receivables: own }) => debtorOf(name, card, own))
    .sort((a, b) => b.oldest - a.oldest || largest(b.open) - largest(a.open));
}

/** One customer with what is open of them, which may be nothing. */
export const debtorOf = (
  customer: string,
  card: Customer | undefined,
  receivables: readonly Receivable[],
): Debtor => ({
  customer,
  card,
  open: sumsOf(receivables.map(({ open }) => open)),
  overdue: overdueOf(receivables),
  oldest: receivables.reduce((most, { age }) => Math.max(most, age), 0),
  receivables,
});

const largest = (sums: readonly Money[]): number => Math.max(0, ...sums.map(({ minor }) => minor));
