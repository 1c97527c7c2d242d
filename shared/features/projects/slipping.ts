import type { Place } from '../../book/address';
import type { Plan } from '../../plan/plan';
import type { ProjectPlan } from '../../projects/project';
import { dayOf, type Moment } from '../../time/moment';
import { projectsOf } from '../../projects/projects-of';
import { endsLate, passes } from './line';

/** A milestone, or a whole project, that can be reached only after its target. */
export interface Slipping {
  readonly project: ProjectPlan;
  /** Undefined: the project itself. */
  readonly milestone: string | undefined;
  readonly due: Moment;
  readonly expected: Moment;
  readonly place: Place;
}

/** Of the projects under way, the longest past their target first. Nothing is said of what cannot be dated. */
export function slippingOf(plan: Plan): readonly Slipping[] {
  return projectsOf(plan)
    .filter(({ state, isOver }) => state === 'on' && !isOver)
    .flatMap((project): Slipping[] => [
      ...(endsLate(project)
        ? [{ project, milestone: undefined, due: project.due!, expected: project.end!, place: project.place }]
        : []),
      ...project.milestones.filter(passes).map(({ name, due, expected, place }) => ({
        project,
        milestone: name,
        due: due!,
        expected: expected!,
        place,
      })),
    ])
    .sort((a, b) => days(b) - days(a));
}

export const days = ({ due, expected }: Pick<Slipping, 'due' | 'expected'>): number =>
  dayOf(expected) - dayOf(due);
