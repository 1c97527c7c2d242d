import type { Bilingual } from '../../lang';
import { labelsOf } from '../../orders/choices';
import { ownerOf } from '../../orders/entry';
import { isFiltering, type OrderFilter } from '../../orders/filter';
import { byUrgency } from '../../orders/groups';
import { rankedOrders, type Ranked } from '../../orders/lines';
import { datesOf, orderedOn } from '../../orders/order-dates';
import type { Plan } from '../../plan/plan';
import { PHASES, type Phase } from '../../process/phase';
import { dayOf } from '../../time/moment';

/** By what the rows stand together. */
export const TIMELINE_GROUPS = ['customer', 'factory', 'owner', 'phase'] as const;
export type TimelineGroup = (typeof TIMELINE_GROUPS)[number];

/** Which rows, in which order. Plain JSON. */
export interface TimelineWanted {
  readonly filter: OrderFilter;
  /** Absent: one list. */
  readonly group?: TimelineGroup;
  /** With the orders that are over. */
  readonly all?: boolean;
  /** Groups of which only the heading is shown. */
  readonly folded?: readonly string[];
}

/** The heading of a group. Plain JSON. */
export interface GroupLine {
  readonly is: 'group';
  readonly value: string;
  readonly label: Bilingual;
  readonly count: number;
  readonly late: number;
  readonly isFolded: boolean;
}

/** A heading, or an order below it. */
export type Line = GroupLine | { readonly is: 'order'; readonly ranked: Ranked };

export interface Arranged {
  readonly lines: readonly Line[];
  readonly orders: number;
  readonly late: number;
  /** Orders left out because they are over. */
  readonly over: number;
  /** Serial days that hold what there is to see. */
  readonly from: number;
  readonly to: number;
}

interface Known extends Arranged {
  readonly asked: string;
}

/** What was arranged last: every window of it asks for the same. */
const known = new WeakMap<Plan, Known>();

export function arrange(plan: Plan, wanted: TimelineWanted): Arranged {
  const asked = JSON.stringify(wanted);
  let last = known.get(plan);
  if (last?.asked !== asked) known.set(plan, (last = { asked, ...arrangeNow(plan, wanted) }));
  return last;
}

function arrangeNow(plan: Plan, { filter, group, all, folded = [] }: TimelineWanted): Arranged {
  const ranked = [...rankedOrders(plan, filter).values()].flat();
  // Whoever filters for closed orders wants to see them.
  const isAll = all === true || (isFiltering(filter) && ranked.every(isOver));
  const shown = isAll ? ranked : ranked.filter((each) => !isOver(each));
  const sorted = shown
    .map((each) => ({ each, day: endOf(each) }))
    .sort((a, b) => a.day - b.day)
    .map(({ each }) => each);
  return {
    lines: group
      ? grouped(plan, sorted, group, new Set(folded))
      : sorted.map((each) => ({ is: 'order', ranked: each })),
    orders: shown.length,
    late: shown.filter(isLate).length,
    over: ranked.length - shown.length,
    ...scaleOf(plan, shown),
  };
}

const isOver = ({ entry: { phase } }: Ranked): boolean => phase === 'closed' || phase === 'cancelled';
const isLate = ({ group }: Ranked): boolean => group === 'late';

/** The day by which orders stand one below the other: the sailing, else the last thing due; what has neither stands last. */
function endOf({ entry, work }: Ranked): number {
  if (entry.ships !== undefined) return dayOf(entry.ships);
  const dues = work.flatMap(({ stage: { due } }) => (due === undefined ? [] : [dayOf(due)]));
  return dues.length > 0 ? Math.max(...dues) : Number.MAX_SAFE_INTEGER;
}

/** Groups with something late first, the most of it before the others; phases in their own order. */
function grouped(
  plan: Plan,
  orders: readonly Ranked[],
  group: TimelineGroup,
  folded: ReadonlySet<string>,
): Line[] {
  const groups = new Map<string, Ranked[]>();
  for (const each of orders) {
    const value = valueOf(plan, each, group);
    const found = groups.get(value);
    if (found) found.push(each);
    else groups.set(value, [each]);
  }
  const label = labelsOf(plan, group);
  const told = [...groups].map(([value, ranked]) => ({ value, ranked, late: ranked.filter(isLate).length }));
  told.sort((a, b) =>
    group === 'phase'
      ? PHASES.indexOf(b.value as Phase) - PHASES.indexOf(a.value as Phase)
      : b.late - a.late || b.ranked.length - a.ranked.length || (a.value < b.value ? -1 : 1),
  );
  return told.flatMap(({ value, ranked, late }): Line[] => [
    { is: 'group', value, label: label(value), count: ranked.length, late, isFolded: folded.has(value) },
    ...(folded.has(value) ? [] : ranked).map((each): Line => ({ is: 'order', ranked: each })),
  ]);
}

function valueOf(plan: Plan, { entry, work }: Ranked, group: TimelineGroup): string {
  if (group !== 'owner') return entry[group];
  const [first] = byUrgency(work, plan.now);
  return first ? ownerOf(first, plan) : '';
}

/** How far the scale goes beyond today at the most: a date of 2062 would leave no room for the rest. */
const PAST = 400;
const AHEAD = 400;
const ROOM = 14;

function scaleOf(plan: Plan, orders: readonly Ranked[]): Pick<Arranged, 'from' | 'to'> {
  const today = dayOf(plan.now);
  let [from, to] = [today, today];
  const take = (day: number): void => {
    if (day < from && day >= today - PAST) from = day;
    if (day > to && day <= today + AHEAD) to = day;
  };
  for (const { entry, work } of orders) {
    const ordered = orderedOn(plan, entry);
    if (ordered !== undefined) take(dayOf(ordered));
    for (const { on } of datesOf(plan, entry)) take(dayOf(on));
    for (const { stage } of work) if (stage.due !== undefined) take(dayOf(stage.due));
  }
  return { from: from - ROOM, to: to + 2 * ROOM };
}
