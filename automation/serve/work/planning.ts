import type { Pace } from './pace';
import type { Hearing } from './parts';
import type { Planner } from './planner';
import { pause } from './steadily';

/** Lets a planner look again and again; a database that is away is waited for. */
export function planning(planner: Planner, pace: Pace, hear?: Hearing): { stop(): Promise<void> } {
  const over = new AbortController();
  let isAway = false;
  const loop = (async (): Promise<void> => {
    while (!over.signal.aborted) {
      try {
        await planner.tick();
        isAway = false;
      } catch (error) {
        if (!isAway) hear?.away?.(error);
        isAway = true;
      }
      await pause(pace.plan, over.signal);
    }
  })();
  return {
    async stop() {
      over.abort();
      await loop;
    },
  };
}
