import { takeDeadWorkers } from '../store/workers';
import { giveBack } from './left-runs';
import type { WorkParts } from './parts';
import { WORK_SAY } from './work-words';

/** A job whose workers died so often is what they die of. */
const MOST_LOST = 6;

/** Gives what dead workers had taken to others. Any worker does this, and two at the same time do no harm. */
export async function reap({ db, queues, clock, pace, hear }: WorkParts): Promise<void> {
  const at = new Date(clock.utc());
  await db.transaction(async (within) => {
    for (const dead of await takeDeadWorkers(within, pace.dead / 1000)) {
      const count = await giveBack(within, queues, dead, at, WORK_SAY.lost, MOST_LOST);
      hear?.lost?.(count);
    }
  });
  // Who died between taking a job and writing that down left no run.
  const orphans = await queues.orphans((2 * pace.dead) / 1000);
  if (orphans.length === 0) return;
  await db.transaction(async (within) => {
    for (const each of orphans) await queues.handBack(each, 0, within);
  });
}
