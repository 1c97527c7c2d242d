import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { nameKey, splitNames } from '../../people/names';
import { factsOfRow } from '../../plan/facts-of-row';
import { leftOf, leftText } from '../../plan/left';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { Status } from '../../process/status';
import { whyOf } from '../../plan/why';
import type { Party, Role } from '../../process/row';
import { dayOf, lastMinuteOf, type Moment } from '../../time/moment';
import { weekdayOf } from '../../time/civil';
import type { Work } from '../../plan/work';

/** When something is to be done, seen from today; `waiting`: somebody outside has to move first. */
export const TODAY_GROUPS = ['late', 'today', 'week', 'waiting', 'later'] as const;
export type TodayGroupKey = (typeof TODAY_GROUPS)[number];

/** A person's open stages, grouped; each group begins with its most pressing. Plain JSON. */
export interface TodayView {
  readonly groups: readonly TodayGroup[];
  readonly total: number;
}

export interface TodayGroup {
  readonly key: TodayGroupKey;
  readonly count: number;
  /** The first of them. */
  readonly items: readonly TodayItem[];
}

/** One stage of one order whose turn it is. */
export interface TodayItem {
  readonly sheet: string;
  readonly row: number;
  readonly stage: string;
  readonly order: string;
  readonly customer: string;
  readonly name: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  /** Whether they are to be chased by now. */
  readonly isChaseDue: boolean;
  readonly due: Moment | undefined;
  /** Whether the outside world set the deadline. */
  readonly isHard: boolean;
  readonly left: Bilingual | undefined;
  /** What set the deadline. */
  readonly why: Bilingual;
  readonly owner: string | undefined;
  readonly role: Role;
  /** Parties the stage may wait for, the likeliest first. */
  readonly parties: readonly Party[];
  /** The cell that will show it done, else the one that names the order. */
  readonly place: Place;
}

/** Whose work is asked for (empty: everybody's), and how many of each group are told in full. */
export interface TodayQuestion {
  readonly me: string;
  readonly limits: Readonly<Record<TodayGroupKey, number>>;
}

/** What is a person's to do. A stage counts as this week's until the coming Sunday. */
export function todayView(plan: Plan, { me, limits }: TodayQuestion): TodayView {
  const groups = new Map<TodayGroupKey, Work[]>(TODAY_GROUPS.map((key) => [key, []]));
  const isMine = ownedBy(me);
  for (const table of plan.tables)
    for (const row of table.rows)
      for (const stage of row.order.actionable)
        if (isMine(stage.owner?.owner)) groups.get(groupOf(stage, plan.now))!.push({ table, row, stage });
  const told = TODAY_GROUPS.map((key): TodayGroup => {
    const tasks = groups.get(key)!.sort(morePressing);
    return {
      key,
      count: tasks.length,
      items: tasks.slice(0, limits[key]).map((task) => itemOf(plan, task)),
    };
  });
  return { groups: told, total: told.reduce((sum, { count }) => sum + count, 0) };
}

/** Whether an owner as the plan names them is this person; a cell may name two. */
function ownedBy(me: string): (owner: string | undefined) => boolean {
  if (me === '') return () => true;
  const mine = nameKey(me);
  const known = new Map<string, boolean>();
  return (owner) => {
    if (owner === undefined) return false;
    let is = known.get(owner);
    if (is === undefined) {
      is = nameKey(owner) === mine || splitNames(owner).some((name) => nameKey(name) === mine);
      known.set(owner, is);
    }
    return is;
  };
}

/** When a stage is to be done, seen from now. */
export function groupOf({ status, due }: StagePlan, now: Moment): TodayGroupKey {
  if (status === 'on hold') return 'waiting';
  if (status === 'overdue') return 'late';
  // What cannot be judged is today's: the cell wants a look.
  if (status === 'data error' || status === 'date to confirm') return 'today';
  if (due === undefined) return 'later';
  const [today, day] = [dayOf(now), dayOf(due)];
  if (day <= today) return 'today';
  return day <= today + 6 - weekdayOf(today) ? 'week' : 'later';
}

/** Orders work by its deadline; what has none comes last. */
export function morePressing(a: Work, b: Work): number {
  return dueMinute(a.stage) - dueMinute(b.stage);
}

function dueMinute({ due }: StagePlan): number {
  return due === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(due);
}

/** What is told of one piece of work. */
export function itemOf(plan: Plan, { table, row: { row, order }, stage }: Work): TodayItem {
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  const [shows] = table.columns.ofStage(stage.stage).done;
  const column = shows?.column ?? table.finder.keyColumn?.column ?? table.table.left;
  return {
    sheet: table.table.sheet,
    row: row.row,
    stage: stage.stage.key,
    order: order.key,
    customer: factsOfRow(table, row, plan.now).text('customer'),
    name: stage.stage.name,
    status: stage.status,
    waitsOn: stage.wait?.party,
    isChaseDue: stage.wait?.chase !== undefined && dayOf(stage.wait.chase) <= dayOf(plan.now),
    due: stage.due,
    isHard: stage.by === 'hard',
    left: left && leftText(left),
    why: whyOf(order, stage, clocks, plan.now).deadline,
    owner: stage.owner?.owner,
    role: stage.stage.role,
    parties: stage.stage.waitsOn,
    place: { sheet: table.table.sheet, row: row.row, column },
  };
}
