import { debtorsOf } from '../../money/debtors';
import { ledgerOf } from '../../money/ledger';
import { receivablesOf } from '../../money/receivables';
import { customersOf } from '../../money/records';
import type { Draft } from '../../messages/texts/draft';
import { reminderOf } from '../../money/reminder';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';

/** The reminder to a customer for everything that is open; undefined where nothing is any more. `sender` signs. */
export function reminder(plan: Plan, customer: string, sender: string): Draft | undefined {
  const debtors = debtorsOf(receivablesOf(ledgerOf(plan)), customersOf(plan));
  const debtor = debtors.find((each) => nameKey(each.customer) === nameKey(customer));
  return debtor && reminderOf(plan, debtor, sender);
}
