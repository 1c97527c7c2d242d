import { setImmediate as breath } from 'node:timers/promises';
import { JOBS } from '../../../shared/serving/jobs';
import type { Hours } from '../../../shared/serving/hours';
import type { Queries } from '../database/database';
import { nextAt } from '../timetable/next-at';

/** How long a book that nobody could read yet rests until it is tried once more (ms). */
const UNREAD_REST = 3_600_000;

/** So many books at a time. */
const AT_A_TIME = 500;

/**
 * A book that was never read has no timetable: whatever became of its first update (a damaged file, a pause, a
 * spreadsheet that was not shared yet), it is tried again.
 */
export async function unreadDue(db: Queries, utc: number): Promise<void> {
  await db.query(
    `insert into gendan.due (book_id, job, at)
     select id, 'update', $1 from gendan.books book
     where hours is null and gone_at is null and not exists (select from gendan.due due where due.book_id = book.id)
     on conflict do nothing`,
    [new Date(utc + UNREAD_REST)],
  );
}

/** The clock was put back: nothing is due later than its book's settings say from now on. */
export async function dueEarlier(db: Queries, utc: number): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const books = await db.query<{ id: string; hours: Hours; zone: string | null }>(
      `select book.id, book.hours, place.zone from gendan.books book join gendan.places place on place.id = book.place_id
       where book.id > $1 and book.hours is not null and book.gone_at is null order by book.id limit ${AT_A_TIME}`,
      [after],
    );
    const earlier: { book: string; job: string; at: string }[] = [];
    for (const { id, hours, zone } of books) {
      await breath();
      for (const job of JOBS) {
        const next = nextOf(() => nextAt(job, hours, utc, zone ?? undefined));
        if (next !== undefined) earlier.push({ book: id, job, at: new Date(next).toISOString() });
      }
    }
    await db.query(
      `update gendan.due due set at = n.at from jsonb_to_recordset($1::jsonb) as n(book uuid, job text, at timestamptz)
       where due.book_id = n.book and due.job = n.job and due.at > n.at`,
      [JSON.stringify(earlier)],
    );
    if (books.length < AT_A_TIME) return;
    after = books.at(-1)!.id;
  }
}

/** What cannot be judged here stays as it is. */
function nextOf(find: () => number | undefined): number | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
