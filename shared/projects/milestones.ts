import type { Place } from '../book/address';
import type { Finding } from '../finding';
import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { isDone } from '../process/status';
import { dayOf, isEarlier, isPast, laterOf, wholeDay, type Moment } from '../time/moment';
import { orderKey } from '../trade/order-key';
import { goalIn } from './goals';
import type { Net, NetRow } from './net';
import type { MilestonePlan, ProjectTask } from './project';
import type { ProjectLine } from './project-rows';
import { reserveOf } from './reserve';
import { SAYS } from './words';

type Tell = (place: Place, message: Bilingual, severity?: Finding['severity']) => void;

interface Around {
  readonly lines: readonly ProjectLine[];
  readonly net: Net;
  readonly tasks: readonly ProjectTask[];
  readonly position: ReadonlyMap<number, number>;
  /** What the project ends with, where its row says. */
  readonly stage: string | undefined;
  /** Orders of the project that were cancelled. */
  readonly gone: readonly string[];
  /** The project is under way: of what was stopped nothing open is late. */
  readonly isOn: boolean;
  /** By position: what is open only because nobody has answered, and when each can be over once it is answered as done. */
  readonly isAsked: readonly boolean[];
  readonly sooner: readonly (number | undefined)[];
}

/** The milestones of a project: reached when all their orders have done the stage, else expected when the last of them can have. */
export function milestonesOf(plan: Plan, { lines, ...around }: Around, tell: Tell): MilestonePlan[] {
  const named = byName(around.net.rows);
  return lines.map((line) => milestoneOf(plan, line, { ...around, named }, tell));
}

function milestoneOf(
  plan: Plan,
  { values, from }: ProjectLine,
  around: Omit<Around, 'lines'> & Named,
  tell: Tell,
): MilestonePlan {
  const rows = rowsOf(values.orders, around, (order) => tell(from.place('orders'), SAYS.notOfProject(order)));
  // A stage that cannot be read is a finding of its cell; what it was to say nobody knows.
  const isUnclear = values.stage === undefined && from.text('stage') !== '';
  const waitsFor = rows.map((row) => tasksOf(row, values.stage, around.stage));
  const isKnown =
    !isUnclear && waitsFor.some((each) => each !== 'not taken') && !waitsFor.includes('not kept');
  const ids = new Set(isKnown ? waitsFor.flatMap((each) => (typeof each === 'string' ? [] : each)) : []);
  const tasks = [...ids].map((at) => around.tasks[around.position.get(at)!]!);
  const isReached = isKnown && tasks.every(({ is }) => is === 'done');
  const due = values.due === undefined ? undefined : wholeDay(values.due);
  const last = lastOf(tasks);
  const isOpen = isKnown && !isReached && !isInDoubt([...ids], last, due, around);
  const expected = isReached || isOpen ? last : undefined;
  return {
    name: values.milestone ?? '',
    due,
    expected,
    is: isReached ? 'reached' : isOpen ? 'open' : 'unknown',
    isLate:
      due !== undefined &&
      (isReached
        ? expected !== undefined && isEarlier(due, expected)
        : around.isOn && isOpen && isPast(due, plan.now)),
    reserve: reserveOf(plan, expected, due),
    tasks: tasks.map(({ id }) => id),
    place: from.place('milestone'),
  };
}

/** Whether it is past its day only as long as nobody answers or puts a cell right: then its stages may be over in time, or were. */
function isInDoubt(
  ids: readonly number[],
  last: Moment | undefined,
  due: Moment | undefined,
  { position, isAsked, sooner }: Pick<Around, 'position' | 'isAsked' | 'sooner'>,
): boolean {
  if (due === undefined || (last !== undefined && dayOf(last) <= dayOf(due))) return false;
  return ids.every((id) => {
    const at = position.get(id)!;
    return isAsked[at] || (sooner[at] ?? -Infinity) <= dayOf(due);
  });
}

interface Named {
  /** Rows by the key of their order and by their own, in their order. */
  readonly named: ReadonlyMap<string, readonly NetRow[]>;
}

function byName(rows: readonly NetRow[]): Named['named'] {
  const found = new Map<string, NetRow[]>();
  for (const row of rows)
    for (const name of new Set([orderKey(row.order), orderKey(row.placed.row.row.key)])) {
      const known = found.get(name);
      if (known) known.push(row);
      else found.set(name, [row]);
    }
  return found;
}

/** The rows of the orders that it names; of all where it names none. */
function rowsOf(
  orders: readonly string[],
  { net, gone, named }: Pick<Around, 'net' | 'gone'> & Named,
  unknown: (order: string) => void,
): readonly NetRow[] {
  if (orders.length === 0) return net.rows;
  return orders.flatMap((order) => {
    const key = orderKey(order);
    const own = named.get(key) ?? [];
    if (own.length === 0 && !gone.some((each) => orderKey(each) === key)) unknown(order);
    return own;
  });
}

/** Of a row, the tasks of the stage: none where a later event shows it done, with no day of its own. */
function tasksOf(
  row: NetRow,
  stage: string | undefined,
  goal: string | undefined,
): readonly number[] | 'not kept' | 'not taken' {
  if (stage === undefined) {
    const { tasks } = goalIn(row, goal);
    return tasks.length === 0 ? 'not kept' : tasks;
  }
  const at = row.stages.findIndex((each) => each.stage.key === stage);
  const plan = row.stages[at];
  if (!plan || plan.status === 'not applicable' || plan.status === 'waived') return 'not taken';
  const task = row.task[at];
  if (task !== undefined) return [task];
  return isDone(plan.status) ? [] : 'not kept';
}

/** When the last of them is over, or can be; undefined where one of them has no day. */
function lastOf(tasks: readonly ProjectTask[]): Moment | undefined {
  let last: Moment | undefined;
  for (const { finish } of tasks) {
    if (finish === undefined) return undefined;
    last = last === undefined ? finish : laterOf(last, finish);
  }
  return last === undefined ? undefined : wholeDay(dayOf(last));
}
