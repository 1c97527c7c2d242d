import type { Place } from '../book/address';
import type { OrderEntry } from './entry';
import { factsOfRow } from '../plan/facts-of-row';
import type { PlacedRow } from '../plan/late-orders';
import { orderPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import type { RowFacts } from '../plan/row-facts';
import { dayOf } from '../time/moment';
import { transportNumbers } from '../trade/transport-numbers';

/** A row of the orders that a paper is about, with what its cells say. */
export interface SayingRow extends PlacedRow {
  readonly entry: OrderEntry;
  readonly facts: RowFacts;
}

/** A value with the cell that says it. */
export interface Said<T> {
  readonly value: T;
  readonly from: Place;
}

/** The order sheet as a paper asks it: the first of the rows that says something of a field. */
export class OrderSays {
  /** `isOfBatch`: the rows are those of the shipment that was named. */
  constructor(
    readonly rows: readonly SayingRow[],
    readonly isOfBatch = false,
  ) {}

  text(...fields: readonly string[]): Said<string> | undefined {
    return this.first(fields, (facts, field) => facts.text(field).trim() || undefined);
  }

  number(...fields: readonly string[]): Said<number> | undefined {
    return this.first(fields, (facts, field) => facts.number(field));
  }

  /** A serial day. */
  day(...fields: readonly string[]): Said<number> | undefined {
    return this.first(fields, (facts, field) => {
      const date = facts.date(field);
      return date === undefined ? undefined : dayOf(date);
    });
  }

  /**
   * All rows together, order by order. A figure that every row of an order repeats, or that only its first row has (merged
   * cells), is the whole order's. `near`: what the figures ought to come to, where a repeated one may as well be each row's
   * own. Undefined where a row says nothing.
   */
  sum(field: string, near?: number): Said<number> | undefined {
    const said = this.number(field);
    if (!said) return undefined;
    const entries = [...new Set(this.rows.map(({ entry }) => entry))];
    const shares = entries.map((each) =>
      wholeOf(
        this.rows.filter(({ entry }) => entry === each).map(({ facts }) => facts.number(field)),
        entries.length === 1 ? near : undefined,
      ),
    );
    if (shares.some((each) => each === undefined)) return undefined;
    const value = shares.reduce<number>((sum, each) => sum + each!, 0);
    return { value: Number(value.toFixed(6)), from: said.from };
  }

  /** Every text that a row says of a field, once. */
  all(field: string): Said<string> | undefined {
    const said = this.text(field);
    const texts = new Set(
      this.rows.map(({ facts }) => facts.text(field).trim()).filter((text) => text !== ''),
    );
    return said && { value: [...texts].join(', '), from: said.from };
  }

  /** The cell in which a field is to be written: that of the first row; undefined where the sheet has no such column. */
  cell(field: string): Place | undefined {
    for (const row of this.rows) {
      const [column] = row.table.columns.byField(field);
      if (column) return { ...orderPlace(row.table, row.row), column: column.column };
    }
    return undefined;
  }

  private first<T>(
    fields: readonly string[],
    read: (facts: RowFacts, field: string) => T | undefined,
  ): Said<T> | undefined {
    for (const field of fields)
      for (const { facts, table, row } of this.rows) {
        const value = read(facts, field);
        if (value === undefined) continue;
        const [column] = table.columns.byField(field);
        const place = orderPlace(table, row);
        return { value, from: column ? { ...place, column: column.column } : place };
      }
    return undefined;
  }
}

/** How far the figure of the first row may lie from what the goods come to and still be that of all of them. */
const NEAR_ENOUGH = 0.1;

/** What the rows of one order come to. */
function wholeOf(figures: readonly (number | undefined)[], near: number | undefined): number | undefined {
  const [first, ...others] = figures;
  if (first !== undefined && others.length > 0 && others.every((each) => each === undefined))
    return near !== undefined && Math.abs(first - near) <= near * NEAR_ENOUGH ? first : undefined;
  if (figures.some((each) => each === undefined)) return undefined;
  const sum = figures.reduce<number>((total, each) => total + each!, 0);
  if (!isRepeated(figures)) return sum;
  const isOfEach = near !== undefined && Math.abs(sum - near) < Math.abs(first! - near);
  return isOfEach ? sum : first;
}

/** Whether all rows of several say the same figure. */
export const isRepeated = (figures: readonly (number | undefined)[]): boolean =>
  figures.length > 1 && figures.every((each) => each !== undefined && each === figures[0]);

/** The rows of some orders; of one shipment where a batch is named and rows name it. */
export function orderSays(plan: Plan, entries: readonly OrderEntry[], batch: string): OrderSays {
  const rows = entries.flatMap((entry) => {
    const told = entry.whole.rows.filter(
      ({ row }) => !row.order.carriedOn && row.order.status !== 'cancelled',
    );
    return (told.length > 0 ? told : entry.whole.rows).map((placed): SayingRow => ({
      ...placed,
      entry,
      facts: factsOfRow(placed.table, placed.row.row, plan.now),
    }));
  });
  const own = batch === '' ? [] : rows.filter(({ facts }) => isOfBatch(facts, batch));
  return new OrderSays(own.length > 0 ? own : rows, own.length > 0);
}

/** Whether a row is that of a shipment: by its number, its booking or its container. */
function isOfBatch(facts: RowFacts, batch: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const wanted = plain(batch);
  return (
    ['shipment_no', 'booking_no', 'bl_no'].some((field) => plain(facts.text(field)) === wanted) ||
    transportNumbers('container', facts.text('container_no')).some((number) => plain(number) === wanted)
  );
}
