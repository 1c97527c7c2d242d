import type { Bilingual } from '../../../lang';
import { cardsOf, fitWords } from '../../../knowledge/lessons/fitting';
import { entryNamed } from '../../../orders/entry';
import type { Plan } from '../../../plan/plan';
import { lineOf, type CardLine } from './line';
import { isMarked } from './useful';

/** A card beside an order. Plain JSON. */
export interface CardOfOrder extends CardLine {
  /** `同客户、同节点`. */
  readonly why: Bilingual;
  /** The stage of the order at which it is shown, for the log; empty where the card is for none. */
  readonly stage: string;
  /** Whether whoever looks has said already that it helped here. */
  readonly isMarked: boolean;
}

/** The cards for what comes next in an order, at most three; none where there is no such order any more. */
export function cardsOfOrder(plan: Plan, key: string, me: string): readonly CardOfOrder[] {
  const entry = entryNamed(plan, key);
  if (!entry) return [];
  return cardsOf(plan, entry).map(({ row, fits, stage }) => ({
    ...lineOf(plan, row, me),
    why: fitWords(fits),
    stage,
    isMarked: isMarked(plan, row.record.number, entry.order, me),
  }));
}
