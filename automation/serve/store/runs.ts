import type { Bilingual } from '../../../shared/lang';
import type { RunState } from '../../../shared/serving/answers';
import type { Job } from '../../../shared/serving/jobs';
import type { Queries } from '../database/database';

export interface RunStart {
  /** The book's id. */
  readonly book: string;
  readonly job: Job;
  readonly worker: string;
  /** From 1. */
  readonly attempt: number;
  readonly at: Date;
  /** The job of pg-boss that it runs for. */
  readonly queued?: string;
}

export interface RunEnd {
  readonly state: Exclude<RunState, 'running'>;
  readonly at: Date;
  readonly sentence?: Bilingual;
  readonly counts?: Readonly<Record<string, number>>;
}

/** A run has begun; its id. */
export async function startRun(db: Queries, start: RunStart): Promise<string> {
  const { book, job, worker, attempt, at, queued = null } = start;
  const [row] = await db.query<{ id: number }>(
    `insert into gendan.runs (book_id, job, queued, worker, attempt, state, started_at)
     values ($1, $2, $3, $4, $5, 'running', $6) returning id`,
    [book, job, queued, worker, attempt, at],
  );
  return String(row!.id);
}

/** False when it has ended already, say because its worker was taken for dead: what was said then stays. */
export async function endRun(db: Queries, id: string, end: RunEnd): Promise<boolean> {
  const { state, at, sentence, counts = {} } = end;
  const rows = await db.query(
    `update gendan.runs set state = $2, ended_at = $3, sentence = $4::jsonb, counts = $5::jsonb
     where id = $1 and state = 'running' returning id`,
    [id, state, at, sentence ? JSON.stringify(sentence) : null, JSON.stringify(counts)],
  );
  return rows.length > 0;
}

/** What a worker is at, by the jobs that it runs for. */
export async function runningOf(db: Queries, worker: string): Promise<{ run: string; queued: string; book: string; job: Job }[]> {
  const rows = await db.query<{ run: number; queued: string; book: string; job: Job }>(
    `select id as run, queued, book_id as book, job from gendan.runs where worker = $1 and state = 'running'`,
    [worker],
  );
  return rows.map((row) => ({ ...row, run: String(row.run) }));
} // prettier-ignore

/**
 * Forgets runs that ended before a time, but of each book and job the newest; how many. So many at once that nothing
 * waits for it: call it again until it is 0.
 */
export async function pruneRuns(db: Queries, before: Date, limit = 5_000): Promise<number> {
  const rows = await db.query(
    `delete from gendan.runs where id in (
       select old.id from gendan.runs old
       where old.ended_at < $1 and exists (
         select from gendan.runs newer where newer.book_id = old.book_id and newer.job = old.job and newer.id > old.id
       )
       limit $2
     ) returning id`,
    [before, limit],
  );
  return rows.length;
}
