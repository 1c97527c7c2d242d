import { sep } from 'node:path';
import { both, type Bilingual } from '../../../shared/lang';
import { diskFiles } from '../../file/files';
import type { Database } from '../database/database';
import { placeKind } from '../places';
import type { Found, FoundBook } from '../places/place';
import type { Queues, Sent } from '../queues/queues';
import { booksIn, setGone } from '../store/books';
import { booksAt, findBook } from '../store/find-book';
import { allPlaces, type Place } from '../store/places';

interface ScanParts {
  readonly db: Database;
  readonly queues: Queues;
  /** A place that cannot be looked at now: its books are not gone for that. */
  unreachable?(place: Place, error: unknown): void;
}

/** Whether something still lies at an address where a book was. */
export const isThere = (kind: string, address: string): Promise<boolean> =>
  kind === 'file' ? diskFiles.exists(address) : Promise.resolve(true);

/** Looks at all places for books that came or went. */
export async function scanPlaces(parts: ScanParts): Promise<void> {
  for (const place of await allPlaces(parts.db)) await scanPlace(parts, place);
}

/**
 * Looks at one; what is there. Undefined where that cannot be known now. New books are updated at once; of what is known
 * and stands as before nothing is written.
 */
export async function scanPlace(parts: ScanParts, place: Place): Promise<Found | undefined> {
  const { db, queues, unreachable } = parts;
  let found: Found | undefined;
  try {
    found = await placeKind(place.kind)?.find(place.address);
  } catch (error) {
    unreachable?.(place, error);
  }
  if (!found) return undefined;
  const before = await booksIn(db, place.id);
  const there = new Map((await booksAt(db, found.books.map(({ address }) => address))).map((each) => [`${each.kind} ${each.address}`, each])); // prettier-ignore
  const here = new Set<string>();
  const others: FoundBook[] = [];
  const fresh: Sent[] = [];
  for (const each of found.books) {
    const { kind, address, title } = each;
    const known = there.get(`${kind} ${address}`);
    if (known && known.group !== place.group) others.push(each);
    else if (known && !known.isGone && (known.place === place.id || isNarrower(known.placeAddress, place)))
      here.add(known.id); // prettier-ignore
    else {
      const book = await findBook(db, { group: place.group, place: place.id, kind, address, title }, isThere);
      if (!book) continue;
      here.add(book.id);
      fresh.push({ book: book.id, job: 'update' });
      if (fresh.length === AT_A_TIME) await queues.send(fresh.splice(0));
    }
  }
  await queues.send(fresh);
  const isHidden = (address: string): boolean => found.leftOut.some((out) => out.isFolder && address.startsWith(out.address + sep)); // prettier-ignore
  for (const { id, isGone, address } of before) if (!isGone && !here.has(id) && !isHidden(address)) await setGone(db, id); // prettier-ignore
  return { ...found, leftOut: [...found.leftOut, ...others.map(({ address }) => ({ address, why: OF_OTHERS }))] }; // prettier-ignore
}

/** So many new books are sent at once: those of a large folder are begun with before all are written down. */
const AT_A_TIME = 100;

/** Of two places that hold the same book the inner one has it, as a person named it on purpose; else it would go to and fro for ever. */
const isNarrower = (other: string, { address }: Place): boolean => other.length > address.length;

const OF_OTHERS: Bilingual = both(
  '这本工作簿已在另一个分组服务，这里不再服务。一本工作簿只能属于一个分组；要换过来，请先把它的位置从原来的分组移出（gendan serve remove）。',
  'This book is served in another group already, and not here. A book belongs to one group; to have it here, take its place out of the other one first (gendan serve remove).',
);
