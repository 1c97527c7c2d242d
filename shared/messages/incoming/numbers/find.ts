import type { NumberIndex } from './index-of-book';
import { written } from './written';
import { searchedText } from './atoms';
import type { NumberHit, NumbersIn } from './hit';
import { namedInShort } from './in-short';
import { knownAt } from './known';
import { isOrdersOwn, isPapers } from './labels';
import { unknownAt, type UnknownNumber } from './unknown';

/** The numbers of a text, in its order. Linear in its length. `isName`: it is a subject or the name of a file. */
export function findNumbers(index: NumberIndex, text: string, isName = false): NumbersIn {
  const searched = searchedText(written(text), isName);
  const { atoms } = searched;
  const hits: NumberHit[] = [];
  const unknown: UnknownNumber[] = [];
  for (let at = 0; at < atoms.length;) {
    const known = knownAt(index, searched, at);
    if (known) {
      const [from, to] = [atoms[at]!.from, atoms[known.last]!.to];
      const shown = searched.text.slice(from, to).trim();
      const isBare = /^\d+$/.test(shown) && !isOrdersOwn(searched, from);
      const hit: NumberHit = {
        text: shown,
        entries: known.entries,
        ...(isBare && { isBare, ...(isPapers(searched, from) && { isPapers: true }) }),
      };
      const more = namedInShort(index, searched, known.last + 1, hit);
      hits.push(hit, ...more.hits);
      unknown.push(...more.unknown);
      at = more.next;
      continue;
    }
    const other = unknownAt(index, searched, at);
    if (other) unknown.push(other.unknown);
    at = other ? other.last + 1 : at + 1;
  }
  return { hits, unknown };
}
