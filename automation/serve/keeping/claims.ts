import { CLAIM_S, type Claim } from '../../keeping/store/record-store';
import type { RecordName } from '../../keeping/records';
import type { Queries } from '../database/database';
import { LeaseLost } from '../database/errors';
import { isLease, release, renew, take, writeWhileMine, type Lease } from '../database/leases';
import { storable, type BookKey } from './record-rows';

const leaseOf = ({ group, key }: BookKey, { name, token }: Claim): Lease => ({
  name: `record ${group} ${key} ${name}`,
  token,
});

/** The claim on a record, or who has it. */
export async function takeClaim(
  queries: Queries,
  book: BookKey,
  name: RecordName,
  holder: string,
): Promise<Claim | { readonly holder: string }> {
  const lease = leaseOf(book, { name, token: '' });
  const taken = await take(queries, lease.name, holder, CLAIM_S, { book: book.key, record: name });
  return isLease(taken) ? { name, token: taken.token } : { holder: taken.holder };
}

export const renewClaim = (queries: Queries, book: BookKey, claim: Claim): Promise<boolean> =>
  renew(queries, leaseOf(book, claim), CLAIM_S);

export const releaseClaim = (queries: Queries, book: BookKey, claim: Claim): Promise<void> =>
  release(queries, leaseOf(book, claim));

/** Stores while the claim holds, in one statement; else false, and nothing is stored. */
export async function storeByClaim(
  queries: Queries,
  book: BookKey,
  claim: Claim,
  text: string,
): Promise<boolean> {
  try {
    await writeWhileMine(
      queries,
      leaseOf(book, claim),
      `insert into gendan.records (group_id, book, name, value)
         select $1::uuid, $2::text, $3::text, $4::text::jsonb from mine
       on conflict (group_id, book, name) do update set value = excluded.value, changed_at = now()`,
      [book.group, book.key, claim.name, storable(text)],
    );
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    throw error;
  }
}
