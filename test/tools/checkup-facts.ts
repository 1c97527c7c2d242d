import type { Checkup, StageCheck, StageTransition } from '../../shared/checkup/checkup';
import { both } from '../../shared/lang';

/** A stage of a check-up of which nothing is known but what is told. */
export function stageCheck(stage: string, told: Partial<StageCheck> = {}): StageCheck {
  return {
    stage,
    name: both(`节点 ${stage}`, `Stage ${stage}`),
    role: 'sales',
    variants: ['tt-fob'],
    unit: 'd',
    limit: undefined,
    n: told.times?.length ?? 0,
    median: undefined,
    p80: undefined,
    p90: undefined,
    p95: undefined,
    times: [],
    waiting: {},
    reopened: { n: 0, orders: [] },
    moved: { n: 0, orders: [] },
    skipped: { of: 0, n: 0, orders: [] },
    onTime: { of: 0, n: 0, late: [] },
    ...told,
  };
}

/** So many orders that went from one stage to another: `step('a', 'b', 3)`. */
export const step = (from: string, to: string, n: number): StageTransition => ({
  from,
  to,
  n,
  medianDays: 1,
  orders: Array.from({ length: n }, (_, at) => `${from}-${to}-${at}`),
});

/** A check-up of which nothing is known but what is told. */
export const checkupOfFacts = (told: Partial<Checkup> = {}): Checkup => ({
  since: undefined,
  orders: told.looked?.length ?? 0,
  looked: [],
  stages: [],
  paths: [],
  transitions: [],
  bottleneck: { byTime: undefined, byLateness: undefined },
  pingPong: [],
  conformance: { share: { of: 0, n: 0 }, deviations: [] },
  unkept: [],
  ...told,
});
