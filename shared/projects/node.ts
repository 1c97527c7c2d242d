import { GendanError } from '../errors';
import type { StageClocks } from '../plan/order-facts';
import type { PlacedRow } from '../plan/late-orders';
import { afterLimit } from '../plan/after-limit';
import { ownDueOf } from '../plan/deadline';
import { lateByHard } from '../plan/late-date';
import { isCounted } from '../plan/next';
import type { OrderPlan, StagePlan } from '../plan/order-plan';
import { SAILING } from '../plan/sailing';
import { CLOSED, isDone, type Status } from '../process/status';
import type { Stage } from '../process/process';
import { dayOf, wholeDay, type Moment } from '../time/moment';
import type { Step } from './schedule';

/** A stage of a row that is a task of the project. */
export interface Node {
  readonly id: string;
  readonly order: string;
  readonly shipment: string;
  readonly placed: PlacedRow;
  readonly plan: StagePlan;
  readonly is: Step['is'];
  readonly step: Omit<Step, 'after'>;
}

/**
 * Whether a stage is a task: what is done and was kept, and what is open and held against somebody or asked about. What the
 * order does not take, what was waived, and what nobody keeps track of are looked through: no path goes over them.
 */
export function taskState(stage: StagePlan): Step['is'] | undefined {
  const { status, isFollowed, done } = stage;
  if (isDone(status)) return isFollowed || done !== undefined ? 'over' : undefined;
  if (CLOSED.has(status) || !isCounted(stage)) return undefined;
  return UNREADABLE.has(status) ? 'unknown' : 'open';
}

/** A cell that may say that it is done, and cannot be read. */
const UNREADABLE: ReadonlySet<Status> = new Set<Status>(['data error', 'date to confirm']);

/** How a stage stands in the schedule, whatever it waits for. */
export function stepOf(order: OrderPlan, plan: StagePlan, is: Step['is'], today: number): Node['step'] {
  const clocks = order.clocks[plan.stage.index]!;
  const { stage } = plan;
  const outside = lateByHard(plan);
  const dates = is === 'open' ? datesOf(order, plan, today) : { stands: undefined, soonest: today };
  return {
    is,
    over: is === 'over' && plan.done !== undefined ? dayOf(plan.done) : undefined,
    soonest: dates.soonest,
    stands: dates.stands,
    outside: outside === undefined ? undefined : dayOf(outside),
    take: (from) => (stage.limit ? Math.max(from, endOf(from, stage, clocks)) : from),
    later: (day, workdays) => laterDay(day, workdays, clocks),
    workdays: (from, to) => (to <= from ? 0 : clocks.calendar.countWorkdays(from + 1, to)),
    workday: (day) => reckoned(() => clocks.calendar.rollToWorkday(day, 'preceding'), day),
  };
}

/**
 * What is under way is over on its own day, or today where that has passed. What is still to begin takes its limit, unless
 * a day of its own stands: one that the sheet plans for it or somebody agreed on, the end of a window that the process
 * counts from a date of the order (two weeks before ETD), and of money the day on which the contract makes it due. Limits
 * of a window are no time that it takes.
 */
function datesOf(order: OrderPlan, plan: StagePlan, today: number): Pick<Step, 'stands' | 'soonest'> {
  const { stage, due, by } = plan;
  const planned = plannedDay(order, plan);
  const isOwn = by === 'agreed' || ownDueOf(order, plan) !== undefined;
  const isDay = by === 'agreed' || stage.branch === 'money' || (isOwn && stage.startFrom !== undefined);
  const day = planned ?? (isDay ? due : undefined);
  const soonest = planned ?? (isOwn ? due : day);
  return {
    stands: day === undefined || dayOf(day) < today ? undefined : dayOf(day),
    soonest: soonest === undefined ? today : Math.max(today, dayOf(soonest)),
  };
}

/** The team's own date for it: of the sailing its ETD. */
const plannedDay = (order: OrderPlan, { stage }: StagePlan): Moment | undefined =>
  order.cells.stage(stage).planned ?? (stage.key === SAILING ? order.cells.date('etd') : undefined);

function endOf(from: number, stage: Stage, clocks: StageClocks): number {
  return reckoned(() => dayOf(afterLimit(wholeDay(from), stage, clocks)), from);
}

function laterDay(day: number, workdays: number, { calendar }: StageClocks): number {
  if (workdays === 0) return day;
  return reckoned(() => calendar.nthWorkday(day, workdays), day + workdays);
}

/** Past what a spreadsheet can show, and on a calendar that is never open, nothing can be counted. */
function reckoned(count: () => number, otherwise: number): number {
  try {
    return count();
  } catch (error) {
    if (error instanceof GendanError) return otherwise;
    throw error;
  }
}
