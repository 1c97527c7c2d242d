import type { Lang } from '../../lang';
import { dayOf, type Moment } from '../../time/moment';
import { weekOf } from '../../time/week';
import type { MilestonePlan, ProjectPlan, ProjectTask } from '../project';
import { projectDays } from '../project-days';
import { barOfMilestone, barOfProject, barOfTask, stepsFor, type Steps } from './bar';
import type { GanttSheetRow } from './gantt.sheet';

/** A row of the sheet with the cells of its bar. */
export interface GanttLine {
  readonly record: Partial<GanttSheetRow>;
  readonly bar: readonly string[];
}

/** Each project under way, then its milestones, then its tasks in the order of the graph, order by order. */
export function ganttLines(
  projects: readonly ProjectPlan[],
  now: Moment,
  lang: Lang,
  columns: number,
): { readonly lines: readonly GanttLine[]; readonly steps: Steps } {
  const open = projects.filter(({ state }) => state === 'on' || state === 'paused');
  const today = dayOf(now);
  const steps = stepsFor(...reachOf(open, today), columns, (day) => weekOf(day).from);
  const lines = open.flatMap((project): GanttLine[] => {
    const begun = { project: project.number, asOf: today } as const;
    const byOrder = inOrders(project);
    return [
      { record: { ...begun, ...projectRecord(project) }, bar: barOfProject(project, steps) },
      ...project.milestones.map((each) => ({
        record: { ...begun, ...milestoneRecord(each) },
        bar: barOfMilestone(each, steps),
      })),
      ...byOrder.map((task) => ({
        record: { ...begun, ...taskRecord(task, lang) },
        bar: barOfTask(task, steps),
      })),
    ];
  });
  return { lines, steps };
}

/** The tasks order by order, as the project names them. */
function inOrders({ orders, tasks }: ProjectPlan): readonly ProjectTask[] {
  const at = new Map(orders.map(({ order }, index) => [order, index]));
  return [...tasks].sort((a, b) => at.get(a.order)! - at.get(b.order)!);
}

const projectRecord = ({ name, number, manager, end, due }: ProjectPlan): Partial<GanttSheetRow> => ({
  step: name || number,
  owner: manager || undefined,
  state: 'project',
  finish: dayIn(end),
  due: dayIn(due),
});

const milestoneRecord = ({ name, due, expected, is }: MilestonePlan): Partial<GanttSheetRow> => ({
  step: name,
  state: is === 'reached' ? 'reached' : 'milestone',
  finish: dayIn(expected),
  due: dayIn(due),
});

function taskRecord(task: ProjectTask, lang: Lang): Partial<GanttSheetRow> {
  const { order, shipment, name, owner, is, isLate, isCritical, start, finish, lateFinish, slack, due } =
    task;
  const isDone = is === 'done';
  return {
    order,
    step: shipment === '' || shipment === order ? name[lang] : `${name[lang]} · ${shipment}`,
    owner: owner || undefined,
    state: isDone ? 'done' : isLate ? 'late' : is,
    start: dayIn(start),
    finish: dayIn(finish),
    lateFinish: isDone ? undefined : dayIn(lateFinish),
    slack: isDone ? undefined : slack,
    critical: isDone ? undefined : isCritical,
    due: dayIn(due),
  };
}

const dayIn = (moment: Moment | undefined): number | undefined =>
  moment === undefined ? undefined : dayOf(moment);

/** What is further away than this from today would leave no room for the rest. */
const [PAST, AHEAD] = [200, 550];

function reachOf(projects: readonly ProjectPlan[], today: number): [number, number] {
  const days = projects
    .flatMap((project) => projectDays(project))
    .filter((day) => day >= today - PAST && day <= today + AHEAD);
  return days.reduce<[number, number]>(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [today, today]);
}
