import type { RunAnswer } from '../../../shared/serving/answers';
import { JOBS } from '../../../shared/serving/jobs';
import type { Database } from '../database/database';
import { RUN_COLUMNS, runOfRow, type RunRow } from '../store/run-row';

/** By book and job (`keyOf`). */
export interface Newest {
  readonly last: ReadonlyMap<string, RunAnswer>;
  /** The newest of those from which something came: a run that is under way or had nothing to do settles nothing. */
  readonly settled: ReadonlyMap<string, RunAnswer>;
}

export const keyOf = (book: string, job: string): string => `${book} ${job}`;

/** Runs that begin at the same time may be seen in another order than they are numbered: so many are looked at again. */
const AGAIN = 1000;

const SETTLES = `run.state not in ('running', 'skipped', 'cancelled')`;

/** The newest runs of all books. All are looked for once; from then on only what has come or has ended since. */
export function newestRuns(db: Database): () => Promise<Newest> {
  const last = new Map<string, RunAnswer>();
  const settled = new Map<string, RunAnswer>();
  const running = new Set<string>();
  let top: number | undefined;
  let looking: Promise<void> | undefined;

  const put = (into: Map<string, RunAnswer>, run: RunAnswer): void => {
    const key = keyOf(run.book, run.job);
    if (Number(into.get(key)?.id ?? 0) <= Number(run.id)) into.set(key, run);
  };
  const take = (run: RunAnswer): void => {
    top = Math.max(top ?? 0, Number(run.id));
    put(last, run);
    if (run.state === 'running') running.add(run.id);
    else running.delete(run.id);
    if (!['running', 'skipped', 'cancelled'].includes(run.state)) put(settled, run);
  };

  async function first(): Promise<void> {
    const all = [...(await newestOf(db, 'true')), ...(await newestOf(db, SETTLES))];
    const open = await db.query<RunRow>(
      `select ${RUN_COLUMNS} from gendan.runs run where run.state = 'running'`,
    );
    for (const run of [...all, ...open.map(runOfRow)]) take(run);
    top ??= 0;
  }

  async function since(from: number): Promise<void> {
    const rows = await db.query<RunRow>(
      `select ${RUN_COLUMNS} from gendan.runs run where run.id > $1 or run.id = any($2::bigint[])`,
      [from - AGAIN, [...running]],
    );
    for (const row of rows) take(runOfRow(row));
  }

  return async () => {
    looking ??= (top === undefined ? first() : since(top)).finally(() => (looking = undefined));
    await looking;
    return { last, settled };
  };
}

/** Of each job of each book the newest run of which something is so; one look into the index for each. */
async function newestOf(db: Database, isSo: string): Promise<RunAnswer[]> {
  const rows = await db.query<RunRow>(
    `select ${RUN_COLUMNS} from gendan.books book cross join unnest($1::text[]) each_job (job)
     cross join lateral (
       select * from gendan.runs run
       where run.book_id = book.id and run.job = each_job.job and ${isSo} order by run.id desc limit 1
     ) run`,
    [JOBS],
  );
  return rows.map(runOfRow);
}
