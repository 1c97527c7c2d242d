import { nameKey, splitNames } from '../../people/names';
import { orderName } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import {
  groupOf,
  itemOf,
  morePressing,
  TODAY_GROUPS,
  type TodayGroupKey,
  type TodayItem,
} from '../../plan/tasks';
import type { Work } from '../../plan/work';

/** A person's open stages, grouped; each group begins with its most pressing. Plain JSON. */
export interface TodayView {
  readonly groups: readonly TodayGroup[];
  readonly total: number;
}

export interface TodayGroup {
  readonly key: TodayGroupKey;
  readonly count: number;
  /** How many orders they are of. */
  readonly orders: number;
  /** The first of them. */
  readonly items: readonly TodayItem[];
}

/** Whose work is asked for (empty: everybody's), and how many of each group are told in full. */
export interface TodayWanted {
  readonly me: string;
  readonly limits: Readonly<Record<TodayGroupKey, number>>;
}

/** What is a person's to do. A stage counts as this week's until the coming Sunday. */
export function todayView(plan: Plan, { me, limits }: TodayWanted): TodayView {
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
      orders: new Set(tasks.map(({ table, row }) => orderName(table, row))).size,
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
