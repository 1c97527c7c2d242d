import type { Stage } from '../process/process';
import { dayOf, type Moment } from '../time/moment';
import { isCounted } from './next';
import type { StagePlan } from './order-plan';
import { CLOSED } from '../process/status';

/** Days that a load looks ahead, today included. */
export const LOAD_DAYS = 7;
/** What a stage asks of its owner when others do the work: to chase them. Working minutes. */
const CHASING = 30;
/** A limit says how long a stage may take, not how long somebody sits at it: of longer ones this much counts. */
const MOST_EFFORT = 120;

/**
 * Working minutes that a stage takes its owner this week: its limit in working time, at most two hours; half
 * an hour where others do the work and the owner chases. Nothing for what is closed, is held against nobody,
 * waits, or begins later. A convention, for comparing people's loads; nothing is billed or measured by it.
 */
export function effortOf(plan: StagePlan, now: Moment): number {
  const { stage, status, start } = plan;
  if (CLOSED.has(status) || !isCounted(plan)) return 0;
  if (status === 'on hold' || status === 'waiting for predecessor') return 0;
  if (status === 'not started' && (start === undefined || dayOf(start) >= dayOf(now) + LOAD_DAYS)) return 0;
  return fullEffort(stage);
}

/** The same of a stage, whenever its turn comes. */
export function fullEffort({ limit, waitsOn }: Pick<Stage, 'limit' | 'waitsOn'>): number {
  if (waitsOn.length > 0 || !limit) return CHASING;
  switch (limit.unit) {
    case 'min':
    case 'wmin':
      return within(limit.amount);
    case 'h':
    case 'wh':
      return within(limit.amount * 60);
    default:
      return limit.amount > 0 ? MOST_EFFORT : CHASING;
  }
}

const within = (minutes: number): number => Math.max(CHASING, Math.min(MOST_EFFORT, minutes));
