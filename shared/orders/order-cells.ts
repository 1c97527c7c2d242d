import { factsOfRow } from '../plan/facts-of-row';
import { currencyOf } from '../plan/order-price';
import type { RowFacts } from '../plan/row-facts';
import { START_FIELDS } from '../plan/table-columns';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { dayOf, isoDay, type Moment } from '../time/moment';

/** What lists show of a row beside its verdict, as its cells write it; texts are empty where the sheet does not say. */
export interface OrderCells {
  readonly customer: string;
  readonly factory: string;
  readonly amount: number | undefined;
  /** ISO code; empty when unknown. */
  readonly currency: string;
  /** When it sails: ATD, else ETD, else what was promised. */
  readonly ships: Moment | undefined;
  /** `2026-05` of that day, of the day on which the order began where there is none; empty when neither is known. */
  readonly month: string;
}

/** Fields that say when an order began, best first: what counts as its start, and of a sheet of samples the sending. */
export const BEGUN_FIELDS: readonly string[] = [...START_FIELDS, 'sample_sent'];

const known = new WeakMap<RowPlan, OrderCells>();

/** Read once for as long as the row stays as it is. */
export function cellsOf(table: TablePlan, row: RowPlan, now: Moment): OrderCells {
  let cells = known.get(row);
  if (!cells) known.set(row, (cells = readCells(factsOfRow(table, row.row, now))));
  return cells;
}

function readCells(facts: RowFacts): OrderCells {
  const ships = dated(facts, ['atd', 'etd', 'cust_due']);
  const begun = ships ?? dated(facts, BEGUN_FIELDS);
  return {
    customer: facts.text('customer'),
    factory: facts.text('factory'),
    amount: facts.number('amount'),
    currency: currencyOf(facts),
    ships,
    month: begun === undefined ? '' : isoDay(dayOf(begun)).slice(0, 7),
  };
}

function dated(facts: RowFacts, fields: readonly string[]): Moment | undefined {
  for (const field of fields) {
    const date = facts.date(field);
    if (date !== undefined) return date;
  }
  return undefined;
}
