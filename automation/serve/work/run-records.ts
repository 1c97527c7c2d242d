import type { RunState } from '../../../shared/serving/answers';
import type { Bilingual } from '../../../shared/lang';
import type { Queries } from '../database/database';
import type { Taken } from '../queues/queues';

/** How a run ended, as people read of it. */
export interface RunEnd {
  readonly state: Exclude<RunState, 'running'>;
  readonly sentence?: Bilingual | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
}

const iso = (utc: number): string => new Date(utc).toISOString();

/** Writes down that a run begins; gives its number. `utc`: the server's clock. */
export async function beginRun(db: Queries, taken: Taken, worker: string, utc: number): Promise<string> {
  const [row] = await db.query<{ id: string | number }>(
    `insert into gendan.runs (book_id, job, queued, worker, attempt, state, started_at)
     values ($1, $2, $3, $4, $5, 'running', $6) returning id`,
    [taken.book, taken.job, taken.id, worker, taken.attempt, iso(utc)],
  );
  return String(row!.id);
}

/** False where the run was given up meanwhile: somebody else does its job, and nothing more is to be said of it. */
export async function endRun(db: Queries, id: string, utc: number, end: RunEnd): Promise<boolean> {
  const rows = await db.query(
    `update gendan.runs set state = $2, ended_at = $3, sentence = $4::jsonb, counts = $5::jsonb
     where id = $1 and state = 'running' returning 1 as one`,
    [id, end.state, iso(utc), JSON.stringify(end.sentence ?? null), JSON.stringify(end.counts ?? {})],
  );
  return rows.length > 0;
}

/** The runs that a worker left behind. */
export async function runsOf(db: Queries, worker: string): Promise<(Pick<Taken, 'id' | 'book' | 'job'> & { run: string })[]> {
  const rows = await db.query<{ run: string | number; id: string; book: string; job: Taken['job'] }>(
    `select id as run, queued as id, book_id as book, job from gendan.runs where worker = $1 and state = 'running'`,
    [worker],
  );
  return rows.map((row) => ({ ...row, run: String(row.run) }));
} // prettier-ignore

/** Forgets the runs of long ago, but for the newest of each job of a book. */
export async function forgetRuns(db: Queries, before: number): Promise<void> {
  await db.query(
    `delete from gendan.runs r where started_at < $1 and state <> 'running'
       and exists (select 1 from gendan.runs n where n.book_id = r.book_id and n.job = r.job and n.id > r.id)`,
    [iso(before)],
  );
}
