import { JOBS } from '../../../shared/serving/jobs';
import type { Hours } from '../../../shared/serving/hours';
import type { Queries } from '../database/database';
import type { JobEnd } from '../jobs/job';
import type { Book } from '../store/book-row';
import { setLearned } from '../store/books';
import { setLateOrders } from '../store/late-orders';
import { nextAt } from '../timetable/next-at';

/** Keeps what a run learnt of its book: late orders, how many orders, when its jobs are due from now on. */
export async function learn(within: Queries, book: Book, end: JobEnd, utc: number): Promise<void> {
  const { late, looked, orders } = end;
  const hours = end.hours as Hours | undefined;
  if (late) await setLateOrders(within, book.id, late);
  await setLearned(within, book.id, {
    ...(hours && { hours }),
    ...(looked !== undefined && { looked }),
    ...(orders !== undefined && { orders }),
  });
  if (hours) await setTimetable(within, book, hours, utc);
}

/** When each job of the book is due, as its settings now say. What is due already stays: the planner is about to send it. */
async function setTimetable(within: Queries, { id, zone }: Book, hours: Hours, utc: number): Promise<void> {
  const times = JOBS.map((job) => ({ job, next: nextAt(job, hours, utc, zone) }));
  const due = times.flatMap(({ job, next }) => (next === undefined ? [] : [{ job, at: new Date(next).toISOString() }])); // prettier-ignore
  const now = new Date(utc);
  await within.query('delete from gendan.due where book_id = $1 and at > $2 and job <> all($3)', [id, now, due.map(({ job }) => job)]); // prettier-ignore
  await within.query(
    `insert into gendan.due as due (book_id, job, at)
     select $1, job, at from jsonb_to_recordset($2::jsonb) as each(job text, at timestamptz)
     on conflict (book_id, job) do update set at = excluded.at where due.at > $3`,
    [id, JSON.stringify(due), now],
  );
}
