import type { Bilingual } from '../../../shared/lang';
import type { Queries } from '../database/database';
import { releaseAllOf } from '../database/leases';
import type { Queues, Taken } from '../queues/queues';
import { endRun } from '../store/runs';

/** Gives all that a worker had taken to others: its runs are lost, its jobs wait again, its books are free. How many runs. */
export async function giveBack(within: Queries, queues: Queues, worker: string, at: Date, sentence: Bilingual): Promise<number> {
  const left = await within.query<Pick<Taken, 'id' | 'book' | 'job'> & { run: number }>(
    `select id as run, queued as id, book_id as book, job from gendan.runs where worker = $1 and state = 'running'`,
    [worker],
  );
  for (const { run, ...taken } of left)
    if (await endRun(within, String(run), { state: 'lost', at, sentence })) await queues.handBack(taken, 0, within);
  await releaseAllOf(within, worker);
  return left.length;
} // prettier-ignore
