import { currencyCode, minorOf, type Money } from '../records/money';
import { decimalsOf } from '../records/money';
import { remembered } from '../remembered';
import { isFree } from '../terms/free';
import { kindOf, termsOf } from '../terms/kinds';
import type { TermPart } from '../terms/part';
import { MONEY_STAGE, pricePartsOf, restOf } from './price-parts';

/** A part of the price as `gendan terms` counts it, from 1; what the term leaves open comes last. */
export interface NumberedPart {
  readonly part: number;
  /** Key of the stage in which its money comes in; several parts may share one. */
  readonly stage: string;
  /** Of the price, 0 to 100; undefined where nobody can tell. */
  readonly percent: number | undefined;
  /** As the term says it; undefined for what it leaves open. */
  readonly term: TermPart | undefined;
}

/** The parts of a payment term, in its own order; none where nothing is paid. Of no term the trade's deposit and balance. */
export const numberedPartsOf = remembered((text): readonly NumberedPart[] => {
  if (isFree(text)) return [];
  const { parts } = termsOf(text);
  const named = parts.map((term): Omit<NumberedPart, 'part'> => {
    return { stage: MONEY_STAGE[kindOf(term)], percent: term.percent, term };
  });
  const stages = new Set(named.map(({ stage }) => stage));
  const rest = restOf(parts);
  const left =
    rest === undefined
      ? pricePartsOf(text).filter(({ stage }) => !stages.has(stage))
      : [{ stage: 'balance', percent: rest }];
  return [...named, ...left.map(({ stage, percent }) => ({ stage, percent, term: undefined }))].map(
    (each, at) => ({ part: at + 1, ...each }),
  );
}, 2000);

/**
 * What each part comes to, in minor units; they add up to the price, the last one whose share is not an amount of its own
 * takes what rounding leaves. Undefined where nobody can tell. `named`: amounts that the sheet gives by the part's
 * position.
 */
export function amountsOfParts(
  parts: readonly NumberedPart[],
  price: Money | undefined,
  named: ReadonlyMap<number, number> = NO_AMOUNTS,
): readonly (number | undefined)[] {
  const own = parts.map(({ percent, term }, at): number | undefined => {
    const said = named.get(at) ?? amountIn(term, price);
    if (said !== undefined) return said;
    return price === undefined || percent === undefined
      ? undefined
      : Math.round(Number(((price.minor * percent) / 100).toPrecision(15)));
  });
  if (price === undefined || parts.length === 0) return own;
  const unknown = own.flatMap((amount, at) => (amount === undefined ? [at] : []));
  if (unknown.length > 1) return own;
  const rests = unknown[0] ?? parts.length - 1;
  const others = own.reduce<number>((sum, amount, at) => sum + (at === rests ? 0 : amount!), 0);
  return own.map((amount, at) => (at === rests ? price.minor - others : amount));
}

const NO_AMOUNTS: ReadonlyMap<number, number> = new Map();

/** The amount that the term names, where it is in the currency of the price. */
function amountIn(term: TermPart | undefined, price: Money | undefined): number | undefined {
  if (term?.amount === undefined) return undefined;
  const own = term.currency === undefined ? undefined : currencyCode(term.currency);
  const currency = price?.currency ?? own ?? '';
  if (own !== undefined && currency !== '' && own !== currency) return undefined;
  return minorOf(term.amount, currency) ?? Math.round(term.amount * 10 ** decimalsOf(currency));
}
