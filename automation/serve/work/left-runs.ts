import type { Bilingual } from '../../../shared/lang';
import type { Queries } from '../database/database';
import { releaseAllOf } from '../database/leases';
import type { Queues } from '../queues/queues';
import { endRun, runningOf } from '../store/runs';

/** Gives all that a worker had taken to others: its runs are lost, its jobs wait again, its books are free. How many runs. */
export async function giveBack(within: Queries, queues: Queues, worker: string, at: Date, sentence: Bilingual): Promise<number> {
  const left = await runningOf(within, worker);
  for (const { run, queued, book, job } of left)
    if (await endRun(within, run, { state: 'lost', at, sentence })) await queues.handBack({ id: queued, book, job }, 0, within);
  await releaseAllOf(within, worker);
  return left.length;
} // prettier-ignore
