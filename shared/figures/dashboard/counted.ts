import { entriesOf, type OrderEntry } from '../../orders/entry';
import { datesOfRow } from '../../orders/order-dates';
import { lateOrders, type PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import { dayOf } from '../../time/moment';
import { weekOf } from '../../time/week';
import { same, type Bilingual } from '../../lang';
import { byAge, type AgeSums } from '../../money/ages';
import { ledgerOf } from '../../money/ledger';
import { receivablesOf } from '../../money/receivables';
import type { Period } from '../figure';
import { WEEKS, type CountLine, type WeekLine } from './content';
import { DASHBOARD_WORDS as SAY } from './words';

/** Each late order once, at what its most overdue row needs next. */
export function lateCounts(plan: Plan): Record<'byStage' | 'byPerson', readonly CountLine[]> {
  const [stages, people] = [new Map<string, CountLine>(), new Map<string, CountLine>()];
  const count = (lines: Map<string, CountLine>, key: string, label: Bilingual): void => {
    lines.set(key, { label, orders: (lines.get(key)?.orders ?? 0) + 1 });
  };
  for (const { speaks } of lateOrders(plan)) {
    const { next } = speaks.row.order;
    if (!next) continue;
    count(stages, next.stage.key, next.stage.name);
    const owner = ownerName(next, plan.team);
    count(people, owner, owner === '' ? SAY.late.nobody : same(owner));
  }
  const sorted = (lines: Map<string, CountLine>): CountLine[] =>
    [...lines.values()].sort((a, b) => b.orders - a.orders);
  return { byStage: sorted(stages), byPerson: sorted(people) };
}

/** Orders in each month whose last shipment sailed in it; those of which a part has not sailed yet are none. */
export function shippedIn(plan: Plan, months: readonly Period[]): readonly number[] {
  const counts = months.map(() => 0);
  const today = dayOf(plan.now);
  for (const entry of entriesOf(plan)) {
    const day = lastSailed(plan, entry, today);
    const at = day === undefined ? -1 : months.findIndex(({ from, to }) => day >= from && day <= to);
    if (at >= 0) counts[at]!++;
  }
  return counts;
}

function lastSailed(plan: Plan, entry: OrderEntry, today: number): number | undefined {
  let last: number | undefined;
  for (const placed of rowsOf(entry)) {
    const sailed = datesOfRow(plan, placed).find(({ field }) => field === 'atd');
    if (!sailed || dayOf(sailed.on) > today) return undefined;
    last = Math.max(last ?? -Infinity, dayOf(sailed.on));
  }
  return last;
}

/** This week and the next ones, each order once in each week in which one of its shipments sails or has sailed. */
export function sailingWeeks(plan: Plan): readonly WeekLine[] {
  const first = weekOf(dayOf(plan.now)).from;
  const counts = Array.from({ length: WEEKS }, () => 0);
  for (const entry of entriesOf(plan)) {
    const weeks = new Set<number>();
    for (const placed of rowsOf(entry)) {
      const dates = datesOfRow(plan, placed).filter(({ kind }) => kind === 'sailing');
      const sailing = dates.find(({ field }) => field === 'atd') ?? dates[0];
      if (sailing) weeks.add(Math.floor((dayOf(sailing.on) - first) / 7));
    }
    for (const week of weeks) if (week >= 0 && week < WEEKS) counts[week]!++;
  }
  return counts.map((orders, at) => ({ from: first + 7 * at, to: first + 7 * at + 6, orders }));
}

/** What stands for an order: neither older copies of its rows nor what was cancelled. */
const rowsOf = ({ whole }: OrderEntry): PlacedRow[] =>
  whole.rows.filter(({ row }) => row.order.carriedOn === undefined && row.order.status !== 'cancelled');

/** What is open, by how long it has been due. */
export const openAges = (plan: Plan): readonly AgeSums[] => byAge(receivablesOf(ledgerOf(plan)));
