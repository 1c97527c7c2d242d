import { both, same, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { PHASES, type Phase } from '../process/phase';
import { ROLES, type Role } from '../process/row';
import { PHASE_WORDS, ROLE_WORDS } from '../templates/vocabulary';
import { entriesOf, ownerOf, type OrderEntry } from './entry';
import { isFiltering, pickOrders, type FilterKey, type OrderFilter } from './filter';
import { groupOfWork, LINE_GROUPS } from './groups';
import { FILTER_WORDS, LINE_GROUP_WORDS } from './words';
import { roleOf } from '../plan/stage-role';

export { FILTER_WORDS };

/** A value to filter by, and how many orders have it under the rest of the filter. */
export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
  readonly count: number;
}

/** How many orders a filter picks. */
export const countOf = (plan: Plan, filter: OrderFilter): number =>
  pickOrders(plan, entriesOf(plan), filter).length;

/** The values of one key, those of most orders first where they have no order of their own; what the filter holds stays, with no order at all. */
export function choicesOf(plan: Plan, key: FilterKey, filter: OrderFilter): Choice[] {
  const counts = new Map<string, number>();
  // Who picks an owner looks at theirs, and no more at their own.
  const rest = { ...filter, [key]: undefined, ...(key === 'owner' && { mine: undefined }) };
  for (const { entry, work } of pickOrders(plan, entriesOf(plan), rest))
    for (const value of valuesOf(plan, key, entry, work)) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const value of filter[key] ?? []) if (!counts.has(value)) counts.set(value, 0);
  const label = labelsOf(plan, key);
  const found = [...counts].map(([value, count]) => ({ value, count, label: label(value) }));
  return found.sort(inOrder(key));
}

function valuesOf(plan: Plan, key: FilterKey, entry: OrderEntry, work: OrderEntry['work']): Iterable<string> {
  switch (key) {
    case 'customer':
    case 'factory':
    case 'month':
    case 'phase':
      return [entry[key]];
    case 'sheet':
      return entry.sheets;
    case 'group':
      return [groupOfWork(work, entry, plan.now)];
    case 'owner':
      return new Set(work.map((each) => ownerOf(each, plan)));
    case 'role':
      return new Set(work.map(({ stage }) => roleOf(stage)));
    case 'stage':
      return new Set(work.map(({ stage }) => stage.stage.key));
  }
}

/** What a value of a key is called. */
export function labelsOf(plan: Plan, key: FilterKey): (value: string) => Bilingual {
  const plain = (value: string): Bilingual => (value === '' ? UNSAID : same(value));
  if (key === 'phase') return (value) => PHASE_WORDS[value as Phase];
  if (key === 'role') return (value) => ROLE_WORDS[value as Role] ?? same(value);
  if (key === 'group') return (value) => LINE_GROUP_WORDS[value as (typeof LINE_GROUPS)[number]];
  if (key === 'owner') return (value) => (value === '' ? NOBODY : same(value));
  if (key !== 'stage') return plain;
  const names = new Map<string, Bilingual>();
  for (const { stages } of plan.process.variants)
    for (const { key: stage, name } of stages) if (!names.has(stage)) names.set(stage, name);
  return (value) => names.get(value) ?? same(value);
}

const UNSAID = both('（没填）', '(not filled in)');
const NOBODY = both('（没有责任人）', '(nobody)');

/** Keys whose values have an order of their own. */
const ORDERS: Partial<Record<FilterKey, readonly string[]>> = {
  phase: [...PHASES].reverse(),
  group: LINE_GROUPS,
  role: ROLES,
};

function inOrder(key: FilterKey): (a: Choice, b: Choice) => number {
  const order = ORDERS[key];
  if (order) return (a, b) => order.indexOf(a.value) - order.indexOf(b.value);
  if (key === 'month') return (a, b) => (a.value < b.value ? 1 : -1);
  return (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** A filter in words, for the bar, a printed page and a copied text: `客户：MAPLE；工厂：宏达`. Empty for none. */
export function filterWords(plan: Plan, filter: OrderFilter): Bilingual {
  if (!isFiltering(filter)) return both('', '');
  const zh: string[] = [];
  const en: string[] = [];
  for (const [key, name] of Object.entries(FILTER_WORDS) as [FilterKey, Bilingual][]) {
    const values = filter[key];
    if (!values?.length) continue;
    const label = labelsOf(plan, key);
    zh.push(`${name.zh}：${values.map((value) => label(value).zh).join('、')}`);
    en.push(`${name.en}: ${values.map((value) => label(value).en).join(', ')}`);
  }
  if (filter.mine !== undefined) {
    const whose = MINE(filter.mine);
    zh.push(whose.zh);
    en.push(whose.en);
  }
  const text = (filter.text ?? '').trim();
  if (text !== '') {
    zh.push(`含“${text}”`);
    en.push(`with “${text}”`);
  }
  if (filter.orders) {
    zh.push(`选出的 ${filter.orders.length} 单`);
    en.push(`${filter.orders.length} picked`);
  }
  return both(zh.join('；'), en.join('; '));
}

/** Whose work a filter is about. */
const MINE = (name: string): Bilingual =>
  name === '' ? both('所有人的', "everybody's") : both(`${name}的活`, `${name}'s work`);

/** One thing that a filter asks for, to be shown and taken away alone. */
export interface FilterChip {
  readonly key: FilterKey | 'mine';
  readonly value: string;
  readonly name: Bilingual;
  readonly label: Bilingual;
}

/** Each value of a filter in words; its text and its picked orders are said elsewhere. */
export function filterChips(plan: Plan, filter: OrderFilter): FilterChip[] {
  const chips = (Object.entries(FILTER_WORDS) as [FilterKey, Bilingual][]).flatMap(
    ([key, name]): FilterChip[] => {
      const label = labelsOf(plan, key);
      return (filter[key] ?? []).map((value) => ({ key, value, name, label: label(value) }));
    },
  );
  const { mine } = filter;
  if (mine === undefined) return chips;
  return [{ key: 'mine', value: mine, name: FILTER_WORDS.owner, label: MINE(mine) }, ...chips];
}
