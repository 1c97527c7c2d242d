import type { Money } from '../records/money';
import { sumIn, type SumIn } from './exchange-rate';
import type { Customer } from './sheets/customers.sheet';
import type { Rate } from './sheets/rates.sheet';

/** Whether a customer's limit covers what is open. */
export interface LimitCheck {
  /**
   * `covers`; `exceeded`: more is open than the limit; `ended`: it holds no longer; `unknown`: what is open cannot be told
   * for want of an amount or of a written rate.
   */
  readonly is: 'covers' | 'exceeded' | 'ended' | 'unknown';
  readonly limit: Money;
  /** What is open, in the limit's currency, and the rates that made it. */
  readonly open: SumIn;
  /** Orders whose open money the sheet does not tell. */
  readonly unknown: readonly string[];
  /** A serial day. */
  readonly until: number | undefined;
}

/** Undefined for a card that sets no limit. `open`: what the customer owes with the order in question; `day`: a serial day. */
export function checkLimit(
  { creditLimit, limitUntil }: Pick<Customer, 'creditLimit' | 'limitUntil'>,
  open: readonly Money[],
  unknown: readonly string[],
  rates: readonly Rate[],
  day: number,
): LimitCheck | undefined {
  if (!creditLimit) return undefined;
  const sum = sumIn(creditLimit.currency, open, rates, day);
  const known = { limit: creditLimit, open: sum, unknown, until: limitUntil };
  if (limitUntil !== undefined && limitUntil < day) return { is: 'ended', ...known };
  // What is known may be too much by itself.
  const least = sum.total ?? sumIn(creditLimit.currency, open.filter((each) => !sum.missing.includes(each.currency)), rates, day).total;
  if (least && least.minor > creditLimit.minor) return { is: 'exceeded', ...known };
  if (!sum.total || unknown.length > 0) return { is: 'unknown', ...known };
  return { is: 'covers', ...known };
} // prettier-ignore
