import type { RunAnswer } from '../../../shared/serving/answers';
import type { Queries } from '../database/database';
import { RUN_COLUMNS, runOfRow, type RunRow } from './run-row';

/** The runs of a book, newest first, `limit` at most. `before`: older than that run. Whether the book may be seen is asked before. */
export async function runsOf(
  db: Queries,
  book: string,
  { limit, before }: { readonly limit: number; readonly before?: string },
): Promise<RunAnswer[]> {
  const rows = await db.query<RunRow>(
    `select ${RUN_COLUMNS} from gendan.runs run
     where run.book_id = $1 and ($2::text is null or run.id < $2::text::bigint) order by run.id desc limit $3`,
    [book, before ?? null, limit],
  );
  return rows.map(runOfRow);
}
