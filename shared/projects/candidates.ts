import { entriesOf, plainText, type OrderEntry } from '../orders/entry';
import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import type { ProjectFrom } from '../config';
import type { Phase } from '../process/phase';
import { dayOf } from '../time/moment';
import { weekOf } from '../time/week';
import { orderKey } from '../trade/order-key';
import { projectLines } from './project-rows';

/** Orders that look like one project, and why. Plain JSON. */
export interface Candidate {
  /** Names it while the book stays as it is: its first order. */
  readonly id: string;
  readonly customer: string;
  readonly orders: readonly string[];
  /** What holds them together: one order that is large by itself, one customer PO, one vessel, one week of sailing. */
  readonly why: 'amount' | 'po' | 'vessel' | 'week';
  /** The customer PO, the vessel; empty where there is none to name. */
  readonly by: string;
  /** Of all of them; undefined where one has none, or they are in several currencies. */
  readonly amount: number | undefined;
  readonly currency: string;
  /** The team's amount is reached: it can be accepted. Without an amount in 跟单_设置 groups are only shown. */
  readonly isProposed: boolean;
}

/** So many orders of one PO or vessel are shown where the team has set no amount. */
const SHOWN_FROM = 3;

/** Orders that have not sailed: of later ones nothing is left to plan. */
const AHEAD: ReadonlySet<Phase> = new Set<Phase>(['sample', 'deposit', 'production', 'to_ship']);

/**
 * Orders of no project yet that the team's amount makes one: several of one customer under one PO, on one vessel or sailing
 * in one week, together as large; or one that is as large alone. Each order is in one of them, the closest bond first.
 */
export function candidatesOf(plan: Plan): Candidate[] {
  const from = plan.config.settings.projectFrom;
  const taken = new Set(
    projectLines(plan).flatMap(({ own }) => (own?.values.orders ?? []).map((order) => orderKey(order))),
  );
  const open = entriesOf(plan).filter(
    ({ phase, order, whole }) =>
      AHEAD.has(phase) && whole.speaks.row.row.order !== '' && !taken.has(orderKey(order)),
  );
  const limit = from && withCurrency(from, open);
  const found: Candidate[] = [];
  for (const why of ['po', 'vessel', 'week'] as const) {
    for (const { by, entries } of groupsOf(plan, open, why)) {
      const free = entries.filter(({ order }) => !taken.has(orderKey(order)));
      const candidate = candidateOf(free, why, by, limit);
      if (free.length < 2 || !isWorth(candidate, from !== undefined)) continue;
      found.push(candidate);
      for (const { order } of free) taken.add(orderKey(order));
    }
  }
  for (const entry of open) {
    if (taken.has(orderKey(entry.order))) continue;
    const candidate = candidateOf([entry], 'amount', '', limit);
    if (candidate.isProposed) found.push(candidate);
  }
  return found;
}

/** With an amount it decides; without one a single week says too little. */
function isWorth({ isProposed, orders, why }: Candidate, hasAmount: boolean): boolean {
  return hasAmount ? isProposed : why !== 'week' && orders.length >= SHOWN_FROM;
}

/** An amount without a currency is in that of the orders, where they have one and the same. */
function withCurrency(
  { amount, currency }: ProjectFrom,
  open: readonly OrderEntry[],
): ProjectFrom | undefined {
  if (currency !== '') return { amount, currency };
  const all = new Set(open.flatMap((entry) => (entry.amount === undefined ? [] : entry.currency)));
  const [only] = all;
  return all.size === 1 && only !== undefined ? { amount, currency: only } : undefined;
}

function candidateOf(
  entries: readonly OrderEntry[],
  why: Candidate['why'],
  by: string,
  limit: ProjectFrom | undefined,
): Candidate {
  const currencies = new Set(entries.map(({ currency }) => currency));
  const [currency = ''] = currencies;
  const isOne = currencies.size === 1 && entries.every(({ amount }) => amount !== undefined);
  const amount = isOne ? entries.reduce((sum, each) => sum + each.amount!, 0) : undefined;
  return {
    id: entries[0]?.order ?? '',
    customer: entries[0]?.customer ?? '',
    orders: entries.map(({ order }) => order),
    why,
    by,
    amount,
    currency: isOne ? currency : '',
    isProposed:
      limit !== undefined && amount !== undefined && currency === limit.currency && amount >= limit.amount,
  };
}

/** Orders of one customer with one PO, vessel or week of sailing, in the order of the sheets. */
function groupsOf(
  plan: Plan,
  open: readonly OrderEntry[],
  why: 'po' | 'vessel' | 'week',
): { readonly by: string; readonly entries: readonly OrderEntry[] }[] {
  const groups = new Map<string, { by: string; entries: OrderEntry[] }>();
  for (const entry of open) {
    const by = entry.customer === '' ? '' : bondOf(plan, entry, why);
    if (by === '') continue;
    const key = `${plainText(entry.customer)}\0${plainText(by)}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { by, entries: [entry] });
  }
  return [...groups.values()].map(({ by, entries }) => ({ by: why === 'week' ? '' : by, entries }));
}

function bondOf(plan: Plan, { whole, ships }: OrderEntry, why: 'po' | 'vessel' | 'week'): string {
  if (why === 'week') return ships === undefined ? '' : String(weekOf(dayOf(ships)).from);
  const { table, row } = whole.speaks;
  return factsOfRow(table, row.row, plan.now)
    .text(why === 'po' ? 'customer_po' : 'vessel_voyage')
    .trim();
}
