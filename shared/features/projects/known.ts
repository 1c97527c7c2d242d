import type { Plan } from '../../plan/plan';
import type { ProjectPlan } from '../../projects/project';
import { projectsOf } from '../../projects/projects-of';
import { NoSuchProject } from './errors';

/** NoSuchProject. */
export function projectNamed(plan: Plan, number: string): ProjectPlan {
  const found = projectsOf(plan).find((project) => project.number === number);
  if (!found) throw new NoSuchProject(number);
  return found;
}

const STATES: readonly ProjectPlan['state'][] = ['on', 'paused', 'done', 'cancelled'];

/** Those under way first; among them the least reserve, and what has no target last. */
export const byState = (a: ProjectPlan, b: ProjectPlan): number =>
  STATES.indexOf(a.state) - STATES.indexOf(b.state) || reserveOf(a) - reserveOf(b);

const reserveOf = ({ reserve }: ProjectPlan): number => reserve ?? Number.MAX_SAFE_INTEGER;
