import type { Moment } from '../../time/moment';
import { dayOf } from '../../time/moment';
import type { MilestonePlan, ProjectPlan, ProjectTask } from '../project';

/** What a cell of a bar shows; told apart without colours. */
export const MARKS = {
  critical: '■',
  work: '□',
  waiting: '▨',
  done: '●',
  late: '▲',
  slack: '–',
  milestone: '◆',
  target: '◇',
  project: '▬',
} as const;

/** Columns of days: the first day of each, all equally long. */
export interface Steps {
  readonly first: number;
  /** Days of a column, whole weeks. */
  readonly days: number;
  readonly count: number;
}

/** Columns from the Monday of the first day on, of as few whole weeks as the last day needs. */
export function stepsFor(from: number, to: number, count: number, mondayOf: (day: number) => number): Steps {
  const first = mondayOf(from);
  const weeks = Math.max(1, Math.ceil((to - first + 1) / 7 / count));
  return { first, days: 7 * weeks, count };
}

/** A bar as the cells of its columns; empty where nothing is. What lies outside of the columns is not drawn. */
export function barOfTask(task: ProjectTask, steps: Steps): string[] {
  const bar = blank(steps);
  const { start, finish, lateFinish, is, isCritical, isLate } = task;
  if (finish === undefined) return bar;
  if (is !== 'done' && lateFinish !== undefined && !isCritical)
    fill(bar, steps, finish, lateFinish, MARKS.slack);
  const mark =
    is === 'done'
      ? MARKS.done
      : isLate
        ? MARKS.late
        : isCritical
          ? MARKS.critical
          : is === 'waiting'
            ? MARKS.waiting
            : MARKS.work;
  fill(bar, steps, start ?? finish, finish, mark);
  return bar;
}

export function barOfMilestone(
  { due, expected }: Pick<MilestonePlan, 'due' | 'expected'>,
  steps: Steps,
): string[] {
  const bar = blank(steps);
  if (due !== undefined) fill(bar, steps, due, due, MARKS.target);
  if (expected !== undefined) fill(bar, steps, expected, expected, MARKS.milestone);
  return bar;
}

/** A project from its first open start to its end, and its target. */
export function barOfProject({ tasks, end, due }: ProjectPlan, steps: Steps): string[] {
  const bar = blank(steps);
  const starts = tasks.flatMap(({ start, finish }) => start ?? finish ?? []).map(dayOf);
  if (end !== undefined && starts.length > 0) {
    const first = starts.reduce((a, b) => Math.min(a, b));
    fillDays(bar, steps, first, dayOf(end), MARKS.project);
  }
  if (due !== undefined) fill(bar, steps, due, due, MARKS.target);
  return bar;
}

const blank = ({ count }: Steps): string[] => Array.from({ length: count }, () => '');

const fill = (bar: string[], steps: Steps, from: Moment, to: Moment, mark: string): void =>
  fillDays(bar, steps, dayOf(from), dayOf(to), mark);

function fillDays(
  bar: string[],
  { first, days, count }: Steps,
  from: number,
  to: number,
  mark: string,
): void {
  const last = Math.min(count - 1, Math.floor((to - first) / days));
  for (let at = Math.max(0, Math.floor((from - first) / days)); at <= last; at++) bar[at] = mark;
}
