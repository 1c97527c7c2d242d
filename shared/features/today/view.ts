import { askedOrders } from '../../orders/asked';
import type { OrderFilter } from '../../orders/filter';
import type { LineGroup } from '../../orders/groups';
import { lineOf, rankedOrders, type OrderLine } from '../../orders/lines';
import { ofMine } from '../../orders/mine';
import type { Plan } from '../../plan/plan';

/** Groups whose orders are shown line by line; of those that only ask something the questions are shown. */
export const SHOWN_GROUPS = [
  'late',
  'behind',
  'today',
  'week',
  'waiting',
  'later',
] as const satisfies readonly LineGroup[];
export type ShownGroup = (typeof SHOWN_GROUPS)[number];

/** The orders that ask something of a person, in groups that begin with the worst. Plain JSON. */
export interface TodayView {
  readonly groups: readonly TodayGroup[];
  /** Orders of which something is asked, whatever else is to be done of them. */
  readonly asked: number;
  /** Orders in all groups together, and those that only ask something. */
  readonly total: number;
}

export interface TodayGroup {
  readonly key: ShownGroup;
  /** How many orders. */
  readonly count: number;
  readonly lines: readonly OrderLine[];
}

/** Of which orders, whose work (empty: everybody's), and which lines of each group are told in full. */
export interface TodayWanted {
  readonly me: string;
  readonly filter: OrderFilter;
  /** How many of each group, the worst first; none of those that are not named. */
  readonly limits: Readonly<Partial<Record<ShownGroup, number>>>;
  /** How many of the worst are passed over: a later page of one group. */
  readonly from?: number;
}

/** What is to be done, by orders: each order once, in the group of its most pressing stage. */
export function todayView(plan: Plan, { me, filter, limits, from = 0 }: TodayWanted): TodayView {
  const mine = ofMine(filter, me);
  const ranked = rankedOrders(plan, mine);
  const groups = SHOWN_GROUPS.map((key): TodayGroup => {
    const all = ranked.get(key)!;
    const told = all.slice(from, from + (limits[key] ?? 0));
    return { key, count: all.length, lines: told.map((each) => lineOf(plan, each)) };
  });
  const open = groups.reduce((sum, { count }) => sum + count, 0);
  return { groups, asked: askedOrders(plan, mine).length, total: open + ranked.get('asked')!.length };
}
