import { releaseAllOf } from '../database/leases';
import { leaves, silent } from './heartbeat';
import type { WorkParts } from './parts';
import { endRun, runsOf } from './run-records';
import { WORK_SAY } from './work-words';

/**
 * Gives what dead workers had taken to others: their runs are lost, their jobs wait again and their holds are free. Any
 * worker does this, and two at the same time do no harm.
 */
export async function reap({ db, queues, clock, pace, hear, name }: WorkParts): Promise<void> {
  for (const dead of await silent(db, pace.dead)) {
    if (dead === name) continue;
    const count = await db.transaction(async (within) => {
      const left = await runsOf(within, dead);
      for (const { run, ...taken } of left)
        if (await endRun(within, run, clock.utc(), { state: 'lost', sentence: WORK_SAY.lost }))
          await queues.handBack(taken, 0, within);
      await releaseAllOf(within, dead);
      await leaves(within, dead);
      return left.length;
    });
    hear?.lost?.(count);
  }
  // Who died between taking a job and writing that down left no run.
  const orphans = await queues.orphans((2 * pace.dead) / 1000);
  if (orphans.length > 0)
    await db.transaction(async (within) => {
      for (const each of orphans) await queues.handBack(each, 0, within);
    });
}
