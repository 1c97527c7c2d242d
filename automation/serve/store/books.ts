import type { Queries } from '../database/database';
import { jsonOf } from '../database/json';
import { bookOfRow, FROM_BOOKS, SELECT_BOOK, type Book, type BookRow } from './book-row';
import { idOf } from './ids';

/** The books of some groups, by title. */
export async function booksOf(db: Queries, groups: readonly string[]): Promise<Book[]> {
  const rows = await db.query<BookRow>(
    `${SELECT_BOOK} ${FROM_BOOKS} where book.group_id = any($1::uuid[]) order by book.title, book.address`,
    [groups],
  );
  return rows.map(bookOfRow);
}

/** One book, if it belongs to one of the groups. */
export async function bookIn(db: Queries, id: string, groups: readonly string[]): Promise<Book | undefined> {
  const [row] = await db.query<BookRow>(
    `${SELECT_BOOK} ${FROM_BOOKS} where book.id = $1 and book.group_id = any($2::uuid[])`,
    [idOf(id), groups],
  );
  return row && bookOfRow(row);
}

/** Whichever group has it: for the server itself, never for people. */
export async function bookById(db: Queries, id: string): Promise<Book | undefined> {
  const [row] = await db.query<BookRow>(`${SELECT_BOOK} ${FROM_BOOKS} where book.id = $1`, [idOf(id)]);
  return row && bookOfRow(row);
}

/** What was found in a place: for the server itself. */
export async function booksIn(db: Queries, place: string): Promise<Book[]> {
  const rows = await db.query<BookRow>(
    `${SELECT_BOOK} ${FROM_BOOKS} where book.place_id = $1 order by book.address`,
    [idOf(place)],
  );
  return rows.map(bookOfRow);
}

/** Pauses a book or goes on with it. Whether it is in one of these groups. */
export async function setPaused(
  db: Queries,
  id: string,
  groups: readonly string[],
  isPaused: boolean,
): Promise<boolean> {
  const rows = await db.query(
    `update gendan.books set paused_at = ${isPaused ? 'coalesce(paused_at, now())' : 'null'}
     where id = $1 and group_id = any($2::uuid[]) returning id`,
    [idOf(id), groups],
  );
  return rows.length > 0;
}

/** What a run learned of a book; what is left out stays as it was. */
export interface Learned {
  readonly title?: string;
  readonly hours?: unknown;
  readonly looked?: string;
  readonly orders?: number;
}

export async function setLearned(db: Queries, id: string, learned: Learned): Promise<void> {
  const { title = null, hours, looked = null, orders = null } = learned;
  await db.query(
    `update gendan.books set title = coalesce($2, title), hours = coalesce($3::jsonb, hours),
       looked = coalesce($4, looked), orders = coalesce($5::integer, orders)
     where id = $1`,
    [id, title, hours === undefined ? null : jsonOf(hours), looked, orders],
  );
}

/** Its file or spreadsheet is no longer there; nothing is due for it until it is found again. */
export async function setGone(db: Queries, id: string): Promise<void> {
  await db.query('update gendan.books set gone_at = coalesce(gone_at, now()) where id = $1', [id]);
}
