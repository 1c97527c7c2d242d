import type { Place } from '../book/address';
import type { Plan } from '../plan/plan';
import { itemOf, type TodayItem } from '../plan/tasks';
import type { Phase } from '../process/phase';
import { ROLE_WORDS, WAITING_WORDS } from '../templates/vocabulary';
import type { Moment } from '../time/moment';
import { same, type Bilingual } from '../lang';
import type { Work } from '../plan/work';
import { briefOf } from './brief';
import { entriesOf, entryNamed, type OrderEntry } from './entry';
import { pickOrders, type OrderFilter, type PickedOrder } from './filter';
import { byUrgency, groupOfWork, lineGroupOf, LINE_GROUPS, pressingSince, type LineGroup } from './groups';
import { orderPlace } from '../plan/places';

/** A piece of work as a line shows it. Plain JSON. */
export interface WorkItem extends TodayItem {
  /** Who has it in hand: the owner, else the role. */
  readonly who: Bilingual;
  /** Whom it waits for, late or not. */
  readonly waits: Bilingual | undefined;
  /** How far past, by when, or for whom it waits, in a few digits. */
  readonly brief: Bilingual;
}

/** One order in one line: what is to be done first, by when. Plain JSON. */
export interface OrderLine {
  readonly key: string;
  readonly order: string;
  readonly customer: string;
  readonly factory: string;
  readonly amount: number | undefined;
  readonly currency: string;
  readonly phase: Phase;
  readonly group: LineGroup;
  /** What to do first; undefined where nothing is to be done. */
  readonly item: WorkItem | undefined;
  /** How many more stages of it are open. */
  readonly more: number;
  /** What only a person can say of it. */
  readonly questions: number;
  readonly ships: Moment | undefined;
  /** The cell that will show the stage done, else the one that names the order. */
  readonly place: Place;
}

/** A picked order with its group, before it is told in full: what thousands of orders are sorted and counted by. */
export interface Ranked extends PickedOrder {
  readonly group: LineGroup;
  readonly since: number;
}

/** The orders that a filter picks, by groups; each group begins with the worst. */
export function rankedOrders(plan: Plan, filter: OrderFilter): ReadonlyMap<LineGroup, readonly Ranked[]> {
  const groups = new Map<LineGroup, Ranked[]>(LINE_GROUPS.map((group) => [group, []]));
  for (const { entry, work } of pickOrders(plan, entriesOf(plan), filter)) {
    const group = groupOfWork(work, entry, plan.now);
    let since = Number.MAX_SAFE_INTEGER;
    const first = work.length > 1 ? byUrgency(work, plan.now)[0] : work[0];
    if (first) since = pressingSince(first);
    groups.get(group)!.push({ entry, work, group, since });
  }
  for (const each of groups.values()) each.sort((a, b) => a.since - b.since);
  return groups;
}

/** An order in a line. */
export function lineOf(plan: Plan, { entry, work, group }: Ranked): OrderLine {
  const [first] = byUrgency(work, plan.now);
  const item = first && workItem(plan, first);
  return {
    ...shown(entry),
    group,
    item,
    more: Math.max(0, work.length - 1),
    questions: questionsOf(entry),
    place: item?.place ?? placeOf(entry),
  };
}

/** All work of an order that somebody can act on, the most pressing first; what only asks something is left to its questions. */
export function orderWork(plan: Plan, key: string): PressingWork[] {
  const entry = entryNamed(plan, key);
  return byUrgency(entry?.work ?? [], plan.now).flatMap((work) => {
    const group = lineGroupOf(work, plan.now);
    return group === 'asked' ? [] : [{ ...workItem(plan, work), group }];
  });
}

/** A piece of work that stands without a line, which would say how it presses. Plain JSON. */
export interface PressingWork extends WorkItem {
  readonly group: LineGroup;
}

/** The work of an order behind its first, for whoever unfolds it. */
export function furtherWork(plan: Plan, key: string, filter: OrderFilter): WorkItem[] {
  const [picked] = pickOrders(
    plan,
    entriesOf(plan).filter((entry) => entry.key === key),
    filter,
  );
  return picked
    ? byUrgency(picked.work, plan.now)
        .slice(1)
        .map((work) => workItem(plan, work))
    : [];
}

function workItem(plan: Plan, work: Work): WorkItem {
  const item = itemOf(plan, work);
  const { owner, role, waitsOn } = item;
  const who = owner === undefined ? ROLE_WORDS[role] : same(owner);
  return {
    ...item,
    who,
    waits: waitsOn && WAITING_WORDS[waitsOn],
    brief: briefOf(work, plan),
  };
}

function shown({ key, order, customer, factory, amount, currency, phase, ships }: OrderEntry) {
  return { key, order, customer, factory, amount, currency, phase, ships };
}

/** The cell that names an order. */
export const placeOf = ({ whole: { speaks } }: OrderEntry): Place => orderPlace(speaks.table, speaks.row);

function questionsOf({ whole }: OrderEntry): number {
  let count = 0;
  for (const { row } of whole.rows) if (row.order.isAsked) count += row.order.questions.length;
  return count;
}
