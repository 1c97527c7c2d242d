import type { WorkerAnswer } from '../../../shared/serving/answers';
import type { Queries } from '../database/database';
import { isoOf } from './run-row';

/** A worker has started. Its name is its own: another of the same name was the one before. */
export async function addWorker(
  db: Queries,
  { name, machine, pid }: { readonly name: string; readonly machine: string; readonly pid: number },
): Promise<void> {
  await db.query(
    `insert into gendan.workers (name, machine, pid) values ($1, $2, $3)
     on conflict (name) do update set machine = excluded.machine, pid = excluded.pid, started_at = now(),
       seen_at = now(), is_draining = false`,
    [name, machine, pid],
  );
}

/** It lives. False when it was taken for dead meanwhile: what it held is others'. */
export async function seeWorker(db: Queries, name: string, { isDraining = false } = {}): Promise<boolean> {
  const rows = await db.query(
    'update gendan.workers set seen_at = now(), is_draining = $2 where name = $1 returning name',
    [name, isDraining],
  );
  return rows.length > 0;
}

/** It has ended. */
export async function removeWorker(db: Queries, name: string): Promise<void> {
  await db.query('delete from gendan.workers where name = $1', [name]);
}

/**
 * Takes away the workers that have not been seen for so many seconds of the database's clock; their names, each to one
 * caller only.
 */
export async function takeDeadWorkers(db: Queries, seconds: number): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `delete from gendan.workers where seen_at < now() - $1::double precision * interval '1 second' returning name`,
    [seconds],
  );
  return rows.map(({ name }) => name);
}

/** Who gave no sign of life for so long may have ended (s); a worker gives one every few seconds. */
const SEEN_S = 60;

/** The names of the workers that live, as far as is known. */
export async function workersSeen(db: Queries): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `select name from gendan.workers where seen_at > now() - interval '${SEEN_S} seconds' order by name`,
  );
  return rows.map(({ name }) => name);
}

/** All that have not been taken for dead, in the order in which they joined. */
export async function workersOf(db: Queries): Promise<WorkerAnswer[]> {
  const rows = await db.query<{
    name: string;
    machine: string;
    started_at: Date;
    seen_at: Date;
    is_draining: boolean;
  }>('select name, machine, started_at, seen_at, is_draining from gendan.workers order by started_at, name');
  return rows.map((row) => ({
    name: row.name,
    machine: row.machine,
    startedAt: isoOf(row.started_at),
    seenAt: isoOf(row.seen_at),
    isDraining: row.is_draining,
  }));
}
