import { diskFiles } from '../../file/files';
import type { Database } from '../database/database';
import { placeKind } from '../places';
import type { Found } from '../places/place';
import type { Queues } from '../queues/queues';
import { booksIn, setGone } from '../store/books';
import { findBook } from '../store/find-book';
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

/** Looks at one; what is there. Undefined where that cannot be known now. New books are updated at once. */
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
  const known = new Set(before.flatMap(({ id, isGone }) => (isGone ? [] : [id])));
  const here = new Set<string>();
  for (const { kind, address, title } of found.books) {
    const book = await findBook(db, { group: place.group, place: place.id, kind, address, title }, isThere);
    if (!book) continue;
    here.add(book.id);
    if (!known.has(book.id)) await queues.send([{ book: book.id, job: 'update' }]);
  }
  for (const { id } of before) if (known.has(id) && !here.has(id)) await setGone(db, id);
  return found;
}
