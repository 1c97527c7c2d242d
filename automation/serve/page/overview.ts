import type { BookAnswer, QueueAnswer, RunAnswer, WorkerAnswer } from '../../../shared/serving/answers';
import { JOBS, type Job } from '../../../shared/serving/jobs';
import type { Database } from '../database/database';
import { isoOf } from '../store/run-row';
import { workersOf } from '../store/workers';
import type { OperationsSource, Scope } from './operations';
import { keyOf, type Newest } from './newest-runs';
import { isIn, scopeValue } from './in-scope';

/** How full the queues are; of some books alone where these are given. */
export type Depth = (books?: readonly string[]) => Promise<readonly QueueAnswer[]>;

/** A team mends the first before it looks at the rest. */
const MOST_FAILURES = 500;

interface BookRow {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly kind: string;
  readonly address: string;
  readonly paused: boolean;
  readonly gone: boolean;
  readonly orders: number;
  readonly late: number;
}

/** Everything that the page shows first, in as many statements for a thousand books as for one. */
export async function overviewOf(
  db: Database,
  depth: Depth,
  newest: () => Promise<Newest>,
  scope: Scope,
): ReturnType<OperationsSource['overview']> {
  const within = [scopeValue(scope)];
  const groups = await db.query<{ name: string }>(
    `select name from gendan.groups where ${isIn('$1', 'id')} order by name`,
    within,
  );
  const rows = await db.query<BookRow>(
    `select b.id, g.name as group, b.title, b.kind, b.address, b.paused_at is not null as paused,
            b.gone_at is not null as gone, b.orders, b.late
     from gendan.books b join gendan.groups g on g.id = b.group_id
     where ${isIn('$1', 'b.group_id')} order by g.name, b.title, b.id`,
    within,
  );
  const { last, settled } = await newest();
  const due = byBook(await dueOf(db, scope), ({ book_id }) => book_id);
  return {
    groups: groups.map(({ name }) => name),
    database: db.kind,
    books: rows.map((row) => bookOf(row, runsOf([row], last), due.get(row.id) ?? [])),
    queues: await depth(scope === 'all' ? undefined : rows.map(({ id }) => id)),
    workers: await workersShown(db),
    failures: failuresOf(rows, settled),
  };
}

function bookOf(row: BookRow, last: readonly RunAnswer[], due: readonly DueRow[]): BookAnswer {
  const { paused, gone, ...shown } = row;
  return {
    ...shown,
    isPaused: paused,
    isGone: gone,
    last: Object.fromEntries(last.map((run) => [run.job, run])),
    next: paused || gone ? {} : Object.fromEntries(due.map(({ job, at }) => [job, isoOf(at)])),
  };
}

function byBook<T>(all: readonly T[], book: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(book(one), [...(found.get(book(one)) ?? []), one]);
  return found;
}

function failuresOf(rows: readonly BookRow[], settled: Newest['settled']): RunAnswer[] {
  return runsOf(rows, settled)
    .filter(({ state, counts }) => state !== 'done' || (counts.uncertain ?? 0) > 0)
    .sort((a, b) => Number(b.id) - Number(a.id))
    .slice(0, MOST_FAILURES);
}

const runsOf = (rows: readonly Pick<BookRow, 'id'>[], of: Newest['last']): RunAnswer[] =>
  rows.flatMap(({ id }) => JOBS.flatMap((job) => of.get(keyOf(id, job)) ?? []));

interface DueRow {
  readonly book_id: string;
  readonly job: Job;
  readonly at: Date;
}

const dueOf = (db: Database, scope: Scope): Promise<DueRow[]> =>
  db.query<DueRow>(
    `select d.book_id, d.job, d.at from gendan.due d join gendan.books b on b.id = d.book_id
     where ${isIn('$1', 'b.group_id')}`,
    [scopeValue(scope)],
  );

/** Seen to the minute: else no answer would be the same as the one before. */
const workersShown = async (db: Database): Promise<WorkerAnswer[]> =>
  (await workersOf(db)).map((worker) => ({ ...worker, seenAt: `${worker.seenAt.slice(0, 16)}:00Z` }));
