import type PgBoss from 'pg-boss';
import type { QueueAnswer } from '../../../shared/serving/answers';
import { JOBS, type Job } from '../../../shared/serving/jobs';
import type { Database, Queries } from '../database/database';
import { BOSS_SCHEMA, bossWithin, DEAD } from './boss';

/** A job of a book that is to be done. */
export interface Sent {
  readonly book: string;
  readonly job: Job;
  /** A person asked for it: it is done although the book is paused, and at once although it waits to be tried again. */
  readonly asked?: boolean;
  /** Seconds until it may begin. */
  readonly after?: number;
}

/** A job that this process has taken. */
export interface Taken {
  readonly id: string;
  readonly book: string;
  readonly job: Job;
  readonly asked: boolean;
  /** From 1. */
  readonly attempt: number;
}

interface Data {
  readonly book: string;
  readonly asked?: boolean;
}

const JOB_TABLE = `${BOSS_SCHEMA}.job`;
const WAITING = `state < 'active'`;

/** The queues of the server: of each job of a book no more than one waits. */
export class Queues {
  constructor(
    private readonly boss: PgBoss,
    private readonly db: Database,
  ) {}

  /** Puts jobs into their queues; what waits there already is not put there twice. */
  async send(wanted: readonly Sent[]): Promise<void> {
    for (const job of JOBS) {
      const all = wanted.filter((each) => each.job === job);
      if (all.length === 0) continue;
      const hurried = all.filter(({ asked }) => asked).map(({ book }) => book);
      if (hurried.length > 0)
        await this.db.query(
          `update ${JOB_TABLE} set start_after = now(), data = data || '{"asked":true}' where name = $1 and singleton_key = any($2) and ${WAITING}`,
          [job, hurried],
        );
      const waiting = await this.db.query<{ key: string }>(
        `select singleton_key as key from ${JOB_TABLE} where name = $1 and singleton_key = any($2) and ${WAITING}`,
        [job, all.map(({ book }) => book)],
      );
      const known = new Set(waiting.map(({ key }) => key));
      const fresh = all.filter(({ book }) => !known.has(book));
      if (fresh.length > 0) await this.boss.insert(fresh.map(inserted));
    }
  }

  /** The queues that have something to do now, the most urgent first. */
  async ready(): Promise<Job[]> {
    const rows = await this.db.query<{ name: Job }>(
      `select q.name from unnest($1::text[]) with ordinality as q(name, at)
       -- With a limit the first that is found will do; without one all that waits is read.
       cross join lateral (select 1 from ${JOB_TABLE} j where j.name = q.name and j.${WAITING} and j.start_after < now() limit 1) as there
       order by q.at`,
      [JOBS],
    );
    return rows.map(({ name }) => name);
  }

  /** The next job of a queue; undefined where others were faster. */
  async take(job: Job): Promise<Taken | undefined> {
    const [found] = await this.boss.fetch<Data>(job, { includeMetadata: true, batchSize: 1 });
    if (!found) return undefined;
    const { id, data, retryCount } = found;
    return { id, book: data.book, job, asked: data.asked ?? false, attempt: retryCount + 1 };
  }

  /** It is done; what earlier runs of it left as a dead letter is settled. */
  async complete({ id, job, book }: Taken, within: Queries): Promise<void> {
    await this.boss.complete(job, id, {}, { db: bossWithin(within) });
    await this.settle(book, job, within);
  }

  /** It comes again after so many seconds. */
  async retry(taken: Taken, seconds: number, within: Queries): Promise<void> {
    await this.absorb(taken, within);
    await this.limit(taken, 1000, seconds, within);
    await this.boss.fail(taken.job, taken.id, {}, { db: bossWithin(within) });
  }

  /** It was tried as often as is sensible: a dead letter, the only one of this job of the book. */
  async bury(taken: Taken, within: Queries): Promise<void> {
    await this.settle(taken.book, taken.job, within);
    await this.limit(taken, taken.attempt - 1, 0, within);
    await this.boss.fail(taken.job, taken.id, {}, { db: bossWithin(within) });
    await within.query(`update ${JOB_TABLE} set singleton_key = $2, data = data || $3::jsonb where name = $1 and singleton_key is null and data ->> 'book' = $4`, [DEAD, keyOf(taken.book, taken.job), JSON.stringify({ job: taken.job }), taken.book]); // prettier-ignore
  }

