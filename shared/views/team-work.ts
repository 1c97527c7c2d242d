import { loadOf, weeklyMinutes, type Load } from '../people/load';
import { nameKey } from '../people/names';
import type { Member, Team } from '../people/team';
import { isCounted } from '../plan/next';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import type { RowPlan, TablePlan } from '../plan/planner';
import { CLOSED, type Status } from '../plan/status';
import type { Stage } from '../process/process';
import { compileTeam, officeDaysOf } from '../people/team';
import { dayOf } from '../time/moment';

/** One open stage of one order. */
export interface Work {
  readonly table: TablePlan;
  readonly row: RowPlan;
  readonly stage: StagePlan;
}

/** What somebody can act on now, in the order of the sheets and rows. */
export function* workAtHand({ tables }: Plan): Generator<Work> {
  for (const table of tables)
    for (const row of table.rows) for (const stage of row.order.actionable) yield { table, row, stage };
}

/** All work that is still to come of the open orders, also what waits for a predecessor. */
export function* openWork({ tables }: Plan): Generator<Work> {
  for (const table of tables)
    for (const row of table.rows)
      if (!CLOSED.has(row.order.status))
        for (const stage of row.order.stages)
          if (!CLOSED.has(stage.status) && isCounted(stage)) yield { table, row, stage };
}

/** The people of the book as the plan takes them. */
export function teamOf({ config, clocks }: Plan): Team {
  return compileTeam(config.people, officeDaysOf(clocks.office));
}

/** The owner as the team list writes the name; empty for work that nobody owns. */
export function ownerName({ owner }: StagePlan, team: Team): string {
  const name = owner?.owner ?? '';
  return team.find(name)?.name ?? name;
}

export const isSamePerson = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** Statuses that the overview sums up. */
export const LATE: ReadonlySet<Status> = new Set<Status>(['overdue']);
export const AT_RISK: ReadonlySet<Status> = new Set<Status>(['due soon', 'data error', 'date to confirm']);
export const WAITING: ReadonlySet<Status> = new Set<Status>(['on hold', 'waiting for predecessor']);

/** Days that the load looks ahead, today included. */
const WEEK = 7;
/** What a stage asks of its owner when others do the work: to chase them. Working minutes. */
const CHASING = 30;
/** A limit says how long a stage may take, not how long somebody sits at it: of longer ones this much counts. */
const MOST_EFFORT = 120;

/**
 * Working minutes that a stage takes its owner this week: its limit in working time, at most two hours; half
 * an hour where others do the work and the owner chases; nothing while it is on hold, or before it can start.
 */
export function effortOf({ stage, status, start }: StagePlan, plan: Plan): number {
  if (WAITING.has(status)) return 0;
  const isAhead = status === 'not started' && (start === undefined || dayOf(start) >= dayOf(plan.now) + WEEK);
  if (isAhead) return 0;
  return fullEffort(stage);
}

function fullEffort({ limit, waitsOn }: Stage): number {
  if (waitsOn.length > 0) return CHASING;
  const minutes = (amount: number): number => Math.max(CHASING, Math.min(MOST_EFFORT, amount));
  if (!limit) return CHASING;
  switch (limit.unit) {
    case 'min':
    case 'wmin':
      return minutes(limit.amount);
    case 'h':
    case 'wh':
      return minutes(limit.amount * 60);
    default:
      return limit.amount > 0 ? MOST_EFFORT : CHASING;
  }
}

/** What everybody has before them this week, in working minutes. */
export function weekLoad(plan: Plan, team: Team): Map<string, number> {
  const tasks = [...workAtHand(plan)].map(({ stage }) => ({
    owner: stage.owner?.owner ?? '',
    minutes: stage.owner?.owner === undefined ? 0 : effortOf(stage, plan),
  }));
  return loadOf(tasks, team);
}

/** Working minutes that a person can give in the week that begins today. */
export function weekOf(member: Member, { now }: Plan, team: Team): number {
  return Math.round(weeklyMinutes(member, dayOf(now), dayOf(now) + WEEK - 1, team));
}

export const loadFor = (load: Load, name: string): number => Math.round(load.get(name) ?? 0);
