import type { Bilingual } from '../../lang';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan/plan';
import type { Clash, ProjectOrder, ProjectPlan, ProjectTask } from '../../projects/project';
import type { RowRef } from '../../records/change';
import { ganttView, type GanttView, type GanttWanted } from './gantt';
import { hasGantt } from './propose';
import { projectLine, rowOf, type ProjectLine } from './line';
import { byState, projectNamed } from './known';
import { projectsOf } from '../../projects/projects-of';
import { taskName } from '../../projects/task-name';

/** The projects of the book. Plain JSON. */
export interface ProjectsView {
  /** Those under way first, the least reserve before the others. */
  readonly lines: readonly ProjectLine[];
  /** Orders that the book has: without any a project has nothing to hold. */
  readonly hasOrders: boolean;
  readonly hasGantt: boolean;
}

/** One project besides its Gantt. Plain JSON. */
export interface ProjectOpened {
  readonly line: ProjectLine;
  readonly team: readonly string[];
  readonly orders: readonly ProjectOrder[];
  readonly milestones: readonly (ProjectPlan['milestones'][number] & { readonly ref: RowRef })[];
  readonly clashes: readonly ClashLine[];
  readonly findings: readonly Pick<Finding, 'message' | 'place' | 'severity'>[];
  /** How many tasks decide when it ends, and the first of them that is open; of any where none decides. */
  readonly critical: number;
  readonly firstOpen: string | undefined;
}

export interface ClashLine extends Clash {
  readonly names: readonly { readonly id: string; readonly name: Bilingual }[];
}

export function projectsView(plan: Plan): ProjectsView {
  return {
    lines: [...projectsOf(plan)].sort(byState).map((project) => projectLine(plan, project)),
    hasOrders: plan.tables.some(({ rows }) => rows.length > 0),
    hasGantt: hasGantt(plan),
  };
}

/** NoSuchProject. */
export function openedView(plan: Plan, number: string): ProjectOpened {
  const project = projectNamed(plan, number);
  const tasks = tasksOf(project);
  return {
    line: projectLine(plan, project),
    team: project.team,
    orders: project.orders,
    milestones: project.milestones.map((each) => ({ ...each, ref: rowOf(plan, each.place) })),
    clashes: project.clashes.map((clash) => ({
      ...clash,
      names: clash.tasks.flatMap((id) => named(tasks, id)),
    })),
    findings: project.findings.map(({ message, place, severity }) => ({ message, place, severity })),
    critical: project.critical.length,
    firstOpen: firstOpenOf(project),
  };
}

/** A window of the rows of a project's Gantt. NoSuchProject. */
export const gantt = (
  plan: Plan,
  number: string,
  wanted: GanttWanted,
  at: number,
  count: number,
): GanttView => ganttView(plan, projectNamed(plan, number), wanted, at, count);

/** What is known of one task; undefined where the project has none of that name. NoSuchProject. */
export function taskView(plan: Plan, number: string, id: string): TaskView | undefined {
  const tasks = tasksOf(projectNamed(plan, number));
  const task = tasks.get(id);
  return task && { task, after: task.after.flatMap((each) => named(tasks, each)) };
}

/** Plain JSON. */
export interface TaskView {
  readonly task: ProjectTask;
  /** What it waits for. */
  readonly after: readonly { readonly id: string; readonly name: Bilingual }[];
}

/** No page of the table is longer. */
const MOST = 60;

/** A page of the tasks as a table. NoSuchProject. */
export function tasksView(plan: Plan, number: string, at: number, count: number): TasksPage {
  const { tasks } = projectNamed(plan, number);
  const first = Math.max(0, at);
  return { total: tasks.length, at: first, tasks: tasks.slice(first, first + Math.min(count, MOST)) };
}

/** Plain JSON. */
export interface TasksPage {
  readonly total: number;
  readonly at: number;
  readonly tasks: readonly ProjectTask[];
}

const tasksOf = ({ tasks }: ProjectPlan): ReadonlyMap<string, ProjectTask> =>
  new Map(tasks.map((task) => [task.id, task]));

function named(tasks: ReadonlyMap<string, ProjectTask>, id: string) {
  const task = tasks.get(id);
  return task ? [{ id, name: taskName(task) }] : [];
}

function firstOpenOf({ tasks }: ProjectPlan): string | undefined {
  const open = tasks.filter(({ is }) => is !== 'done');
  return (open.find(({ isCritical }) => isCritical) ?? open[0])?.id;
}
