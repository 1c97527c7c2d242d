import type { MessageAnswer } from '../../../shared/serving/answers';
import type { Database } from '../database/database';
import type { Messages } from './messages';
import type { Figures } from './metrics';
import type { Depth } from './overview';

/** A worker that was not seen for so long (s) is none any more. */
const SILENT_S = 120;

/** What metrics show of all groups. Rejects while the database does not answer. */
export async function figuresOf(db: Database, depth: Depth, messages: Messages): Promise<Figures> {
  const [books] = await db.query<Figures['books']>(
    `select count(*) filter (where gone_at is null and paused_at is null)::int as served,
            count(*) filter (where gone_at is null and paused_at is not null)::int as paused,
            count(*) filter (where gone_at is not null)::int as gone from gendan.books`,
  );
  const [workers] = await db.query<Figures['workers']>(
    `select count(*) filter (where not is_draining)::int as working,
            count(*) filter (where is_draining)::int as draining
     from gendan.workers where seen_at > now() - ${SILENT_S} * interval '1 second'`,
  );
  const late = await db.query<{ id: string; late: number }>(
    `select g.id, coalesce(sum(b.late) filter (where b.gone_at is null), 0)::int as late
     from gendan.groups g left join gendan.books b on b.group_id = g.id group by g.id`,
  );
  return {
    books: books!,
    workers: workers!,
    late: new Map(late.map(({ id, late: count }) => [id, count])),
    queues: await depth(),
    messages: countsOf(await messages.of('all')),
  };
}

function countsOf(messages: readonly MessageAnswer[]): Figures['messages'] {
  const counts = { sent: 0, uncertain: 0, failed: 0, waiting: 0 };
  for (const { state } of messages) counts[state] += 1;
  return counts;
}
