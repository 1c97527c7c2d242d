import { CLAIM_S, type Claim } from '../../keeping/store/record-store';
import type { Queries } from '../database/database';
import { storable, type BookKey } from './record-rows';

const leaseOf = ({ group, key }: BookKey, name: string): string => `record ${group} ${key} ${name}`;

/** Undefined when the record is claimed now, or was with the same token before; else who has it. */
export async function takeClaim(
  queries: Queries,
  book: BookKey,
  { name, token }: Claim,
  holder: string,
): Promise<string | undefined> {
  const lease = leaseOf(book, name);
  for (;;) {
    const taken = await queries.query(
      `insert into gendan.leases (name, token, holder, until)
         values ($1, $2, $3, now() + make_interval(secs => $4))
       on conflict (name) do update
         set token = excluded.token, holder = excluded.holder, until = excluded.until
         where gendan.leases.until <= now() or gendan.leases.token = excluded.token
       returning 1 as taken`,
      [lease, token, holder, CLAIM_S],
    );
    if (taken.length > 0) return undefined;
    const [other] = await queries.query<{ holder: string }>(
      'select holder from gendan.leases where name = $1',
      [lease],
    );
    // It may have been let go of just now.
    if (other) return other.holder;
  }
}

export async function renewClaim(queries: Queries, book: BookKey, { name, token }: Claim): Promise<boolean> {
  const rows = await queries.query(
    `update gendan.leases set until = now() + make_interval(secs => $3)
       where name = $1 and token = $2 returning 1 as held`,
    [leaseOf(book, name), token, CLAIM_S],
  );
  return rows.length > 0;
}

export async function releaseClaim(queries: Queries, book: BookKey, { name, token }: Claim): Promise<void> {
  await queries.query('delete from gendan.leases where name = $1 and token = $2', [leaseOf(book, name), token]); // prettier-ignore
}

/**
 * Stores while the claim holds, in one statement: its row is locked until the record is in, so that whoever takes the
 * claim over sees it. A claim that ran out and that nobody took holds still.
 */
export async function storeByClaim(
  queries: Queries,
  book: BookKey,
  { name, token }: Claim,
  text: string,
): Promise<boolean> {
  const rows = await queries.query(
    `with held as (
       update gendan.leases set until = now() + make_interval(secs => $7)
         where name = $1 and token = $2 returning 1)
     insert into gendan.records (group_id, book, name, value)
       select $3, $4, $5, $6::text::jsonb from held
     on conflict (group_id, book, name) do update set value = excluded.value, changed_at = now()
     returning 1 as stored`,
    [leaseOf(book, name), token, book.group, book.key, name, storable(text), CLAIM_S],
  );
  return rows.length > 0;
}
