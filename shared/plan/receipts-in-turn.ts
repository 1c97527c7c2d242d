import type { Receipt } from '../cells/receipts';
import { isEarlier, type Moment } from '../time/moment';
import type { MoneySaid } from './money-said';

/** Payments without sums in one column for several parts, and the part that is asked about. */
export interface Turn {
  /** Position of the part, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** Whether the payment term tells the parts. */
  readonly isTermKnown: boolean;
  /** From when on a payment may be this part's; undefined: not yet, `passed`: nobody knows since when. */
  readonly from: Moment | 'passed' | undefined;
  /** Of the part behind the first. */
  readonly second: Moment | 'passed' | undefined;
  readonly now: Moment;
}

/**
 * What payments say of a part by their names and their order: the first fills the first part, as many as there are parts
 * fill each its own. One that came when a later part could have been paid may be the last part's, or all: asked.
 */
export function saidInTurn(receipts: readonly Receipt[], turn: Turn): MoneySaid | undefined {
  const back = receipts.filter(({ isBack }) => isBack).at(-1);
  const came = receipts.filter((each) => !each.isOpen && !each.isBack);
  if (back) {
    const again = came.filter(({ date }) => isAfter(date, back.date));
    if (again.length === 0) return { ask: 'refund', ...(back.date !== undefined && { on: back.date }) };
    return saidInTurn(again, turn);
  }
  return (
    byName(receipts, came, turn) ??
    byOrder(
      came.filter(({ of, isSome }) => !of && !isSome),
      turn,
    )
  );
}

const isAfter = (date: Moment | undefined, than: Moment | undefined): boolean =>
  date !== undefined && than !== undefined && isEarlier(than, date);

function byName(
  receipts: readonly Receipt[],
  came: readonly Receipt[],
  { at, of }: Turn,
): MoneySaid | undefined {
  const isLast = at === of - 1;
  const all = came.find((each) => each.of === 'all');
  if (all) return { done: all.date ?? 'undated' };
  const own = came.find((each) => (each.of === 'first' && at === 0) || (each.of === 'last' && isLast));
  if (own) return { done: own.date ?? 'undated' };
  // What is left is paid last.
  if (came.some((each) => each.of === 'last')) return { done: 'undated' };
  const isNamedOpen = receipts.some(
    (each) =>
      each.isOpen && (each.of === 'all' || (each.of === 'first' ? at === 0 : each.of === 'last' && isLast)),
  );
  if (isNamedOpen) return { isOpen: true };
  const isVague = receipts.some((each) => each.isSome || each.isBare || (each.isOpen && each.of === 'last'));
  if (isVague && at === 0 && !came.some(isPlain)) return { ask: 'part', isAskedOnceDue: true };
  return isVague && at > 0 && receipts.some(({ isSome }) => isSome) ? { isOpen: true } : undefined;
}

const isPlain = ({ of, isSome, isBare }: Receipt): boolean => !of && !isSome && !isBare;

function byOrder(came: readonly Receipt[], turn: Turn): MoneySaid | undefined {
  const { at, of, from, second, isTermKnown, now } = turn;
  const last = came.at(-1);
  if (!last) return undefined;
  if (of === 1) return { done: last.date ?? 'undated' };
  if (at < came.length) {
    const { date } = came[at]!;
    // One payment when the second could have come: the first came by then, nobody knows when.
    const isAlone = came.length === 1 && isWithin(date, second, now);
    return { done: isAlone ? 'undated' : (date ?? 'undated') };
  }
  if (isWithin(last.date, from, now))
    return { ask: 'part', ...(last.date !== undefined && { on: last.date }) };
  return isTermKnown
    ? undefined
    : { ask: 'part', isAskedOnceDue: true, ...(last.date !== undefined && { on: last.date }) };
}

/** Whether a payment of a day, or of a day that nobody wrote down, may be of a part that can be paid from `from` on. */
function isWithin(date: Moment | undefined, from: Moment | 'passed' | undefined, now: Moment): boolean {
  if (from === undefined) return false;
  return from === 'passed' || !isEarlier(date ?? now, from);
}