  /** Back into its queue, as if nobody had taken it. */
  async handBack(taken: Pick<Taken, 'id' | 'job' | 'book'>, seconds: number, within: Queries): Promise<void> {
    await this.absorb(taken, within);
    await within.query(
      `update ${JOB_TABLE} set state = 'retry', start_after = now() + $3 * interval '1 second', completed_on = null,
         started_on = case when retry_count = 0 then null else started_on end, retry_count = greatest(retry_count - 1, 0)
       where name = $1 and id = $2 and state = 'active'`,
      [taken.job, taken.id, seconds],
    );
  }

  /** Whether it is still wanted: nobody called it off, nobody took it over. */
  async isActive({ id, job }: Taken): Promise<boolean> {
    const rows = await this.db.query(`select 1 from ${JOB_TABLE} where name = $1 and id = $2 and state = 'active'`, [job, id]); // prettier-ignore
    return rows.length > 0;
  }

  /** Calls off what waits and what runs of a book; who runs it hears of it within seconds. Gives how many. */
  async cancel(book: string): Promise<number> {
    let count = 0;
    for (const job of JOBS) {
      const rows = await this.db.query<{ id: string }>(`select id from ${JOB_TABLE} where name = $1 and singleton_key = $2 and state <= 'active'`, [job, book]); // prettier-ignore
      if (rows.length > 0) await this.boss.cancel(job, rows.map(({ id }) => id)); // prettier-ignore
      count += rows.length;
    }
    return count;
  }

  /** How full each queue is. */
  async depth(books?: readonly string[]): Promise<QueueAnswer[]> {
    const rows = await this.db.query<{ job: Job; kind: 'waiting' | 'running' | 'dead'; count: number }>(
      `select case when name = $1 then data ->> 'job' else name end as job,
              case when name = $1 then 'dead' when state = 'active' then 'running' else 'waiting' end as kind,
              count(*)::int as count
       from ${JOB_TABLE}
       where (name = $1 or name = any($2)) and state <= 'active' and ($3::text[] is null or data ->> 'book' = any($3))
       group by 1, 2`,
      [DEAD, JOBS, books ?? null],
    );
    const count = (job: Job, kind: string): number => rows.find((each) => each.job === job && each.kind === kind)?.count ?? 0; // prettier-ignore
    return JOBS.map((job) => ({ job, waiting: count(job, 'waiting'), running: count(job, 'running'), dead: count(job, 'dead') })); // prettier-ignore
  }

  /** Jobs that somebody took and of whom no run is known any more: their worker died in between. */
  async orphans(seconds: number): Promise<Pick<Taken, 'id' | 'job' | 'book'>[]> {
    return this.db.query(
      `select j.id, j.name as job, j.data ->> 'book' as book from ${JOB_TABLE} j
       where j.name = any($1) and j.state = 'active' and j.started_on < now() - $2 * interval '1 second'
         and not exists (select 1 from gendan.runs r where r.queued = j.id and r.state = 'running')`,
      [JOBS, seconds],
    );
  }

  /** Archives and forgets what is over. */
  async tidy(): Promise<void> {
    await this.boss.maintain();
  }

  /** Ends without waiting for anybody: what ran was handed back before. */
  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }

  /** The letters of earlier failures of the same. */
  async settle(book: string, job: Job, within: Queries = this.db): Promise<void> {
    await within.query(`delete from ${JOB_TABLE} where name = $1 and singleton_key = $2`, [
      DEAD,
      keyOf(book, job),
    ]);
  }

  /** Nothing waits for books that are served no more, and no letter of them is left. */
  async forget(books: readonly string[]): Promise<void> {
    await this.db.query(
      `delete from ${JOB_TABLE} where (name = $1 or (name = any($2) and ${WAITING})) and data ->> 'book' = any($3)`,
      [DEAD, JOBS, books],
    );
  }

  /** While it ran, the same was asked for again: one of them is enough. */
  private async absorb(
    { id, job, book }: Pick<Taken, 'id' | 'job' | 'book'>,
    within: Queries,
  ): Promise<void> {
    await within.query(`delete from ${JOB_TABLE} where name = $1 and singleton_key = $2 and id <> $3 and ${WAITING}`, [job, book, id]); // prettier-ignore
  }

  private async limit({ id, job }: Taken, tries: number, seconds: number, within: Queries): Promise<void> {
    await within.query(
      `update ${JOB_TABLE} set retry_limit = $3, retry_delay = $4, retry_backoff = false where name = $1 and id = $2`,
      [job, id, tries, seconds],
    );
  }
}

const keyOf = (book: string, job: Job): string => `${book} ${job}`;

function inserted({ book, job, asked, after }: Sent): PgBoss.JobInsert<Data> {
  return {
    name: job,
    data: { book, ...(asked && { asked }) },
    singletonKey: book,
    ...(after !== undefined && { startAfter: `${after} seconds` }),
  };
}
