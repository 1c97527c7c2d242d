import type { Money } from '../records/money';
import { sumIn, type RateInForce } from './exchange-rate';
import type { Customer } from './sheets/customers.sheet';
import type { Rate } from './sheets/rates.sheet';

/** The credit limit of a customer and what is left of it. */
export interface Credit {
  readonly limit: Money;
  /** The last day on which it is in force, a serial day; undefined where the card does not say. */
  readonly until: number | undefined;
  readonly isExpired: boolean;
  /** Open money in the currency of the limit; undefined while a currency has no written rate. */
  readonly used: Money | undefined;
  /** Below nothing where more is open than the limit allows. */
  readonly left: Money | undefined;
  /** Currencies in which money is open and for which nobody wrote a rate. */
  readonly missing: readonly string[];
  /** What other currencies were converted by. */
  readonly rates: readonly RateInForce[];
}

/** Undefined for a card without a limit: nothing was agreed, which is another thing than a limit of 0. */
export function creditOf(
  { creditLimit: limit, limitUntil: until }: Pick<Customer, 'creditLimit' | 'limitUntil'>,
  open: readonly Money[],
  rates: readonly Rate[],
  today: number,
): Credit | undefined {
  if (!limit) return undefined;
  const { total: used, missing, used: by } = sumIn(limit.currency, open, rates, today);
  return {
    limit,
    until,
    isExpired: until !== undefined && until < today,
    used,
    left: used && { minor: limit.minor - used.minor, currency: limit.currency },
    missing,
    rates: by,
  };
}
