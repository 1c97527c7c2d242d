import type { Place } from '../../book/address';
import { daysOff } from '../../orders/days-off';
import type { Plan } from '../../plan/plan';
import type { MilestonePlan, ProjectPlan, ProjectTask } from '../../projects/project';
import { projectDays, serials } from '../../projects/project-days';
import { dayOf } from '../../time/moment';
import { passes } from './line';

/** Which rows of a Gantt. Plain JSON. */
export interface GanttWanted {
  /** Orders, as the project names them, that are folded where they usually are not, or the other way round. */
  readonly toggled?: readonly string[];
  /** Only what moves the end. */
  readonly critical?: boolean;
}

/** A window of the rows of a project over the days. Plain JSON. */
export interface GanttView {
  readonly total: number;
  /** Position of the first of `rows`. */
  readonly at: number;
  readonly rows: readonly GanttRow[];
  /** Serial days between which there is something to see. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  /** Runs of days on which the office is closed, first and last day each. */
  readonly daysOff: readonly (readonly [number, number])[];
}

export type GanttRow = GanttMilestone | GanttOrder | GanttTask;

export interface GanttMilestone extends MilestonePlan {
  readonly row: 'milestone';
  /** It can be reached only after its target. */
  readonly misses: boolean;
}

export interface GanttOrder {
  readonly row: 'order';
  readonly order: string;
  readonly customer: string;
  /** From the first start to the last finish; undefined where nothing is dated. */
  readonly span: readonly [number, number] | undefined;
  readonly tasks: number;
  readonly done: number;
  readonly isCritical: boolean;
  readonly isLate: boolean;
  readonly isFolded: boolean;
  /** The row of the order; undefined where the book does not have it. */
  readonly place: Place | undefined;
}

export interface GanttTask extends ProjectTask {
  readonly row: 'task';
}

/** Above so many tasks orders are folded at first. */
export const UNFOLDED = 60;

/** No window is longer. */
const MOST = 100;

export function ganttView(
  plan: Plan,
  project: ProjectPlan,
  wanted: GanttWanted,
  at: number,
  count: number,
): GanttView {
  const rows = ganttRows(project, wanted);
  const today = dayOf(plan.now);
  const { from, to } = reachOf(project, today);
  const first = Math.max(0, Math.min(at, rows.length));
  return {
    total: rows.length,
    at: first,
    rows: rows.slice(first, first + Math.max(0, Math.min(count, MOST))),
    from,
    to,
    today,
    daysOff: daysOff(plan, from, to),
  };
}

/** Milestones by their days, then the orders as the project names them, each with its tasks below it unless it is folded. */
export function ganttRows(project: ProjectPlan, { toggled = [], critical = false }: GanttWanted): GanttRow[] {
  const other = new Set(toggled);
  const isMany = project.tasks.length > UNFOLDED;
  const tasks = new Map<string, ProjectTask[]>();
  for (const task of project.tasks) {
    const known = tasks.get(task.order);
    if (known) known.push(task);
    else tasks.set(task.order, [task]);
  }
  const seen = new Set<string>();
  const orders = project.orders.flatMap(({ order, customer, place }): GanttRow[] => {
    if (seen.has(order)) return [];
    seen.add(order);
    const own = tasks.get(order) ?? [];
    const shown = critical ? own.filter(({ isCritical }) => isCritical) : own;
    if (critical && shown.length === 0) return [];
    const isFolded = (isMany && !critical) !== other.has(order);
    return [
      {
        row: 'order',
        order,
        customer,
        span: spanOf(own),
        tasks: own.length,
        done: own.filter(({ is }) => is === 'done').length,
        isCritical: own.some(({ isCritical }) => isCritical),
        isLate: own.some(({ isLate }) => isLate),
        isFolded,
        place,
      },
      ...(isFolded ? [] : shown.map((task): GanttTask => ({ row: 'task', ...task }))),
    ];
  });
  return [...milestoneRows(project), ...orders];
}

function milestoneRows({ milestones }: ProjectPlan): GanttMilestone[] {
  const day = ({ expected, due }: MilestonePlan): number => expected ?? due ?? Number.MAX_SAFE_INTEGER;
  return [...milestones]
    .sort((a, b) => day(a) - day(b))
    .map((milestone) => ({ row: 'milestone', ...milestone, misses: passes(milestone) }));
}

function spanOf(tasks: readonly ProjectTask[]): readonly [number, number] | undefined {
  const days = tasks.flatMap(({ start, finish }) => serials([start, finish]));
  return days.length === 0 ? undefined : [least(days), greatest(days)];
}

/** How far the scale goes from today at the most: a date of 2062 would leave no room for the rest. */
const [PAST, AHEAD] = [400, 1100];
/** Room before the first and after the last, in days. */
const [BEFORE, AFTER] = [7, 14];

function reachOf(project: ProjectPlan, today: number): { from: number; to: number } {
  const days = [today, ...projectDays(project)].filter((day) => day >= today - PAST && day <= today + AHEAD);
  return { from: least(days) - BEFORE, to: greatest(days) + AFTER };
}

const least = (days: readonly number[]): number => days.reduce((a, b) => Math.min(a, b));
const greatest = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b));
