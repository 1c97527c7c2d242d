import { amountsOf } from '../orders/amounts';
import type { OrderEntry } from '../orders/entry';
import type { Plan } from '../plan/plan';
import { dayOf } from '../time/moment';
import { rateOn } from '../trade/exchange-rate';
import { ratesOf } from './records';

type Amount = Pick<OrderEntry, 'amount' | 'currency'>;

/**
 * What amounts come to in the currency that most of some orders have, by the rates that the team wrote: for comparing
 * alone. Undefined where nobody wrote the amount or a rate.
 */
export function comparedIn(plan: Plan, among: readonly Amount[]): (amount: Amount) => number | undefined {
  const main = amountsOf(among)[0]?.currency;
  const rates = new Map<string, number | undefined>();
  return ({ amount, currency }) => {
    if (amount === undefined || main === undefined) return undefined;
    if (currency === main) return amount;
    if (!rates.has(currency))
      rates.set(currency, rateOn(ratesOf(plan), currency, main, dayOf(plan.now))?.rate);
    const rate = rates.get(currency);
    return rate === undefined ? undefined : amount * rate;
  };
}

/**
 * Things by what they are worth, the most first. Those of which nobody can tell come between, by their days, each before
 * the first that has fewer. `nameOf` decides among equals.
 */
export function byWorth<T>(
  found: readonly T[],
  worthOf: (thing: T) => number | undefined,
  daysOf: (thing: T) => number,
  nameOf: (thing: T) => string,
): T[] {
  const worth = new Map(found.map((thing) => [thing, worthOf(thing)]));
  const byDays = (a: T, b: T): number => daysOf(b) - daysOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1);
  const compared = found.filter((thing) => worth.get(thing) !== undefined);
  const others = found.filter((thing) => worth.get(thing) === undefined);
  compared.sort((a, b) => worth.get(b)! - worth.get(a)! || byDays(a, b));
  others.sort(byDays);
  const all: T[] = [];
  let next = 0;
  for (const thing of compared) {
    while (next < others.length && daysOf(others[next]!) > daysOf(thing)) all.push(others[next++]!);
    all.push(thing);
  }
  return [...all, ...others.slice(next)];
}
