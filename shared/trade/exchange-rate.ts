import { currencyCode, decimalsOf, type Money } from '../records/money';
import type { Rate } from './sheets/rates.sheet';

/** A rate in force, and what the team wrote for it. */
export interface RateInForce {
  /** How much of the wanted currency a unit of the other is. */
  readonly rate: number;
  /** The day of the row, a serial day: to be told beside every figure made with it. */
  readonly on: number;
  /** The team wrote the pair the other way round and this is 1 / its rate: to be told as well. */
  readonly isInverted: boolean;
  readonly written: Rate;
}

/**
 * The rate that the team wrote for a pair, the last one on or before a day. A pair that was only written the other way
 * round is taken as 1 / x; of one day the pair as it is asked for goes first. No rate is made of two others; undefined
 * where none was written.
 */
export function rateOn(
  rates: readonly Rate[],
  from: string,
  to: string,
  day: number,
): RateInForce | undefined {
  const [base, quote] = [from.toUpperCase(), to.toUpperCase()];
  let best: RateInForce | undefined;
  for (const written of rates) {
    const { rate, date } = written;
    const isInverted = isPair(written, quote, base);
    if (date > day || rate <= 0 || base === quote || !(isInverted || isPair(written, base, quote))) continue;
    const isBetter = !best || date > best.on || (date === best.on && best.isInverted && !isInverted);
    if (isBetter) best = { rate: isInverted ? 1 / rate : rate, on: date, isInverted, written };
  }
  return best;
}

/** Currencies are compared by their code: the cell may say US$ or 美元. */
const isPair = (written: Rate, from: string, to: string): boolean =>
  currencyCode(written.from) === from && currencyCode(written.to) === to;

/** An amount in another currency, rounded half up to its minor unit, and the rate that made it. */
export interface Converted {
  readonly money: Money;
  /** Undefined for an amount that was in this currency already. */
  readonly by: RateInForce | undefined;
}

/** Undefined where the team wrote no rate. */
export function converted(
  money: Money,
  to: string,
  rates: readonly Rate[],
  day: number,
): Converted | undefined {
  if (money.currency === to) return { money, by: undefined };
  const by = rateOn(rates, money.currency, to, day);
  if (!by) return undefined;
  const scale = 10 ** (decimalsOf(to) - decimalsOf(money.currency));
  return { money: { minor: halfUp(money.minor * by.rate * scale), currency: to }, by };
}

/** Half a minor unit goes away from nothing, whatever the last binary digit says. */
function halfUp(minor: number): number {
  return Math.sign(minor) * Math.round(Number(Math.abs(minor).toPrecision(15))) + 0;
}

/** Amounts in one currency, as far as rates were written. */
export interface SumIn {
  /** Undefined while an amount has no rate: a sum without it would be too small and look whole. */
  readonly total: Money | undefined;
  /** What each currency comes to by itself, in the order in which they came. */
  readonly byCurrency: readonly Money[];
  /** Currencies for which no rate was written. */
  readonly missing: readonly string[];
  readonly used: readonly RateInForce[];
}

/** Adds up amounts; those of other currencies by the rate of the day. */
export function sumIn(
  currency: string,
  amounts: readonly Money[],
  rates: readonly Rate[],
  day: number,
): SumIn {
  const sums = new Map<string, number>();
  for (const { minor, currency: of } of amounts) sums.set(of, (sums.get(of) ?? 0) + minor);
  const byCurrency = [...sums].map(([of, minor]): Money => ({ minor, currency: of }));
  const each = byCurrency.map((money) => converted(money, currency, rates, day));
  const missing = byCurrency.flatMap((money, at) => (each[at] ? [] : [money.currency]));
  const minor = each.reduce((sum, one) => sum + (one?.money.minor ?? 0), 0);
  return {
    total: missing.length > 0 ? undefined : { minor, currency },
    byCurrency,
    missing,
    used: each.flatMap((one) => one?.by ?? []),
  };
}
