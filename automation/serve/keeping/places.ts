import { dirname } from 'node:path';
import { idOf } from '../../keeping/files/book-identity';
import { keyOfId, type AskedBook } from '../../keeping/asked-book';
import { diskFiles } from '../../file/files';
import type { Queries } from '../database/database';
import { readRow, storable } from './record-rows';

/** Where the book of an id was seen: one place a machine, as each sees it. */
interface Places {
  readonly places: readonly string[];
}

/** Machines that see a book under names of their own; the newest are kept. */
const MOST = 16;

/**
 * Whether a book of a group lies, as seen from here, beside one that is known by the same id, in this group or another.
 * Else its place is remembered (`before`: where this machine saw it, when the database knows no place yet); places are
 * forgotten from which it is gone for certain: the folder is there, and the file is not, or is another book.
 */
export async function isCopyInGroup(queries: Queries, group: string, { address, id }: Pick<AskedBook, 'address' | 'id'>, before: () => Promise<string | undefined>): Promise<boolean> {
  for (let turn = 0; turn < 5; turn++) {
    const text = await readRow(queries, { group, key: keyOfId(id) }, 'places');
    const places = text === undefined ? [await before()].flatMap((each) => each ?? []) : (JSON.parse(text) as Places).places;
    if (text !== undefined && places.includes(address)) return false;
    for (const place of await placesElsewhere(queries, group, id))
      if (place !== address && (await idOf(place)) === id) return true;
    const left: string[] = [];
    for (const place of places) {
      if (place === address) continue;
      const there = await idOf(place);
      if (there === id) return true;
      if (there === undefined && !(await isGone(place))) left.push(place);
    }
    const now: Places = { places: [...left, address].slice(-MOST) };
    if (await swap(queries, group, keyOfId(id), text, JSON.stringify(now))) return false;
  }
  return false;
} // prettier-ignore

/** Where other groups have seen it: of them no more is asked. */
async function placesElsewhere(queries: Queries, group: string, id: string): Promise<readonly string[]> {
  const rows = await queries.query<{ text: string }>(
    `select case when jsonb_typeof(value) = 'string' then value #>> '{}' else value::text end as text
       from gendan.records where group_id <> $1 and book = $2 and name = 'places'`,
    [group, keyOfId(id)],
  );
  return rows.flatMap(({ text }) => (JSON.parse(text) as Places).places);
}

const isGone = async (place: string): Promise<boolean> =>
  (await diskFiles.exists(dirname(place))) && !(await diskFiles.exists(place));

/** Writes what is to stand there, where nobody else has in the meantime. */
async function swap(queries: Queries, group: string, key: string, before: string | undefined, after: string): Promise<boolean> {
  const rows = before === undefined
    ? await queries.query(
        `insert into gendan.records (group_id, book, name, value) values ($1, $2, 'places', $3::text::jsonb)
         on conflict do nothing returning 1 as stored`,
        [group, key, storable(after)],
      )
    : await queries.query(
        `update gendan.records set value = $3::text::jsonb, changed_at = now()
           where group_id = $1 and book = $2 and name = 'places' and value = $4::text::jsonb returning 1 as stored`,
        [group, key, storable(after), storable(before)],
      );
  return rows.length > 0;
} // prettier-ignore
