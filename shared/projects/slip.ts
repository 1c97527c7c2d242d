import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { dayText } from '../time/date-text';
import { dayOf, wholeDay, type Moment } from '../time/moment';
import type { ProjectTask, Slip } from './project';
import { workedOut } from './projects-of';
import { reserveOf } from './reserve';
import { forward, type Step } from './schedule';
import { taskName } from './task-name';

/** Ten years: nobody asks for more. */
export const MOST_SLIP = 2600;

/**
 * What it does to the end of a project when an open task takes so many working days longer on its own calendar, 1 to
 * `MOST_SLIP`; undefined for any other number, where there is no such project, and for a task that is over or cannot be
 * dated. It tells how the end moves, not what is lost with it: a vessel that is missed sails without the goods.
 */
export function slipOf(plan: Plan, number: string, taskId: string, days: number): Slip | undefined {
  if (!Number.isInteger(days) || days < 1 || days > MOST_SLIP) return undefined;
  const worked = workedOut(plan, number);
  const at = worked?.project.tasks.findIndex(({ id }) => id === taskId) ?? -1;
  const task = worked?.project.tasks[at];
  if (!worked || !task || worked.steps[at]!.is !== 'open') return undefined;
  const after = forward(worked.steps, worked.goals.tasks, new Map([[at, days]]));
  const { end } = after;
  const broken = worked.project.tasks
    .filter((each, to) => isBroken(each, worked.steps[to]!, after.start[to], after.finish[to]))
    .sort((a, b) => a.finish! - b.finish!);
  const endBefore = worked.project.end;
  const endAfter = end === undefined ? undefined : wholeDay(end);
  const moved = { endBefore, endAfter, moves: movedBy(plan, endBefore, endAfter) };
  return {
    task: taskId,
    days,
    ...moved,
    breaks: broken.map(({ id }) => id),
    said: said(task, days, { ...moved, broken }),
  };
}

/** Whether a day that the sheet has for it was kept, and is not any more. */
function isBroken(
  { finish }: ProjectTask,
  { stands, outside, is }: Step,
  from?: number,
  over?: number,
): boolean {
  if (is !== 'open' || finish === undefined || over === undefined) return false;
  if (from !== undefined && stands !== undefined && from > stands) return true;
  return outside !== undefined && dayOf(finish) <= outside && over > outside;
}

/** From a Friday to a Saturday is a day later as well. */
function movedBy(plan: Plan, before: Moment | undefined, after: Moment | undefined): number {
  if (before === undefined || after === undefined || before === after) return 0;
  return Math.max(1, reserveOf(plan, before, after)!);
}

interface Moved extends Pick<Slip, 'endBefore' | 'endAfter' | 'moves'> {
  readonly broken: readonly ProjectTask[];
}

function said(task: ProjectTask, days: number, { endBefore, endAfter, moves, broken }: Moved): Bilingual {
  const of = taskName(task);
  const more = both(`${of.zh}多用 ${days} 个工作日`, `${of.en} takes ${count(days, 'working day')} more`);
  if (task.slack === undefined || endBefore === undefined)
    return both(`${more.zh}：完工不等它`, `${more.en}: the end does not wait for it`);
  if (moves > 0) {
    const [from, to] = [dayOf(endBefore), dayOf(endAfter!)];
    return both(
      `${more.zh}：完工推迟 ${moves} 个工作日，从${dayText(from, 'zh', true)}到${dayText(to, 'zh', true)}`,
      `${more.en}: the end moves by ${count(moves, 'working day')}, from ${dayText(from, 'en', true)} to ${dayText(to, 'en', true)}`,
    );
  }
  const [first] = broken;
  return first ? kept(more, first) : left(more, task.slack - days);
}

/** The end stays, and a day of the sheet does not. */
function kept(more: Bilingual, first: ProjectTask): Bilingual {
  const { zh, en } = taskName(first);
  const day = dayOf(first.finish!);
  return both(
    `${more.zh}：完工不变，但${zh}的${dayText(day, 'zh', true)}保不住`,
    `${more.en}: the end stays, but ${en} cannot keep ${dayText(day, 'en', true)}`,
  );
}

const left = (more: Bilingual, days: number): Bilingual =>
  both(
    `${more.zh}：完工不变，${days > 0 ? `还余 ${days} 个工作日` : '余量用完'}`,
    `${more.en}: the end stays, with ${days > 0 ? count(days, 'working day') : 'nothing'} to spare`,
  );

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
