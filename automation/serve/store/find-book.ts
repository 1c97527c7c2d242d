import type { Database, Queries } from '../database/database';
import { bookById } from './books';
import type { Book } from './book-row';

/** A file or spreadsheet as it was found in a place. */
export interface FoundBook {
  /** The group's and the place's id. */
  readonly group: string;
  readonly place: string;
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  /** 工作簿标识, where it was read. */
  readonly ownId?: string;
}

/** Whether something still lies at an address where a book was. */
export type IsThere = (kind: string, address: string) => Promise<boolean>;

/**
 * The book that was found: a known one, also one that was moved or renamed (the same 工作簿标识 in the same group, and
 * nothing is left where it was), else a new one. Undefined when another group has what lies there.
 */
export async function findBook(db: Database, found: FoundBook, isThere: IsThere): Promise<Book | undefined> {
  const moved = await movedTo(db, found, isThere);
  const id = await db.transaction(async (within) => {
    const there = await rowAt(within, found);
    if (there && there.group_id !== found.group) return undefined;
    if (moved !== undefined && moved !== there?.id) {
      if (there) await displace(within, there.id);
      await within.query(
        'update gendan.books set kind = $2, address = $3, place_id = $4, title = $5, gone_at = null where id = $1',
        [moved, found.kind, found.address, found.place, found.title],
      );
      return moved;
    }
    if (!there) return insert(within, found);
    await within.query(
      `update gendan.books set place_id = $2, title = $3, own_id = coalesce($4, own_id), gone_at = null where id = $1`,
      [there.id, found.place, found.title, found.ownId ?? null],
    );
    return there.id;
  });
  return id === undefined ? undefined : bookById(db, id);
}

/**
 * What a book says it is, once it was read: it may be one that was moved, under whose id it goes on, with what ran
 * since. Returns the id that it has now.
 */
export async function knownAs(db: Database, id: string, ownId: string, isThere: IsThere): Promise<string> {
  const book = await bookById(db, id);
  if (!book || book.ownId === ownId) return id;
  const { group, kind, address } = book;
  const former = await movedTo(db, { group, kind, address, ownId }, isThere);
  if (former === undefined || former === id || book.ownId !== undefined) {
    await db.query('update gendan.books set own_id = $2 where id = $1', [id, ownId]);
    return id;
  }
  await db.transaction(async (within) => {
    await within.query('update gendan.runs set book_id = $2 where book_id = $1', [id, former]);
    const [gone] = await within.query<{ place_id: string; title: string }>(
      'delete from gendan.books where id = $1 returning place_id, title',
      [id],
    );
    if (!gone) return;
    await within.query(
      'update gendan.books set kind = $2, address = $3, place_id = $4, title = $5, gone_at = null where id = $1',
      [former, kind, address, gone.place_id, gone.title],
    );
  });
  return former;
}

/** The book of the group with the same 工作簿标识 whose own place is empty; the one that was last there, of several. */
async function movedTo(
  db: Queries,
  { group, kind, address, ownId }: Pick<FoundBook, 'group' | 'kind' | 'address' | 'ownId'>,
  isThere: IsThere,
): Promise<string | undefined> {
  if (ownId === undefined) return undefined;
  const same = await db.query<{ id: string; kind: string; address: string; is_gone: boolean }>(
    `select id, kind, address, gone_at is not null as is_gone from gendan.books
     where group_id = $1 and own_id = $2 order by gone_at desc nulls first, made_at desc`,
    [group, ownId],
  );
  const here = same.find((each) => each.kind === kind && each.address === address);
  if (here) return here.id;
  for (const each of same) {
    if (each.is_gone || !(await isThere(each.kind, each.address))) return each.id;
  }
  return undefined;
}

const rowAt = async (
  within: Queries,
  { kind, address }: FoundBook,
): Promise<{ id: string; group_id: string } | undefined> =>
  (
    await within.query<{ id: string; group_id: string }>(
      'select id, group_id from gendan.books where kind = $1 and address = $2 for update',
      [kind, address],
    )
  )[0];

/** Another book lies now where this one was: it is gone until it is found elsewhere. */
async function displace(within: Queries, id: string): Promise<void> {
  await within.query(
    `update gendan.books set gone_at = coalesce(gone_at, now()), address = address || '#' || id where id = $1`,
    [id],
  );
}

/** Two workers may find it at once: the same row for both. Undefined when another group was first. */
async function insert(within: Queries, found: FoundBook): Promise<string | undefined> {
  const { group, place, kind, address, title, ownId = null } = found;
  const [row] = await within.query<{ id: string }>(
    `insert into gendan.books as book (group_id, place_id, kind, address, title, own_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (kind, address) do update set gone_at = null where book.group_id = excluded.group_id
     returning id`,
    [group, place, kind, address, title, ownId],
  );
  return row?.id;
}

/** What is known of an address at which something lies. */
export interface BookAt {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly address: string;
  readonly place: string;
  readonly placeAddress: string;
  readonly isGone: boolean;
}

/** What is known at some addresses, whichever group has it: for the server itself. */
export const booksAt = (db: Queries, addresses: readonly string[]): Promise<BookAt[]> =>
  addresses.length === 0
    ? Promise.resolve([])
    : db.query<BookAt>(
        `select book.id, book.group_id as "group", book.kind, book.address, book.place_id as place,
           place.address as "placeAddress", book.gone_at is not null as "isGone"
         from gendan.books book join gendan.places place on place.id = book.place_id
         where book.address = any($1::text[])`,
        [addresses],
      );
