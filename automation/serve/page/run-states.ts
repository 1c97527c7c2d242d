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
