import type { RunAnswer } from '../../../shared/serving/answers';
import { JOBS } from '../../../shared/serving/jobs';
import type { Queries } from '../database/database';
import { idOf } from './ids';
import { RUN_COLUMNS, runOfRow, type RunRow } from './run-row';

/** For each book and job of some groups one run: the newest in any of some states. One look at an index each. */
const newestOf = (states: string): string => `
  select ${RUN_COLUMNS} from gendan.books book
  cross join unnest($2::text[]) as each_job (job)
  cross join lateral (
    select * from gendan.runs run where run.book_id = book.id and run.job = each_job.job ${states}
    order by run.id desc limit 1
  ) run
  where book.group_id = any($1::uuid[])`;

/** Of each book and job the newest run. */
export async function newestRuns(db: Queries, groups: readonly string[]): Promise<RunAnswer[]> {
  return (await db.query<RunRow>(`${newestOf('')} order by run.id desc`, [groups, JOBS])).map(runOfRow);
}

/** What went wrong, whole or in part, and did not go well since; newest first. Nothing of books that are gone. */
export async function failedRuns(db: Queries, groups: readonly string[]): Promise<RunAnswer[]> {
  const rows = await db.query<RunRow>(
    `${newestOf(`and run.state in ('done', 'partly', 'failed', 'dead')`)}
       and book.gone_at is null and run.state <> 'done' order by run.id desc`,
    [groups, JOBS],
  );
  return rows.map(runOfRow);
}

/** The runs of one book, if it is in one of the groups; newest first. `before`: older than that run. */
export async function runsOf(
  db: Queries,
  book: string,
  groups: readonly string[],
  { limit = 50, before }: { readonly limit?: number; readonly before?: string } = {},
): Promise<RunAnswer[]> {
  const rows = await db.query<RunRow>(
    `select ${RUN_COLUMNS} from gendan.runs run join gendan.books book on book.id = run.book_id
     where book.id = $1 and book.group_id = any($2::uuid[]) and ($4::bigint is null or run.id < $4)
     order by run.id desc limit $3`,
    [idOf(book), groups, limit, before !== undefined && /^\d{1,18}$/.test(before) ? before : null],
  );
  return rows.map(runOfRow);
}
