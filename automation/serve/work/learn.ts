import type { Hours } from '../../../shared/serving/hours';
import type { LateInBook } from '../../../shared/serving/late-orders';
import { JOBS } from '../../../shared/serving/jobs';
import type { Queries } from '../database/database';
import type { JobEnd } from '../jobs/job';
import { nextAt } from '../timetable/next-at';
import type { ServedBook } from './served-book';

/** Keeps what a run learnt of its book: late orders, counts, its own id, when its jobs are due from now on. */
export async function learn(within: Queries, book: ServedBook, end: JobEnd, utc: number): Promise<void> {
  const hours = end.hours as Hours | undefined;
  await within.query(
    `update gendan.books set own_id = coalesce($2, own_id), orders = coalesce($3, orders), late = coalesce($4, late),
       hours = coalesce($5::jsonb, hours), looked = coalesce($6, looked) where id = $1`,
    [book.id, end.ownId ?? null, end.orders ?? null, end.late?.length ?? null, hours ? JSON.stringify(hours) : null, end.looked ?? null],
  ); // prettier-ignore
  if (end.late) await keepLate(within, book, end.late);
  if (hours) await setDue(within, book, hours, utc);
}

async function keepLate(within: Queries, book: ServedBook, late: readonly LateInBook[]): Promise<void> {
  await within.query('delete from gendan.late_orders where book_id = $1', [book.id]);
  if (late.length === 0) return;
  const answers = late.map((each) => ({
    ...each,
    team: each.team === '' ? book.group : each.team,
    book: book.id,
    group: book.group,
    title: book.title,
  }));
  await within.query(
    `insert into gendan.late_orders (book_id, position, answer)
     select $1, at, answer from jsonb_array_elements($2::jsonb) with ordinality as each(answer, at)`,
    [book.id, JSON.stringify(answers)],
  );
}

/** When each job of the book is due, as its settings now say. What is due already stays: the planner is about to send it. */
export async function setDue(within: Queries, book: Pick<ServedBook, 'id' | 'zone'>, hours: Hours, utc: number): Promise<void> {
  const now = new Date(utc).toISOString();
  for (const job of JOBS) {
    const next = nextAt(job, hours, utc, book.zone);
    if (next === undefined) {
      await within.query('delete from gendan.due where book_id = $1 and job = $2 and at > $3', [book.id, job, now]); // prettier-ignore
      continue;
    }
    await within.query(
      `insert into gendan.due as due (book_id, job, at) values ($1, $2, $3)
       on conflict (book_id, job) do update set at = excluded.at where due.at > $4`,
      [book.id, job, new Date(next).toISOString(), now],
    );
  }
} // prettier-ignore
