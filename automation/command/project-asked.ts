import { stageWordsOf } from '../../shared/config';
import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import type { ProjectPlan, Slip } from '../../shared/projects/project';
import { projectOf, projectsOf } from '../../shared/projects/projects-of';
import { MOST_SLIP, slipOf } from '../../shared/projects/slip';
import { tasksNamed } from '../../shared/projects/task-named';
import { PROJECT_SAY } from './project-words';

/** What `gendan project` was asked and cannot answer. */
export class ProjectRefused extends GendanError {
  constructor(text: Bilingual) {
    super(text);
  }
}

/** The projects that are asked for: one by its number, else all. ProjectRefused. */
export function projectsAsked(plan: Plan, number: string | undefined): readonly ProjectPlan[] {
  const all = projectsOf(plan);
  if (number === undefined) return all;
  const found = projectOf(plan, number);
  if (!found)
    throw new ProjectRefused(
      PROJECT_SAY.noSuch(
        number,
        all.map((each) => each.number),
      ),
    );
  return [found];
}

/** `A-1/装柜=+2`: what that does to the project, for each shipment that it names. ProjectRefused. */
export function slipsAsked(plan: Plan, projects: readonly ProjectPlan[], text: string): Slip[] {
  const [project, other] = projects;
  if (!project) throw new ProjectRefused(PROJECT_SAY.none);
  if (other) throw new ProjectRefused(PROJECT_SAY.which(projects.map(({ number }) => number)));
  const [, named, figure] = /^(.+?)\s*[=＝]\s*[+＋]?\s*(\d{1,5})$/u.exec(text.trim()) ?? [];
  const days = Number(figure);
  if (named === undefined || !(days >= 1 && days <= MOST_SLIP))
    throw new ProjectRefused(PROJECT_SAY.badSlip(text, MOST_SLIP));
  const tasks = tasksNamed(project, named, stageWordsOf(plan.config.processRows));
  if ('zh' in tasks) throw new ProjectRefused(tasks);
  const slips = tasks.flatMap(({ id }) => slipOf(plan, project.number, id, days) ?? []);
  if (slips.length === 0) throw new ProjectRefused(PROJECT_SAY.isOver(named));
  return slips;
}
