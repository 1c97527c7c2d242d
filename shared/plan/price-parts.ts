import type { TermPart } from '../terms/part';
import { kindOf, termsOf, type PartKind } from '../terms/kinds';
import { remembered } from '../remembered';

/** The stage in which the money of each kind of part comes in. */
export const MONEY_STAGE: Readonly<Record<PartKind, string>> = {
  deposit: 'deposit',
  prepaid: 'prepaid',
  before: 'balance_before',
  copies: 'balance',
  account: 'credit_due',
  collection: 'credit_due',
  lc_sight: 'bank_exam',
  lc_usance: 'maturity',
};

/** The stages in which parts of the price come in. */
export const PRICE_STAGES: ReadonlySet<string> = new Set(Object.values(MONEY_STAGE));

/** A part of the price, in the order in which it is paid. */
export interface PricePart {
  /** Key of the stage. */
  readonly stage: string;
  /** Of the price, 0 to 100; undefined where nobody can tell. */
  readonly percent: number | undefined;
  /** Where the term names an amount. */
  readonly amount: number | undefined;
}

/** Paid before the goods are made; of no term the trade's deposit and balance. */
const IN_ORDER = ['deposit', 'prepaid', 'balance_before', 'balance', 'bank_exam', 'credit_due', 'maturity'];

/** How early the money of a stage is paid, beside other parts of the price. */
export const payRank = (stage: string): number => IN_ORDER.indexOf(stage);

/** The parts of the price by a payment term; a text that does not say how all is paid leaves the rest as the balance. */
export const pricePartsOf = remembered((text): readonly PricePart[] => {
  const { parts } = termsOf(text);
  const found = new Map<string, PricePart>();
  for (const part of parts) {
    const stage = MONEY_STAGE[kindOf(part)];
    found.set(stage, together(found.get(stage), part));
  }
  const rest = 100 - parts.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
  const isWhole = rest < 0.01 || parts.some((part) => part.rest);
  if (!isWhole) {
    if (parts.length === 0) found.set('deposit', { stage: 'deposit', percent: undefined, amount: undefined });
    const isKnown = parts.length > 0 && parts.every(({ percent }) => percent !== undefined);
    const balance = { stage: 'balance', percent: isKnown ? rest : undefined, amount: undefined };
    if (!found.has('balance')) found.set('balance', balance);
  }
  return [...found.values()].sort((a, b) => payRank(a.stage) - payRank(b.stage));
}, 2000);

function together(known: PricePart | undefined, part: TermPart): PricePart {
  const { percent, amount } = part;
  const stage = MONEY_STAGE[kindOf(part)];
  if (!known) return { stage, percent, amount };
  const isShare = known.percent !== undefined && percent !== undefined;
  return { stage, percent: isShare ? known.percent + percent : undefined, amount: undefined };
}

/** What is to be in once each part is paid, in money or, without a price, in percent of it; undefined where nobody can tell. */
export function dueByPart(
  parts: readonly PricePart[],
  price: number | undefined,
): readonly (number | undefined)[] {
  const whole = price ?? 100;
  let sum: number | undefined = 0;
  return parts.map(({ percent, amount }, at): number | undefined => {
    if (at === parts.length - 1) return whole;
    const own: number | undefined =
      percent !== undefined ? (whole * percent) / 100 : price === undefined ? undefined : amount;
    sum = sum === undefined || own === undefined ? undefined : sum + own;
    return sum;
  });
}
