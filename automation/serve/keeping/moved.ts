import { diskFiles } from '../../file/files';
import { hasSameOrders, type AskedBook } from '../../keeping/asked-book';
import type { FoundBook } from '../../keeping/store/record-store';
import { RECORD_NAMES } from '../../keeping/records';
import { isSheetsAddress } from '../../google/address';
import { placeKey } from '../../state-dir';
import type { Queries } from '../database/database';
import type { BookKey } from './record-rows';

/** What is kept of a book to know it again elsewhere, under the name `orders`. */
export interface KnownOrders {
  readonly address: string;
  readonly orders: readonly string[];
}

/** Whether anything is kept of what was sent. */
export async function hasRecords(queries: Queries, { group, key }: BookKey): Promise<boolean> {
  const rows = await queries.query(
    'select 1 as there from gendan.records where group_id = $1 and book = $2 and name = any($3) limit 1',
    [group, key, RECORD_NAMES],
  );
  return rows.length > 0;
}

/**
 * By what key a book that nothing is kept of was known before: by its place, before it had an id; or at another place,
 * from which it is gone, where it had the same orders.
 */
export async function earlierKey(
  queries: Queries,
  { group, key }: BookKey,
  { address, orders }: AskedBook,
): Promise<string | undefined> {
  if (isSheetsAddress(address)) return undefined;
  const byPlace = placeKey(address);
  if (byPlace !== key && (await hasRecords(queries, { group, key: byPlace }))) return byPlace;
  if (orders.length === 0) return undefined;
  const known = await queries.query<{ book: string; text: string }>(
    `select book, value::text as text from gendan.records
       where group_id = $1 and name = 'orders' and book <> $2 and value -> 'orders' ?| $3::text[] order by changed_at desc`,
    [group, key, orders],
  );
  for (const { book, text } of known) {
    const was = JSON.parse(text) as KnownOrders;
    if (was.address === address || !hasSameOrders(orders, was.orders)) continue;
    if (!(await diskFiles.exists(was.address)) && (await hasRecords(queries, { group, key: book }))) return book; // prettier-ignore
  }
  return undefined;
}

/** Everything that is kept under the earlier key, for the key of now; what stands there already stays. */
export async function takeAlong(queries: Queries, { group, key, earlier }: FoundBook): Promise<void> {
  await queries.query(
    `update gendan.records as was set book = $2 where group_id = $1 and book = $3
       and not exists (select 1 from gendan.records as own
                       where own.group_id = $1 and own.book = $2 and own.name = was.name)`,
    [group, key, earlier],
  );
}
