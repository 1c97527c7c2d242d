import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { RecordRow } from '../records/read';
import { PROJECTS, type ProjectRow } from './projects.sheet';

/** A row of 跟单_项目 that counts. */
export interface ProjectLine {
  readonly values: ProjectRow;
  readonly from: RecordRow<typeof PROJECTS>;
}

/** The rows of one project: its own, and its milestones in their order. */
export interface ProjectLines {
  readonly number: string;
  /** Undefined for milestones of a project that has no row. */
  readonly own: ProjectLine | undefined;
  readonly milestones: readonly ProjectLine[];
}

/** The projects of the book as its sheet has them; nothing where it has no such sheet. */
export function projectLines(plan: Plan): ProjectLines[] {
  const found = new Map<string, { own: ProjectLine | undefined; milestones: ProjectLine[] }>();
  for (const from of recordsOf(plan, PROJECTS).rows) {
    const values = from.record;
    if (!values) continue;
    const { number, milestone } = values;
    let lines = found.get(number);
    if (!lines) found.set(number, (lines = { own: undefined, milestones: [] }));
    if ((milestone ?? '') === '') lines.own ??= { values, from };
    else lines.milestones.push({ values, from });
  }
  return [...found].map(([number, lines]) => ({ number, ...lines }));
}
