import type { Plan } from '../plan/plan';
import { nameKey } from '../people/names';
import { customerFinder } from '../trade/customer-card';
import type { LimitCheck } from '../trade/credit-limit';
import { creditOf } from './credit';
import { debtorOf, debtorsOf } from './debtors';
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
    const check = credit.get(nameKey(name));
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
        limit: check?.limit,
        used: check?.open.total,
      }),
    );
  });
}

const known = <T extends { readonly currency: string }>(money: T | undefined): T | undefined =>
  money?.currency ? money : undefined;

/** Of every customer with a limit on the card, those who owe nothing included. */
function creditByCustomer(plan: Plan): ReadonlyMap<string, LimitCheck> {
  const customers = customersOf(plan);
  const found = new Map<string, LimitCheck>();
  if (!customers.some(({ creditLimit }) => creditLimit)) return found;
  const debtors = [
    ...customers.map((card) => debtorOf(card.customer, card, [])),
    ...debtorsOf(receivablesOf(ledgerOf(plan)), customers),
  ];
  for (const debtor of debtors) {
    const check = creditOf(plan, debtor);
    if (check) found.set(nameKey(debtor.customer), check);
  }
  return found;
}
