import { thesaurus } from './thesaurus';
import { lettersOf, piecesOf, tokensOf } from './tokens';
import type { Terms } from './ranking';

/** What two texts have in common under whatever name says more than a pair of letters, and that more than one of them. */
const [NAMED, LETTER] = [2, 0.35];

/** The terms of several texts together, each counted as often as its text weighs; codes of countries beside their names. */
export function termsOf(texts: Iterable<readonly [text: string, weight: number]>): Terms {
  const terms = new Map<string, number>();
  const add = (term: string, count: number): void => void terms.set(term, (terms.get(term) ?? 0) + count);
  for (const [text, weight] of texts) {
    if (text === '') continue;
    const pieces = piecesOf(text);
    for (const token of tokensOf(pieces)) add(token, weight);
    for (const letter of lettersOf(pieces)) add(letter, weight * LETTER);
    for (const thing of thesaurus().in(pieces)) add(`\0${thing}`, weight * NAMED);
  }
  return terms;
}
