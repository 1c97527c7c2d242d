import type { Plan } from '../plan/plan';
import type { Work } from '../plan/work';
import { ownerOf, plainText, searchTextOf, type OrderEntry } from './entry';
import { groupOfWork } from './groups';
import { mineTest, nameTest } from './person';
import { roleOf } from '../plan/stage-role';

/** By what orders are picked. Several values of one key: any of them; several keys: all of them. An empty text among values: where the sheet does not say. */
export const FILTER_KEYS = [
  'customer',
  'factory',
  'owner',
  'role',
  'stage',
  'month',
  'phase',
  'group',
  'sheet',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Which orders, and which of their work, a view shows. Plain JSON; nothing in it: all. */
export type OrderFilter = { readonly [K in FilterKey]?: readonly string[] } & {
  /** All of its words have to be found among the order's numbers, parties and goods. */
  readonly text?: string;
  /** Only these orders, by key: what a figure counted. */
  readonly orders?: readonly string[];
  /** Only what is this person's work (`mineTest`). Empty: everybody's, also where a view would show people their own. */
  readonly mine?: string;
};

/** Whether it leaves anything out. */
export function isFiltering(filter: OrderFilter): boolean {
  return (
    (filter.text ?? '').trim() !== '' ||
    filter.orders !== undefined ||
    filter.mine !== undefined ||
    FILTER_KEYS.some((key) => filter[key]?.length)
  );
}

/** An order that a filter lets through, with what it lets through of its work. */
export interface PickedOrder {
  readonly entry: OrderEntry;
  readonly work: readonly Work[];
}

/** The orders that a filter picks. One by person, owner, role or stage keeps those with such work, and of their work only that. */
export function pickOrders(plan: Plan, entries: readonly OrderEntry[], filter: OrderFilter): PickedOrder[] {
  if (!isFiltering(filter)) return entries.map((entry) => ({ entry, work: entry.work }));
  const passes = orderTest(plan, filter);
  const isWanted = workTest(plan, filter);
  const groups = new Set(filter.group);
  const picked: PickedOrder[] = [];
  for (const entry of entries) {
    if (!passes(entry)) continue;
    const work = isWanted ? entry.work.filter(isWanted) : entry.work;
    if (isWanted && work.length === 0) continue;
    if (groups.size > 0 && !groups.has(groupOfWork(work, entry, plan.now))) continue;
    picked.push({ entry, work });
  }
  return picked;
}

function orderTest(plan: Plan, filter: OrderFilter): (entry: OrderEntry) => boolean {
  const tests: ((entry: OrderEntry) => boolean)[] = [];
  const words = plainText(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const any = (values: readonly string[] | undefined, of: (entry: OrderEntry) => readonly string[]): void => {
    if (!values || values.length === 0) return;
    const wanted = new Set(values.map(plainText));
    tests.push((entry) => of(entry).some((value) => wanted.has(plainText(value))));
  };
  any(filter.customer, ({ customer }) => [customer]);
  any(filter.factory, ({ factory }) => [factory]);
  any(filter.month, ({ month }) => [month]);
  any(filter.phase, ({ phase }) => [phase]);
  any(filter.sheet, ({ sheets }) => sheets);
  if (filter.orders) {
    const wanted = new Set(filter.orders);
    tests.push(({ key }) => wanted.has(key));
  }
  if (words.length > 0)
    tests.push((entry) => {
      const text = searchTextOf(plan, entry);
      return words.every((word) => text.includes(word));
    });
  return (entry) => tests.every((test) => test(entry));
}

/** Which work a filter by person, owner, role or stage lets through; undefined where it lets all through. */
export function workTest(
  plan: Plan,
  { owner, role, stage, mine }: OrderFilter,
): ((work: Work) => boolean) | undefined {
  const tests: ((work: Work) => boolean)[] = [];
  const isMine = mineTest(plan, mine ?? '');
  if (isMine) tests.push(({ stage: each }) => isMine(each));
  if (owner?.length) {
    const areThey = owner.map((name) => nameTest(plan, name));
    tests.push((work) => areThey.some((isThem) => isThem(ownerOf(work, plan))));
  }
  if (role?.length) tests.push((work) => role.includes(roleOf(work.stage)));
  if (stage?.length) tests.push((work) => stage.includes(work.stage.stage.key));
  return tests.length === 0 ? undefined : (work) => tests.every((test) => test(work));
}
