import { distance } from '../mapping/words';

/** How spellings are held side by side: width, case and signs do not count, and an O is a zero as hands type them. */
function looseKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
}

/** Of shorter names one letter is too much of them. */
const SHORTEST = 4;

/**
 * Names as a book spells them, and the one that another spelling was most likely meant for. Only where a single name comes
 * into question: next to `SC-1004` stand `SC-1003` and `SC-1005`, and a guess among them would be worse than none.
 */
export class Spellings {
  private readonly loose = new Map<string, Set<string>>();
  /** By what is left of a name without one of its letters: two names that are one edit apart share such a rest. */
  private readonly rests = new Map<string, Set<string>>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const key = looseKey(name);
      if (key === '') continue;
      put(this.loose, key, name);
      for (const rest of restsOf(key)) put(this.rests, rest, key);
    }
  }

  /** The one name that is close to a spelling which none of them has. */
  nearest(wanted: string): string | undefined {
    const key = looseKey(wanted);
    const same = this.loose.get(key);
    if (same) return only(same);
    if (key.length < SHORTEST) return undefined;
    const close = new Set<string>();
    for (const rest of restsOf(key))
      for (const other of this.rests.get(rest) ?? []) if (distance(key, other, 2) < 2) close.add(other);
    const found = only(close);
    return found === undefined ? undefined : only(this.loose.get(found)!);
  }
}

/** A key, and it without each of its letters. */
const restsOf = (key: string): readonly string[] => [
  key,
  ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1)),
];

function put(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  if (names) names.add(name);
  else index.set(key, new Set([name]));
}

function only(names: ReadonlySet<string>): string | undefined {
  const [first] = names;
  return names.size === 1 ? first : undefined;
}
