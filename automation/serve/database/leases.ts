import type { Queries } from './database';
import { LeaseLost } from './errors';

/** A hold on a name that nobody else has until it runs out. */
export interface Lease {
  readonly name: string;
  /** Another for every hold: what an earlier holder still writes with its own is refused. */
  readonly token: string;
}

/** Who has it. */
export interface Holder {
  readonly holder: string;
  /** When it runs out, by the database's clock. */
  readonly until: Date;
  readonly about?: unknown;
}

export const isLease = (taken: Lease | Holder): taken is Lease => 'token' in taken;

/** `now()` stands still in a transaction that had to wait; this does not. */
const NOW = 'clock_timestamp()';
const in_ = (parameter: string): string => `${NOW} + ${parameter}::double precision * interval '1 second'`;

/**
 * Takes a name for some seconds of the database's clock, also from somebody whose hold has run out; else who has it.
 * `about` is for whoever looks: which job, which book.
 */
export async function take(
  db: Queries,
  name: string,
  holder: string,
  seconds: number,
  about: unknown = null,
): Promise<Lease | Holder> {
  for (;;) {
    const [taken] = await db.query<{ token: string }>(
      `insert into gendan.leases as lease (name, token, holder, until, about)
       values ($1, gen_random_uuid(), $2, ${in_('$3')}, $4::jsonb)
       on conflict (name) do update
       set token = excluded.token, holder = excluded.holder, until = ${in_('$3')}, about = excluded.about
       where lease.until <= ${NOW}
       returning token`,
      [name, holder, seconds, JSON.stringify(about)],
    );
    if (taken) return { name, token: taken.token };
    const [other] = await holdersOf(db, name);
    // Let go in between: once more.
    if (other) return other;
  }
}

const holdersOf = (db: Queries, name: string): Promise<Holder[]> =>
  db.query<Holder>(`select holder, until, about from gendan.leases where name = $1 and until > ${NOW}`, [
    name,
  ]);

/** Who has a name at this moment. */
export const holderOf = async (db: Queries, name: string): Promise<Holder | undefined> =>
  (await holdersOf(db, name))[0];

/** Holds on for so many seconds from now. False when it has run out: it may be another's by now. */
export async function renew(db: Queries, { name, token }: Lease, seconds: number): Promise<boolean> {
  const rows = await db.query(
    `update gendan.leases set until = ${in_('$3')} where name = $1 and token = $2 and until > ${NOW} returning 1 as one`,
    [name, token, seconds],
  );
  return rows.length > 0;
}

/** Lets go; of what is another's by now nothing is changed. */
export async function release(db: Queries, { name, token }: Lease): Promise<void> {
  await db.query('delete from gendan.leases where name = $1 and token = $2', [name, token]);
}

/** Lets go of all that a holder has: it is known to be dead, or ends. What it still writes is refused. The names. */
export async function releaseAllOf(db: Queries, holder: string): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    'delete from gendan.leases where holder = $1 returning name',
    [holder],
  );
  return rows.map(({ name }) => name);
}

export async function isMine(db: Queries, { name, token }: Lease): Promise<boolean> {
  const rows = await db.query(
    `select 1 as one from gendan.leases where name = $1 and token = $2 and until > ${NOW}`,
    [name, token],
  );
  return rows.length > 0;
}

/**
 * Writes only while the lease holds, in one statement: whoever takes it over waits for the write, or the write finds it
 * taken and does nothing. `text` writes from the relation `mine`, which has one row or none
 * (`insert into … select $1, $2 from mine on conflict …`, `update … where exists (select from mine)`).
 * Returns how many rows were written. LeaseLost.
 */
export async function writeWhileMine(
  db: Queries,
  { name, token }: Lease,
  text: string,
  values: readonly unknown[],
): Promise<number> {
  const [after] = await db.query<{ mine: number; written: number }>(
    `with mine as (
       select 1 from gendan.leases
       where name = $${values.length + 1} and token = $${values.length + 2} and until > ${NOW} for update
     ), written as (${text} returning 1)
     select (select count(*) from mine) as mine, (select count(*) from written) as written`,
    [...values, name, token],
  );
  if (after!.mine === 0) throw new LeaseLost(name);
  return after!.written;
}
