import type { Plan } from '../plan/plan';
import { nameKey } from '../people/names';
import { customerFinder } from '../trade/customer-card';
import { creditOf, type CreditUse } from './credit';
import { debtorsOf } from './debtors';
import { ledgerOf } from './ledger';
import type { MoneyRow } from './money.sheet';
import { receivablesOf } from './receivables';
import { customersOf } from './records';

/** The rows of 跟单_资金, in the order of the sheets. Amounts whose currency nobody knows are left out: a cell would make them money of none. */
export function moneyRows(plan: Plan): readonly Partial<MoneyRow>[] {
  const customers = customersOf(plan);
  const find = customerFinder(customers);
  const credit = creditByCustomer(plan);
  return ledgerOf(plan).flatMap(({ key, customer, currency, parts }) => {
    const name = find(customer)?.customer ?? customer;
    const use = credit.get(nameKey(name));
    return parts.map(
      ({ part, percent, due, amount, received, open, lastReceived, age }): Partial<MoneyRow> => ({
        order: key,
        part,
        customer: name || undefined,
        percent: percent === undefined ? undefined : percent / 100,
        due,
        amount: known(amount),
        received: known(received),
        receivedOn: lastReceived,
        open: known(open),
        currency: currency || undefined,
        age,
        limit: use?.limit,
        used: use?.used,
      }),
    );
  });
}

const known = <T extends { readonly currency: string }>(money: T | undefined): T | undefined =>
  money?.currency ? money : undefined;

/** Of every customer with a limit on the card, those who owe nothing included. */
function creditByCustomer(plan: Plan): ReadonlyMap<string, CreditUse> {
  const found = new Map<string, CreditUse>();
  const customers = customersOf(plan);
  if (!customers.some(({ creditLimit }) => creditLimit)) return found;
  for (const card of customers) {
    const use = creditOf(plan, { card, open: [] });
    if (use) found.set(nameKey(card.customer), use);
  }
  for (const debtor of debtorsOf(receivablesOf(ledgerOf(plan)), customers)) {
    const use = creditOf(plan, debtor);
    if (use) found.set(nameKey(debtor.customer), use);
  }
  return found;
}
