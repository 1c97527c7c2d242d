import { both, type Bilingual } from '../../lang';
import type { OrderFilter } from '../../orders/filter';
import type { Plan } from '../../plan/plan';
import { addMonths, civilFromDay, dayFromCivil, daysInMonth } from '../../time/civil';
import { dayKindOf, type DayKind } from '../../time/day-kind';
import { dayOf } from '../../time/moment';
import { itemsByDay, MONTH_KINDS, type MonthItem, type MonthKind } from './items';

/** Which month, and what of it. Plain JSON. */
export interface MonthWanted {
  readonly filter: OrderFilter;
  /** Months from the present one. */
  readonly months: number;
  /** Empty: all of them. */
  readonly kinds: readonly MonthKind[];
  /** How many lines a day has room for; the rest is counted. */
  readonly lines: number;
}

export interface MonthView {
  readonly year: number;
  readonly month: number;
  readonly today: number;
  readonly days: readonly MonthDay[];
  /** Of the whole month, whatever is shown of it. */
  readonly counts: Readonly<Record<MonthKind, number>>;
}

export interface MonthDay {
  /** serial day */
  readonly day: number;
  readonly kind: DayKind;
  /** The holiday's name or the company's reason; empty for an ordinary day. */
  readonly label: Bilingual;
  readonly isToday: boolean;
  readonly items: readonly MonthItem[];
  /** All of them, those not shown included. */
  readonly total: number;
  readonly late: number;
}

export function monthView(plan: Plan, { filter, months, kinds, lines }: MonthWanted): MonthView {
  const today = dayOf(plan.now);
  const { office } = plan.clocks;
  const now = civilFromDay(today);
  const { year, month } = civilFromDay(addMonths(dayFromCivil(now.year, now.month, 1), months));
  const first = dayFromCivil(year, month, 1);
  const items = itemsByDay(plan, filter);
  const isWanted = wanted(kinds);
  const counts = { due: 0, sailing: 0, cutoff: 0, hard: 0 };
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at): MonthDay => {
    const day = first + at;
    const all = items.get(day) ?? [];
    for (const { kind } of all) counts[kind]++;
    const shown = all.filter(isWanted);
    // Room for all of them, or for some and the number of the rest.
    const fits = shown.length <= lines ? lines : Math.max(0, lines - 1);
    return {
      day,
      kind: dayKindOf(office, day),
      label: office.overrideOn(day)?.label ?? both('', ''),
      isToday: day === today,
      items: shown.slice(0, fits).map(({ tell }) => tell()),
      total: shown.length,
      late: shown.filter(({ isLate }) => isLate).length,
    };
  });
  return { year, month, today, days, counts };
}

/** The most lines of one day that are told. */
const MOST = 100;

/** What stands in one day. */
export function monthDay(
  plan: Plan,
  filter: OrderFilter,
  kinds: readonly MonthKind[],
  day: number,
): { readonly items: readonly MonthItem[]; readonly total: number } {
  const all = (itemsByDay(plan, filter).get(day) ?? []).filter(wanted(kinds));
  return { items: all.slice(0, MOST).map(({ tell }) => tell()), total: all.length };
}

function wanted(kinds: readonly MonthKind[]): (item: { readonly kind: MonthKind }) => boolean {
  const those = new Set(kinds.length === 0 ? MONTH_KINDS : kinds);
  return ({ kind }) => those.has(kind);
}
