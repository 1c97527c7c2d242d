import type { TermPart } from '../terms/part';
import { isWhole, kindOf, termsOf, type PartKind } from '../terms/kinds';
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
  if (!isWhole(parts)) {
    const unknown = { percent: undefined, amount: undefined };
    const isBalance = parts.length === 1 && parts[0]!.rest === true;
    if (parts.length === 0 || isBalance) found.set('deposit', { stage: 'deposit', ...unknown });
    const rest = restOf(parts);
    const known = found.get('balance');
    if (!known && !isBalance) found.set('balance', { stage: 'balance', percent: rest, amount: undefined });
    else if (known && rest !== undefined) found.set('balance', { ...known, percent: known.percent! + rest });
  }
  return [...found.values()].sort((a, b) => payRank(a.stage) - payRank(b.stage));
}, 2000);

/** The share that the parts leave; undefined where they have none each. */
export function restOf(parts: readonly TermPart[]): number | undefined {
  if (parts.length === 0 || parts.some(({ percent }) => percent === undefined)) return undefined;
  const rest = parts.reduce((left, { percent }) => left - percent!, 100);
  return rest < 0.01 ? undefined : Math.round(rest * 1e6) / 1e6;
}

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
