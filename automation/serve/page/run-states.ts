import type { RunState } from '../../../shared/serving/answers';

const STATES: Readonly<Record<RunState, true>> = {
  running: true,
  done: true,
  partly: true,
  skipped: true,
  failed: true,
  lost: true,
  cancelled: true,
  dead: true,
};

export const RUN_STATES = Object.keys(STATES) as readonly RunState[];

/** Whether a run came to nothing though there was something to do; whoever watches servers is to see it. */
export const isBad = (state: RunState): boolean => state === 'failed' || state === 'lost' || state === 'dead';
