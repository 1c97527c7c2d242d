import type { LateOrderAnswer, ListAnswer, RunAnswer, Wanted } from '../../../shared/serving/answers';
import type { Database } from '../database/database';
import { runsOf } from '../store/runs-read';
import { figuresOf } from './figures';
import { messagesOver } from './messages';
import type { Figures } from './metrics';
import { newestRuns } from './newest-runs';
import type { OperationsSource, Piece, Scope } from './operations';
import { overviewOf, type Depth } from './overview';
import { isIn, scopeValue } from './in-scope';

export interface SourceOptions {
  readonly db: Database;
  readonly depth: Depth;
  /** Does what is wanted of a book that is there. */
  readonly act: (wanted: Wanted) => Promise<void>;
}

/** What the page shows, out of the database, and the figures of its metrics. */
export function openSource({ db, depth, act }: SourceOptions): OperationsSource & {
  readonly figures: () => Promise<Figures>;
} {
  const messages = messagesOver(db);
  const newest = newestRuns(db);
  const has = (scope: Scope, book: string | undefined): Promise<boolean> =>
    book === undefined ? Promise.resolve(true) : hasBook(db, scope, book);
  return {
    overview: (scope) => overviewOf(db, depth, newest, scope),
    late: async (scope, piece, book) => ((await has(scope, book)) ? late(db, scope, piece, book) : undefined),
    messages: async (scope, piece, book) =>
      (await has(scope, book)) ? pieceAt(await messages.of(scope, book), piece) : undefined,
    runs: async (scope, piece, book) => ((await has(scope, book)) ? runs(db, piece, book) : undefined),
    want: async (scope, wanted) => {
      if (!(await has(scope, wanted.book))) return false;
      await act(wanted);
      return true;
    },
    figures: () => figuresOf(db, depth, messages),
  };
}

async function hasBook(db: Database, scope: Scope, book: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 as one from gendan.books where id = $1 and ${isIn('$2', 'group_id')}`,
    [book, scopeValue(scope)],
  );
  return rows.length > 0;
}

/** One more than asked for shows whether anything follows. */
function listed<Row, Answer>(rows: readonly Row[], { most }: Piece, answer: (row: Row) => Answer, mark: (row: Row) => string): ListAnswer<Answer> {
  const shown = rows.slice(0, most);
  return { list: shown.map(answer), ...(rows.length > most && { more: mark(shown.at(-1)!) }) };
} // prettier-ignore

interface LateRow {
  readonly answer: LateOrderAnswer;
  readonly days: number;
  readonly book_id: string;
  readonly position: number;
  readonly group: string;
  readonly title: string;
}

/** The latest first. Of books that are gone nothing is known any more. */
async function late(
  db: Database,
  scope: Scope,
  piece: Piece,
  book: string | undefined,
): Promise<ListAnswer<LateOrderAnswer>> {
  const [days = null, id = null, position = null] = piece.after?.split(':') ?? [];
  const rows = await db.query<LateRow>(
    `with late as (
       select l.answer, l.book_id, l.position, -coalesce((l.answer ->> 'daysLate')::float8, 0) as days,
              g.name as group, b.title
       from gendan.late_orders l join gendan.books b on b.id = l.book_id join gendan.groups g on g.id = b.group_id
       where b.gone_at is null and ${isIn('$1', 'b.group_id')} and ($2::text is null or b.id::text = $2)
     )
     select * from late
     where $3::text is null or (days, book_id::text, position) > ($3::text::float8, $4::text, $5::text::integer)
     order by days, book_id::text, position limit $6`,
    [scopeValue(scope), book ?? null, days, id, position, piece.most + 1],
  );
  return listed(
    rows,
    piece,
    ({ answer, book_id, group, title }) => ({
      ...answer,
      book: book_id,
      group,
      title,
      team: answer.team || group,
    }),
    (row) => `${row.days}:${row.book_id}:${row.position}`,
  );
}

async function runs(db: Database, piece: Piece, book: string): Promise<ListAnswer<RunAnswer>> {
  const { most, after: before } = piece;
  const found = await runsOf(db, book, { limit: most + 1, ...(before !== undefined && { before }) });
  return listed(
    found,
    piece,
    (run) => run,
    ({ id }) => id,
  );
}

function pieceAt<Answer>(all: readonly Answer[], { most, after }: Piece): ListAnswer<Answer> {
  const from = Number(after ?? 0);
  const isMore = all.length > from + most;
  return { list: all.slice(from, from + most), ...(isMore && { more: String(from + most) }) };
}
