import type { Queries } from '../database/database';

/** Of the books that are there. */
export interface Counts {
  readonly books: number;
  readonly paused: number;
  readonly gone: number;
  readonly orders: number;
  readonly late: number;
}

const COUNTS = `count(*) filter (where book.gone_at is null) as books,
  count(*) filter (where book.gone_at is null and book.paused_at is not null) as paused,
  count(*) filter (where book.gone_at is not null) as gone,
  coalesce(sum(book.orders) filter (where book.gone_at is null), 0)::bigint as orders,
  coalesce(sum(book.late) filter (where book.gone_at is null), 0)::bigint as late`;

/** Over the books of some groups. */
export async function countsOf(db: Queries, groups: readonly string[]): Promise<Counts> {
  const [counts] = await db.query<Counts>(
    `select ${COUNTS} from gendan.books book where book.group_id = any($1::uuid[])`,
    [groups],
  );
  return counts!;
}

/** Over everything, for metrics: no names in it. */
export async function allCounts(db: Queries): Promise<Counts> {
  return (await db.query<Counts>(`select ${COUNTS} from gendan.books book`))[0]!;
}
