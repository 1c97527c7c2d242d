import type { Plan } from '../plan/plan';
import { dayOf } from '../time/moment';
import { checkLimit, type LimitCheck } from '../trade/credit-limit';
import type { Debtor } from './debtors';
import { ratesOf } from './records';

/** What a customer's limit says of everything that is open; undefined without a card or a limit on it. */
export function creditOf(plan: Plan, { card, receivables }: Debtor): LimitCheck | undefined {
  if (!card) return undefined;
  const unknown = receivables.flatMap(({ line, open }) => (open ? [] : [line.key]));
  const open = receivables.flatMap((each) => each.open ?? []);
  return checkLimit(card, open, unknown, ratesOf(plan), dayOf(plan.now));
}
