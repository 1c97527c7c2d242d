import PgBoss from 'pg-boss';
import { JOBS } from '../../../shared/serving/jobs';
import type { Database, Queries } from '../database/database';

/** Where pg-boss keeps its tables. */
export const BOSS_SCHEMA = 'pgboss';

/** The queue of what was tried as often as is sensible, one letter for a job of a book. */
export const DEAD = 'dead';

/** Longer than any run: who died is found by its missing sign of life, not by the time it took. */
const EXPIRE_HOURS = 12;

/** How long a job waits for somebody to do it before it is forgotten (days). */
const KEPT_DAYS = 30;

export interface BossOptions {
  /** What pg-boss says of its own troubles. */
  readonly onError?: (error: Error) => void;
}

/**
 * pg-boss over the database of the server, with a queue for each job and one for dead letters. Its maintenance is called
 * by the planner, so that a page without work to do leaves the tables alone.
 */
export async function openBoss(
  db: Database,
  { onError = () => undefined }: BossOptions = {},
): Promise<PgBoss> {
  const boss = new PgBoss({
    db: bossDb(db),
    schema: BOSS_SCHEMA,
    schedule: false,
    supervise: false,
    migrate: true,
    archiveCompletedAfterSeconds: 3600,
    archiveFailedAfterSeconds: 24 * 3600,
    deleteAfterDays: 2,
  });
  boss.on('error', onError);
  await oneAfterTheOther(db, async () => {
    await boss.start();
    const kept = { retentionDays: KEPT_DAYS, expireInHours: EXPIRE_HOURS };
    await boss.createQueue(DEAD, { name: DEAD, ...kept, retentionDays: 3650 });
    for (const job of JOBS)
      await boss.createQueue(job, {
        name: job,
        policy: 'short',
        deadLetter: DEAD,
        retryLimit: 1000,
        ...kept,
      });
    await db.executeSql(IN_TURN);
  });
  return boss;
}

/** pg-boss takes the next job in this order and has no index for it: with 100,000 waiting, each would sort them all. */
const IN_TURN = `create index if not exists job_in_turn on ${BOSS_SCHEMA}.job (name, priority desc, created_on, id) where state < 'active'`;

/** Its own number among the locks of a database ("queues" in letters' places). */
const LOCK = 7_514_041_115;

/** A queue is a table of its own: servers that start at the same moment and make them would wait for each other for ever. */
async function oneAfterTheOther(db: Database, work: () => Promise<void>): Promise<void> {
  // An embedded database has one server, and would wait for its own transaction.
  if (db.kind === 'embedded') return work();
  await db.transaction(async (within) => {
    await within.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await work();
  });
}

/** So that pg-boss works on the server's own database. */
const bossDb = (db: Database): PgBoss.Db => ({
  executeSql: (text, values) => db.executeSql(text, values),
});

/** The same within a transaction. */
export const bossWithin = (within: Queries): PgBoss.Db => ({
  executeSql: async (text, values) => ({ rows: await within.query(text, values) }),
});
