import type { Job } from '../../../shared/serving/jobs';
import type { Queries } from '../database/database';

/** A job of a book whose time has come. */
export interface DueJob {
  /** The book's id. */
  readonly book: string;
  readonly job: Job;
  readonly at: Date;
}

/** When a job of a book is next due; undefined: it is not. */
export async function setDue(db: Queries, book: string, job: Job, at: Date | undefined): Promise<void> {
  if (at === undefined) {
    await db.query('delete from gendan.due where book_id = $1 and job = $2', [book, job]);
  } else {
    await db.query(
      `insert into gendan.due (book_id, job, at) values ($1, $2, $3)
       on conflict (book_id, job) do update set at = excluded.at`,
      [book, job, at],
    );
  }
}

/**
 * Moves a job on from the time at which it was due. False when another planner was first, so that of several one puts
 * it into its queue; do both in one transaction.
 */
export async function moveDue(
  db: Queries,
  { book, job, at }: DueJob,
  to: Date | undefined,
): Promise<boolean> {
  const rows =
    to === undefined
      ? await db.query('delete from gendan.due where book_id = $1 and job = $2 and at = $3 returning job', [
          book,
          job,
          at,
        ])
      : await db.query(
          'update gendan.due set at = $4 where book_id = $1 and job = $2 and at = $3 returning job',
          [book, job, at, to],
        );
  return rows.length > 0;
}

/** What is due by a time, oldest first; nothing of books that are paused or gone. */
export const dueBy = (db: Queries, at: Date, limit = 500): Promise<DueJob[]> =>
  db.query<DueJob>(
    `select due.book_id as book, due.job, due.at from gendan.due due join gendan.books book on book.id = due.book_id
     where due.at <= $1 and book.paused_at is null and book.gone_at is null order by due.at, due.book_id limit $2`,
    [at, limit],
  );

/** When the jobs of the books of some groups are next due. */
export const dueOf = (db: Queries, groups: readonly string[]): Promise<DueJob[]> =>
  db.query<DueJob>(
    `select due.book_id as book, due.job, due.at from gendan.due due join gendan.books book on book.id = due.book_id
     where book.group_id = any($1::uuid[]) and book.paused_at is null and book.gone_at is null order by due.at`,
    [groups],
  );
