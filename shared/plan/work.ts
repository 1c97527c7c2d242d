import { loadOf, weeklyMinutes, type Load } from '../people/load';
import { nameKey } from '../people/names';
import type { Member, Team } from '../people/team';
import { effortOf, LOAD_DAYS } from './effort';
import { isCounted } from './next';
import type { StagePlan } from './order-plan';
import type { Plan } from './plan';
import type { RowPlan, TablePlan } from './table-plan';
import { CLOSED, type Status } from '../process/status';
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

/** What everybody has before them this week, in working minutes. */
export function weekLoad(plan: Plan, team: Team): Map<string, number> {
  const tasks = [...workAtHand(plan)].map(({ stage }) => ({
    owner: stage.owner?.owner ?? '',
    minutes: stage.owner?.owner === undefined ? 0 : effortOf(stage, plan.now),
  }));
  return loadOf(tasks, team);
}

/** Working minutes that a person can give in the week that begins today. */
export function weekOf(member: Member, { now }: Plan, team: Team): number {
  return Math.round(weeklyMinutes(member, dayOf(now), dayOf(now) + LOAD_DAYS - 1, team));
}

export const loadFor = (load: Load, name: string): number => Math.round(load.get(name) ?? 0);
