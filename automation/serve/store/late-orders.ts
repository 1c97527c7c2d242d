import type { LateOrderAnswer } from '../../../shared/serving/answers';
import type { Queries } from '../database/database';
import { jsonOf } from '../database/json';

/** As a job judged it; the book it is of is known. */
export type JudgedLate = Omit<LateOrderAnswer, 'book' | 'group' | 'title'>;

/** What is late in a book by its last update, in place of what was; one statement, so that nobody sees half of it. */
export async function setLateOrders(db: Queries, book: string, late: readonly JudgedLate[]): Promise<void> {
  await db.query(
    `with there as (
       select answer, position::integer from jsonb_array_elements($2::jsonb) with ordinality as each (answer, position)
     ), gone as (
       delete from gendan.late_orders where book_id = $1 and position > (select count(*) from there)
     ), counted as (
       update gendan.books set late = (select count(*) from there) where id = $1
     )
     insert into gendan.late_orders (book_id, position, answer) select $1::uuid, position, answer from there
     on conflict (book_id, position) do update set answer = excluded.answer`,
    [book, jsonOf(late)],
  );
}

/** The late orders of all books of some groups, the latest first; of books that are gone none. */
export async function lateOrdersOf(
  db: Queries,
  groups: readonly string[],
  limit = 10_000,
): Promise<LateOrderAnswer[]> {
  const rows = await db.query<{ answer: JudgedLate; book: string; group_name: string; title: string }>(
    `select late.answer, book.id as book, its_group.name as group_name, book.title
     from gendan.late_orders late join gendan.books book on book.id = late.book_id
     join gendan.groups its_group on its_group.id = book.group_id
     where book.group_id = any($1::uuid[]) and book.gone_at is null
     order by (late.answer ->> 'daysLate')::numeric desc, book.title, late.position limit $2`,
    [groups, limit],
  );
  return rows.map(({ answer, book, group_name: group, title }) => ({
    ...answer,
    book,
    group,
    title,
    team: answer.team || group,
  }));
}
