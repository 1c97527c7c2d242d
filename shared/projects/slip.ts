import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { dayText } from '../time/date-text';
import { dayOf, wholeDay, type Moment } from '../time/moment';
import type { ProjectTask, Slip } from './project';
import { workedOut } from './projects-of';
import { reserveOf } from './reserve';
import { forward } from './schedule';

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
  const { end } = forward(worked.steps, worked.goals.tasks, new Map([[at, days]]));
  const endBefore = worked.project.end;
  const endAfter = end === undefined ? undefined : wholeDay(end);
  const moves = movedBy(plan, endBefore, endAfter);
  return {
    task: taskId,
    days,
    endBefore,
    endAfter,
    moves,
    said: said(task, days, endBefore, endAfter, moves),
  };
}

/** From a Friday to a Saturday is a day later as well. */
function movedBy(plan: Plan, before: Moment | undefined, after: Moment | undefined): number {
  if (before === undefined || after === undefined || before === after) return 0;
  return Math.max(1, reserveOf(plan, before, after)!);
}

function said(
  { order, shipment, name, slack }: ProjectTask,
  days: number,
  before: Moment | undefined,
  after: Moment | undefined,
  moves: number,
): Bilingual {
  const of = shipment === '' ? order : `${order} ${shipment}`;
  const more = both(
    `${of} ${name.zh}多用 ${days} 个工作日`,
    `${of} ${name.en} takes ${count(days, 'working day')} more`,
  );
  if (slack === undefined || before === undefined)
    return both(`${more.zh}：完工不等它`, `${more.en}: the end does not wait for it`);
  if (moves === 0) {
    const left = slack - days;
    return both(
      `${more.zh}：完工不变${left > 0 ? `，还余 ${left} 个工作日` : '，余量用完'}`,
      `${more.en}: the end stays${left > 0 ? `, with ${count(left, 'working day')} to spare` : ', with nothing to spare'}`,
    );
  }
  const [from, to] = [dayOf(before), dayOf(after!)];
  return both(
    `${more.zh}：完工推迟 ${moves} 个工作日，从${dayText(from, 'zh', true)}到${dayText(to, 'zh', true)}`,
    `${more.en}: the end moves by ${count(moves, 'working day')}, from ${dayText(from, 'en', true)} to ${dayText(to, 'en', true)}`,
  );
}

const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
