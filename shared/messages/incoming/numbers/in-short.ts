import type { NumberIndex } from './index-of-book';
import { compactOf } from './written';
import { tailOf, type Searched } from './atoms';
import type { NumberHit } from './hit';
import { isQuantity } from './labels';
import type { UnknownNumber } from './unknown';

const LINK = /^(?:AND|OR|TO|UND|和|及|与|至|到)$/;
const TOGETHER =
  /^[ \t]?(?:[,/&+、;-]|和|及|与|至|到|AND|OR|TO|UND)[ \t]?(?:AND[ \t])?[-#]?$|^[ \t](?:AND|OR|TO|&)[ \t]#?$/;
/** A comma or a dash may stand before any figure; these join what is of one kind. */
const JOINS = /[/&、和及与]|AND/;

/** What is named in short behind a number. */
export interface InShort {
  readonly hits: readonly NumberHit[];
  readonly unknown: readonly UnknownNumber[];
  /** The first part behind it. */
  readonly next: number;
}

/** `FY26-081/082`, `FY26-081和082`: further orders that are named by the end of their number alone. `from`: the part behind the first. */
export function namedInShort(
  index: NumberIndex,
  searched: Searched,
  from: number,
  first: NumberHit,
): InShort {
  const { text, atoms } = searched;
  const hits: NumberHit[] = [];
  const unknown: UnknownNumber[] = [];
  const tail = tailOf(atoms[from - 1]!.text);
  const stem = compactOf(first.text).slice(0, -tail.length);
  let next = from;
  while (tail.length >= 2 && next < atoms.length) {
    const skip = LINK.test(atoms[next]!.text) ? 1 : 0;
    const atom = atoms[next + skip];
    if (!atom || !/^\d+$/.test(atom.text) || atom.text.length !== tail.length) break;
    const between = text.slice(atoms[next - 1]!.to, atom.from);
    if (between.length > 8 || !TOGETHER.test(between) || isQuantity(searched, atom.from, atom.to)) break;
    const same = index.byCompact.get(stem + atom.text);
    if (same)
      hits.push({
        ...first,
        text: `${stem}${atom.text}`,
        entries: [...new Set(same.map(({ entry }) => entry))],
      });
    else if (JOINS.test(between)) unknown.push({ text: atom.text, of: 'order', isAlike: true });
    else break;
    next += skip + 1;
  }
  return { hits, unknown, next };
}
