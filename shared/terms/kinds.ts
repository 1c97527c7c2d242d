import { remembered } from '../remembered';
import type { TermPart, Terms } from './part';
import { parseTerms } from './terms';

/**
 * What a part means for the course of an order: `deposit` before the goods are made, `prepaid` when that is all,
 * `before` loading, against `copies`, on `account` after the shipment, by `collection` (D/P, D/A), by L/C at sight or
 * usance.
 */
export type PartKind =
  'deposit' | 'prepaid' | 'before' | 'copies' | 'account' | 'collection' | 'lc_sight' | 'lc_usance';

/**
 * Words that conditions of the process ask for, in `terms in …`. `open`: paid after the goods are out of hand, so that
 * credit has to be approved. `usance_only`: no part of an L/C is paid at sight. `unknown`: the text is empty or does not say how the whole is paid.
 */
export type TermWord = PartKind | 'da' | 'open' | 'usance_only' | 'unknown';

/** A transfer so many days after the shipment is credit; less is the way of the papers. */
const CREDIT_DAYS = 15;

export function kindOf(part: TermPart): PartKind {
  const { instrument, trigger, days } = part;
  if (instrument === 'LC') return trigger === 'sight' && days === 0 ? 'lc_sight' : 'lc_usance';
  if (instrument === 'DP' || instrument === 'DA') return 'collection';
  if (trigger === 'order' || trigger === 'production') return part.percent === 100 ? 'prepaid' : 'deposit';
  if (trigger === 'before_shipment') return 'before';
  return trigger === 'copy_docs' ? 'copies' : 'account';
}

export function wordsOf({ parts }: Terms): readonly TermWord[] {
  const words = new Set<TermWord>(parts.map(kindOf));
  for (const part of parts) {
    if (part.instrument === 'DA') words.add('da');
    if (isOpen(part)) words.add('open');
  }
  if (words.has('lc_usance') && !words.has('lc_sight')) words.add('usance_only');
  if (!isWhole(parts)) words.add('unknown');
  return [...words];
}

/** Whether the goods are out of hand before this part is paid or secured. */
function isOpen(part: TermPart): boolean {
  const kind = kindOf(part);
  if (kind === 'collection' || kind === 'lc_usance') return true;
  return kind === 'account' && (part.instrument === 'OA' || part.days >= CREDIT_DAYS);
}

/** Whether the parts say how all of the price is paid; a balance alone leaves open what it is the balance of. */
export function isWhole(parts: readonly TermPart[]): boolean {
  if (parts.some(({ rest }) => rest)) return parts.length > 1;
  return Math.abs(parts.reduce((sum, { percent }) => sum + (percent ?? 0), 0) - 100) < 0.01;
}

/** Thousands of orders share a few dozen terms: each text is read once. */
export const termsOf = remembered(parseTerms, 2000);
