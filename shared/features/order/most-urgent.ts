import type { Place } from '../../book/address';
import { lateOrders } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { resultPlaces } from '../../plan/result-patch';
import { valueAt } from '../../book/model';
import { keyColumnOf } from '../../plan/places';

/** A late order, by its number. Plain JSON. */
export interface UrgentOrder {
  readonly order: string;
  /** What is next of it in the sheet's result columns, else the cell that names it. */
  readonly place: Place;
}

/** The late orders, the most overdue first: the first `limit`. */
export function mostUrgent(plan: Plan, limit: number): UrgentOrder[] {
  return lateOrders(plan)
    .slice(0, limit)
    .map(({ order, speaks: { table, row } }) => {
      const { sheet, row: at } = { sheet: table.sheet, row: row.row.row };
      const next = resultPlaces(table).get('next')!;
      const column = valueAt(sheet, at, next) === null ? keyColumnOf(table) : next;
      return { order, place: { sheet: sheet.name, row: at, column } };
    });
}
