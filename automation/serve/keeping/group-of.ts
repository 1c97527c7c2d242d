import { keyOfId, type AskedBook } from '../../keeping/asked-book';
import { RECORD_NAMES } from '../../keeping/records';
import type { Queries } from '../database/database';
import { BookInTwoGroups, NoSuchGroup } from './errors';

export const DEFAULT_GROUP = 'default';

/**
 * The id of the group that a book belongs to: the one that is named; the one that it is served for, at its address, in
 * the nearest folder, or wherever the book of its id is; the one that remembers whom it told; else the default one.
 * NoSuchGroup, BookInTwoGroups.
 */
export async function groupOf(
  queries: Queries,
  named: string | undefined,
  { address, id }: Pick<AskedBook, 'address' | 'id'>,
): Promise<string> {
  if (named !== undefined) return (await idOfGroup(queries, named)) ?? Promise.reject(new NoSuchGroup(named));
  const [place] = await queries.query<Group>(
    `select group_id as id from gendan.books where address = $1
     union select group_id from gendan.places where address = $1`,
    [address],
  );
  if (place) return place.id;
  // A book of today is in a folder before the server has looked there.
  const [folder] = await queries.query<Group>(
    `select group_id as id from gendan.places
     where kind = 'folder' and (starts_with($1, rtrim(address, '/\\') || '/') or starts_with($1, rtrim(address, '/\\') || '\\'))
     order by length(address) desc limit 1`,
    [address],
  );
  if (folder) return folder.id;
  const served = id === '' ? [] : await queries.query<Group>('select distinct group_id as id from gendan.books where own_id = $1', [id]); // prettier-ignore
  // To take one of several might tell what the other one has told.
  if (served.length > 1) throw new BookInTwoGroups();
  if (served[0]) return served[0].id;
  const told = id === '' ? [] : await queries.query<Group>('select distinct group_id as id from gendan.records where book = $1 and name = any($2)', [keyOfId(id), RECORD_NAMES]); // prettier-ignore
  if (told.length > 1) throw new BookInTwoGroups();
  return told[0]?.id ?? defaultGroup(queries);
}

interface Group {
  readonly id: string;
}

async function idOfGroup(queries: Queries, name: string): Promise<string | undefined> {
  const [row] = await queries.query<Group>('select id from gendan.groups where name = $1', [name]);
  return row?.id;
}

async function defaultGroup(queries: Queries): Promise<string> {
  await queries.query('insert into gendan.groups (name) values ($1) on conflict do nothing', [DEFAULT_GROUP]);
  return (await idOfGroup(queries, DEFAULT_GROUP))!;
}
