import { recordsOf } from '../../orders/records';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { customerFinder } from '../../trade/customer-card';
import { CUSTOMERS, type Customer } from '../../trade/sheets/customers.sheet';

/**
 * Who a name is, whether a card or an order writes it: the customer whose name, other spelling or full name it is. A name
 * that several customers have is nobody's: undefined, as for a blank one.
 */
export function customerKeys(plan: Plan): (name: string) => string | undefined {
  return keysOf(recordsOf(plan, CUSTOMERS).records);
}

const keysOf = onceFor((customers: readonly Customer[]) => {
  const find = customerFinder(customers);
  const listed = new Set(
    customers.flatMap(({ customer, aliases, fullName = '' }) =>
      [customer, ...aliases, fullName].map(nameKey),
    ),
  );
  return (name: string): string | undefined => {
    const found = find(name);
    if (found) return nameKey(found.customer);
    const key = nameKey(name);
    return key === '' || listed.has(key) ? undefined : key;
  };
});
