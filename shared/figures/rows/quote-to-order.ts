import { entriesOf } from '../../orders/entry';
import { orderPlace } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import type { PlacedRow } from '../../plan/late-orders';
import type { RowFacts } from '../../plan/row-facts';
import { isDone } from '../../process/status';
import { orderKey } from '../../trade/order-key';
import { dayOf, type Moment } from '../../time/moment';
import { QUOTE_DAYS } from '../definitions.data';
import type { FigureRow } from '../figure';
import { seller, type BookFigure } from './look';

const INQUIRY = 'inquiry';

/**
 * Quotations of tables in which inquiries are kept: a sheet that only lists orders knows of no quotation that was lost. A
 * row that is no inquiry any more has become an order, and so has one whose number a row of another sheet names.
 */
export const quoteToOrder: BookFigure = (plan) =>
  quotations(plan).flatMap(({ order, placed, facts, on, is }): FigureRow[] => {
    if (is === undefined) return [];
    return [
      {
        figure: 'quoteToOrder',
        day: on,
        order,
        person: seller(plan, facts),
        stage: '',
        counts: is === 'unsure' ? 0 : 1,
        met: is === 'won' ? 1 : 0,
        days: 0,
        ...(is === 'unsure' && { excused: 'unsure' as const }),
        place: orderPlace(placed.table, placed.row),
      },
    ];
  });

interface Quotation {
  readonly order: string;
  readonly key: string;
  readonly placed: PlacedRow;
  readonly facts: RowFacts;
  /** The serial day of the quotation, on which it counts. */
  readonly on: number;
  /** Undefined: not decided yet. */
  readonly is: Outcome | undefined;
}

/** Every quotation whose day is known, with what has become of it. */
export function quotations(plan: Plan): readonly Quotation[] {
  const tables = new Set(plan.tables.filter(({ columns, rows }) => columns.byField('quote_date').length > 0 && rows.some(({ order }) => order.variant.key === INQUIRY))); // prettier-ignore
  if (tables.size === 0) return [];
  const taken = numbersTaken(plan);
  return entriesOf(plan).flatMap(({ order, key, whole: { rows } }) => {
    const own = rows.filter(({ table, row }) => tables.has(table) && !row.order.carriedOn);
    return own.flatMap((placed): Quotation[] => {
      const { facts, on } = quotedOn(placed);
      if (on === undefined) return [];
      return [{ order, key, placed, facts, on: dayOf(on), is: outcome(plan, placed, facts, dayOf(on), taken) }]; // prettier-ignore
    });
  });
}

function quotedOn({ row }: PlacedRow): { facts: RowFacts; on: Moment | undefined } {
  const facts = row.order.cells;
  const on = facts.happened('quote_date');
  return { facts, on: on === 'undated' ? undefined : on };
}

type Outcome = 'won' | 'lost' | 'unsure';

function outcome(plan: Plan, { row: { order } }: PlacedRow, facts: RowFacts, on: number, taken: ReadonlySet<string>): Outcome | undefined {
  if (order.variant.key !== INQUIRY || NUMBERS.some((field) => isTaken(facts, field, taken))) return 'won';
  const pi = order.stages.find(({ stage }) => stage.key === 'pi');
  if (pi && isDone(pi.status) && pi.doneBy !== 'closed') return 'won';
  if (order.phase === 'cancelled') return 'lost';
  // A word that closes the row does not say how.
  if (facts.state === 'closed') return 'unsure';
  return dayOf(plan.now) - on >= QUOTE_DAYS ? 'lost' : undefined;
} // prettier-ignore

const NUMBERS = ['inquiry_no', 'quote_no'] as const;

const isTaken = (facts: RowFacts, field: string, taken: ReadonlySet<string>): boolean => {
  const text = facts.text(field);
  return text !== '' && taken.has(`${field} ${orderKey(text)}`);
};

/** The inquiries and quotations that rows of orders name. */
function numbersTaken({ tables }: Plan): Set<string> {
  const found = new Set<string>();
  for (const { rows, columns } of tables) {
    const fields = NUMBERS.filter((field) => columns.byField(field).length > 0);
    if (fields.length === 0) continue;
    for (const { order } of rows) {
      if (order.variant.key === INQUIRY || order.phase === 'cancelled') continue;
      const { cells } = order;
      for (const field of fields) {
        const text = cells.text(field);
        if (text !== '') found.add(`${field} ${orderKey(text)}`);
      }
    }
  }
  return found;
}
