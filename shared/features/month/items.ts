import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { fieldName } from '../../mapping/questions';
import { entriesOf } from '../../orders/entry';
import { pickOrders, type OrderFilter } from '../../orders/filter';
import { placeOf } from '../../orders/lines';
import { datesOf, type DateKind } from '../../orders/order-dates';
import type { Plan } from '../../plan/plan';
import { dayOf, lastMinuteOf, type Moment } from '../../time/moment';
import { toDoText } from '../../templates/vocabulary/to-do';
import { workPlace } from '../../plan/places';

/** What stands in a day: work that is due, a vessel that sails, a cut-off, a date of the L/C or a promise. */
export const MONTH_KINDS = ['due', 'sailing', 'cutoff', 'hard'] as const;
export type MonthKind = (typeof MONTH_KINDS)[number] & ('due' | DateKind);

/** One line of a day. Plain JSON. */
export interface MonthItem {
  readonly kind: MonthKind;
  readonly order: string;
  readonly customer: string;
  /** The stage or the date: `收定金`, `截关`. */
  readonly name: Bilingual;
  readonly at: Moment;
  readonly isLate: boolean;
  /** A sailing that has happened, a date that binds nobody any more. */
  readonly isOver: boolean;
  readonly place: Place;
}

/** An item before it is told: thousands are counted, and few shown. */
interface Dated extends Pick<MonthItem, 'kind' | 'at' | 'isLate' | 'isOver'> {
  readonly tell: () => MonthItem;
}

interface Known {
  readonly filter: string;
  readonly days: ReadonlyMap<number, readonly Dated[]>;
}

const known = new WeakMap<Plan, Known>();

/** All that a filter leaves, by serial day; in a day what is late first, then by the hour. */
export function itemsByDay(plan: Plan, filter: OrderFilter): Known['days'] {
  const asked = JSON.stringify(filter);
  const last = known.get(plan);
  if (last?.filter === asked) return last.days;
  const days = new Map<number, Dated[]>();
  const add = (item: Dated): void => {
    const day = dayOf(item.at);
    const found = days.get(day);
    if (found) found.push(item);
    else days.set(day, [item]);
  };
  for (const { entry, work } of pickOrders(plan, entriesOf(plan), filter)) {
    const { order, customer } = entry;
    for (const each of work) {
      const { due: at, status } = each.stage;
      if (at === undefined) continue;
      const plain = { kind: 'due', at, isLate: status === 'overdue', isOver: false } as const;
      add({
        ...plain,
        tell: () => ({
          ...plain,
          order,
          customer,
          name: toDoText(each.stage.stage.name),
          place: workPlace(each),
        }),
      });
    }
    if (entry.phase === 'cancelled') continue;
    for (const { field, kind, on: at, isOver } of datesOf(plan, entry)) {
      // What has happened stays in the month; what was to be kept until then does not.
      if (isOver && kind !== 'sailing') continue;
      const plain = { kind, at, isLate: false, isOver } as const;
      add({
        ...plain,
        tell: () => ({ ...plain, order, customer, name: fieldName(field), place: placeOf(entry) }),
      });
    }
  }
  for (const items of days.values()) items.sort(inDay);
  known.set(plan, { filter: asked, days });
  return days;
}

const inDay = (a: Dated, b: Dated): number =>
  Number(b.isLate) - Number(a.isLate) ||
  Number(a.isOver) - Number(b.isOver) ||
  lastMinuteOf(a.at) - lastMinuteOf(b.at) ||
  MONTH_KINDS.indexOf(a.kind) - MONTH_KINDS.indexOf(b.kind);
