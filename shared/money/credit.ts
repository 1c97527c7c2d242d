import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import { dayOf } from '../time/moment';
import { sumIn, type RateInForce } from '../trade/exchange-rate';
import type { Debtor } from './debtors';
import { ratesOf } from './records';

/** How much credit a customer has, and how much of it is used. */
export interface CreditUse {
  readonly limit: Money;
  /** A serial day; undefined where the card does not say. */
  readonly until: number | undefined;
  readonly isExpired: boolean;
  /** Everything open, in the limit's currency; undefined while a currency has no written rate. */
  readonly used: Money | undefined;
  readonly left: Money | undefined;
  readonly missing: readonly string[];
  readonly rates: readonly RateInForce[];
}

/** Undefined without a card or a limit on it. */
export function creditOf(plan: Plan, { card, open }: Pick<Debtor, 'card' | 'open'>): CreditUse | undefined {
  const limit = card?.creditLimit;
  if (!limit) return undefined;
  const today = dayOf(plan.now);
  const { total: used, missing, used: rates } = sumIn(limit.currency, open, ratesOf(plan), today);
  return {
    limit,
    until: card.limitUntil,
    isExpired: card.limitUntil !== undefined && card.limitUntil < today,
    used,
    left: used && { minor: limit.minor - used.minor, currency: limit.currency },
    missing,
    rates,
  };
}
