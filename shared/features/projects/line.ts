import type { Place } from '../../book/address';
import type { Plan } from '../../plan/plan';
import type { RowRef } from '../../records/change';
import type { MilestonePlan, ProjectPlan } from '../../projects/project';
import { PROJECTS } from '../../projects/projects.sheet';
import { recordsOf } from '../../orders/records';
import { dayOf, type Moment } from '../../time/moment';

/** A project in a line. Plain JSON. */
export interface ProjectLine extends Pick<
  ProjectPlan,
  'number' | 'name' | 'manager' | 'state' | 'due' | 'end' | 'reserve' | 'place'
> {
  readonly orders: number;
  readonly tasks: number;
  readonly done: number;
  /** The first milestone that is not reached, by its target or when it can be. */
  readonly next: NextMilestone | undefined;
  readonly clashes: number;
  /** What is wrong in its rows or could not be worked out. */
  readonly findings: number;
  /** It ends after its target, as far as that is known; never of what is over. */
  readonly isLate: boolean;
  /** Its row, for the form. */
  readonly row: RowRef;
}

export interface NextMilestone extends Pick<MilestonePlan, 'name' | 'due' | 'expected'> {
  readonly isLate: boolean;
}

export function projectLine(plan: Plan, project: ProjectPlan): ProjectLine {
  const { number, name, manager, state, due, end, reserve, place, orders, tasks } = project;
  const next = openMilestones(project)[0];
  return {
    number,
    name,
    manager,
    state,
    due,
    end,
    reserve,
    place,
    orders: orders.length,
    tasks: tasks.length,
    done: tasks.filter(({ is }) => is === 'done').length,
    next: next && {
      name: next.name,
      due: next.due,
      expected: next.expected,
      isLate: state === 'on' && passes(next),
    },
    clashes: project.clashes.length,
    findings: project.findings.length,
    isLate: state === 'on' && endsLate(project),
    row: rowOf(plan, place),
  };
}

/** The row of 跟单_项目 at a cell. */
export function rowOf(plan: Plan, { row }: Place): RowRef {
  const found = recordsOf(plan, PROJECTS).rows.find(({ place }) => place('number').row === row);
  return { name: found?.name ?? '', row };
}

/** What is still to be reached, the earliest first; undated last. */
function openMilestones({ milestones }: Pick<ProjectPlan, 'milestones'>): readonly MilestonePlan[] {
  const day = ({ due, expected }: MilestonePlan): number => due ?? expected ?? Infinity;
  return milestones
    .filter(({ is }) => is !== 'reached')
    .map((milestone) => ({ milestone, day: day(milestone) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ milestone }) => milestone);
}

/** Whether a project that is not over can be over only after its target, as far as the sheet says. */
export const endsLate = ({
  isOver,
  end,
  due,
  reserve,
}: Pick<ProjectPlan, 'isOver' | 'end' | 'due' | 'reserve'>): boolean =>
  !isOver && reserve !== undefined && isAfter(end, due);

/** Whether what is not over can be over only after its target day. */
export const passes = ({ due, expected, is }: Pick<MilestonePlan, 'due' | 'expected' | 'is'>): boolean =>
  is !== 'reached' && isAfter(expected, due);

export const isAfter = (expected: Moment | undefined, due: Moment | undefined): boolean =>
  expected !== undefined && due !== undefined && dayOf(expected) > dayOf(due);
