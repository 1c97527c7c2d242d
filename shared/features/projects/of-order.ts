import type { Place } from '../../book/address';
import type { Plan } from '../../plan/plan';
import type { ProjectPlan } from '../../projects/project';
import { projectsOf } from '../../projects/projects-of';
import { endsLate } from './line';

/** What an order is to a project. Plain JSON. */
export interface OfProject extends Pick<
  ProjectPlan,
  'number' | 'name' | 'manager' | 'end' | 'due' | 'reserve'
> {
  /** `critical`: a delay here moves the end. `slack`: the least slack of its open tasks, in working days. `over`: nothing of it is open. */
  readonly is: 'critical' | 'slack' | 'over' | 'unknown';
  readonly slack: number | undefined;
  /** The project ends after its target. */
  readonly isLate: boolean;
  /** The open tasks of the order that decide the end, in order. */
  readonly critical: readonly ProjectPlan['tasks'][number]['name'][];
  readonly place: Place;
}

/** The projects under way that an order belongs to; none where it belongs to none. */
export function projectsOfOrder(plan: Plan, order: string): readonly OfProject[] {
  return projectsOf(plan)
    .filter(({ state }) => state === 'on' || state === 'paused')
    .flatMap((project) => ofProject(project, order));
}

function ofProject(project: ProjectPlan, key: string): OfProject[] {
  const its = project.orders.filter((each) => each.key === key);
  if (its.length === 0) return [];
  const names = new Set(its.map(({ order }) => order));
  const open = project.tasks.filter(({ order, is }) => names.has(order) && is !== 'done');
  const critical = open.filter(({ isCritical }) => isCritical);
  const slacks = open.flatMap(({ slack }) => slack ?? []);
  const { number, name, manager, end, due, reserve, place } = project;
  return [
    {
      number,
      name,
      manager,
      end,
      due,
      reserve,
      isLate: project.state === 'on' && endsLate(project),
      is:
        open.length === 0
          ? 'over'
          : critical.length > 0
            ? 'critical'
            : slacks.length > 0
              ? 'slack'
              : 'unknown',
      slack: slacks.length > 0 ? Math.min(...slacks) : undefined,
      critical: critical.map((task) => task.name),
      place,
    },
  ];
}
