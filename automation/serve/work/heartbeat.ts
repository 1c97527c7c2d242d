import { hostname } from 'node:os';
import type { Queries } from '../database/database';

/** A sign of life, by the database's clock, which all machines share. */
export async function beat(db: Queries, name: string, isDraining: boolean): Promise<void> {
  await db.query(
    `insert into gendan.workers as worker (name, machine, pid, is_draining) values ($1, $2, $3, $4)
     on conflict (name) do update set seen_at = clock_timestamp(), is_draining = excluded.is_draining`,
    [name, hostname(), process.pid, isDraining],
  );
}

/** It works no more, and says so. */
export async function leaves(db: Queries, name: string): Promise<void> {
  await db.query('delete from gendan.workers where name = $1', [name]);
}

/** Who gave no sign of life for so long (ms). */
export async function silent(db: Queries, ms: number): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select name from gendan.workers where seen_at < clock_timestamp() - $1::double precision * interval '1 millisecond'`,
    [ms],
  );
  return rows.map(({ name }) => name);
}
