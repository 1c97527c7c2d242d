import { resolve } from 'node:path';
import type { Queries } from '../database/database';
import { isSheetsAddress, spreadsheetId } from '../../google/address';
import { NoSuchServedBook, WhichServedBook } from './errors';

export interface NamedBook {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** So many are named to who mistyped one. */
const MOST_NAMED = 12;

/** The book that a person names by its path, address, title or id. NoSuchServedBook, WhichServedBook. */
export async function bookNamed(db: Queries, text: string): Promise<NamedBook> {
  const address = isSheetsAddress(text) ? `sheets:${spreadsheetId(text)}` : resolve(text);
  const found = await db.query<NamedBook & { is_whole: boolean }>(
    `select id, title, address, address = any($1) or id::text = $2 as is_whole from gendan.books
     where address = any($1) or id::text = $2 or title = $2 or title = $2 || '.xlsx' order by address`,
    [[address, text], text],
  );
  const whole = found.filter(({ is_whole }) => is_whole);
  const [book, other] = whole.length > 0 ? whole : found;
  if (book && !other) return book;
  if (book) throw new WhichServedBook(text, found.map((each) => each.address)); // prettier-ignore
  const all = await db.query<{ title: string }>('select title from gendan.books where gone_at is null order by title limit $1', [MOST_NAMED]); // prettier-ignore
  throw new NoSuchServedBook(text, all.map(({ title }) => title)); // prettier-ignore
}
