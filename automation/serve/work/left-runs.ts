import type { Bilingual } from '../../../shared/lang';
import type { Queries } from '../database/database';
import { releaseAllOf } from '../database/leases';
import type { Queues } from '../queues/queues';
import { endRun, runningOf } from '../store/runs';
import { WORK_SAY } from './work-words';

/**
 * Gives all that a worker had taken to others: its runs are lost, its jobs wait again, its books are free. With `most`,
 * what was lost so often in the same way is a dead letter. How many runs.
 */
export async function giveBack(within: Queries, queues: Queues, worker: string, at: Date, sentence: Bilingual, most?: number): Promise<number> {
  const left = await runningOf(within, worker);
  for (const { run, queued, ...taken } of left) {
    const times = most === undefined ? 0 : 1 + (await lostBefore(within, queued, sentence));
    if (most !== undefined && times >= most) {
      // Whoever takes it dies of it: it would take one worker after the other with it, for ever.
      if (await endRun(within, run, { state: 'dead', at, sentence: WORK_SAY.deadly(times) })) await queues.bury({ ...taken, id: queued, asked: false, attempt: 1 }, within); // prettier-ignore
    } else if (await endRun(within, run, { state: 'lost', at, sentence })) await queues.handBack({ ...taken, id: queued }, 0, within); // prettier-ignore
  }
  await releaseAllOf(within, worker);
  return left.length;
} // prettier-ignore

/** How often a job was lost in the same way. */
async function lostBefore(within: Queries, job: string, { en }: Bilingual): Promise<number> {
  const [found] = await within.query<{ count: number }>(
    `select count(*)::int as count from gendan.runs where queued = $1 and state = 'lost' and sentence ->> 'en' = $2`,
    [job, en],
  );
  return found!.count;
}
