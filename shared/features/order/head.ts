import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { sumText } from '../../orders/amounts';
import { entryNamed } from '../../orders/entry';
import { keyDatesOf, type KeyDate } from '../../orders/key-dates';
import { standingOf, type Standing } from '../../orders/standing';
import type { FoundRow } from '../../plan/find-row';
import { orderName } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { orderPlace } from '../../plan/places';
import { PHASES, type Phase } from '../../process/phase';
import { dayOf } from '../../time/moment';
import { anchorDates, departureOf } from './dates';
import { contextOf } from './stage-context';

/** What the head of an order's file tells: of the whole order, whatever rows it has; the dates are those of the row. Plain JSON. */
export interface OrderHead {
  /** Names the order for whatever else is asked of it. */
  readonly name: string;
  readonly order: string;
  readonly customer: string;
  readonly factory: string;
  /** `USD 82,500`; empty where the sheet does not say. */
  readonly amount: string;
  readonly phase: Phase;
  /** Where that is on the way from the inquiry to the end, counted from 1; 0 for a cancelled order. */
  readonly step: number;
  readonly steps: number;
  readonly standing: Standing;
  readonly dates: readonly HeadDate[];
  /** The rows of an order that has several. */
  readonly rows: readonly OrderRowRef[];
}

export interface HeadDate extends KeyDate {
  /** What the departure as it stands does to it; absent where it is kept. */
  readonly missed: Bilingual | undefined;
}

export interface OrderRowRef {
  readonly label: string;
  readonly isLate: boolean;
  readonly isShown: boolean;
  readonly place: Place;
}

/** From the first phase to the last. */
const WAY: readonly Phase[] = [...PHASES].reverse().filter((phase) => phase !== 'cancelled');

export function headOf(plan: Plan, found: FoundRow): OrderHead {
  const name = orderName(found.table, found.row);
  const entry = entryNamed(plan, name)!;
  const { order, customer, factory, phase, whole } = entry;
  return {
    name,
    order,
    customer,
    factory,
    amount: sumText(entry),
    phase,
    step: WAY.indexOf(phase) + 1,
    steps: WAY.length,
    standing: standingOf(plan, entry),
    dates: headDates(plan, found),
    rows:
      whole.rows.length === 1
        ? []
        : whole.rows.map(({ table, row }) => ({
            label: rowLabel(order, row.row.key, table.table.sheet, row.row.row),
            isLate: row.order.late,
            isShown: row === found.row,
            place: orderPlace(table, row),
          })),
  };
}

/** What tells a row from the others of its order: SKU or shipment, else where it stands. */
function rowLabel(order: string, key: string, sheet: string, row: number): string {
  const rest = key.startsWith(order) ? key.slice(order.length).replace(/^[\s/·_-]+/, '') : key;
  return rest === '' ? `${sheet} ${row}` : rest;
}

/** A date that still binds and that the goods would miss, as things stand, says by how much. */
function headDates(plan: Plan, found: FoundRow): HeadDate[] {
  const { order, facts, columns } = contextOf(plan, found);
  const margins = new Map(
    anchorDates(order, facts, columns, plan.now).map(({ field, margin }) => [field as string, margin]),
  );
  const departs = departureOf(order, plan.now);
  return keyDatesOf(plan, found).map((date) => {
    const margin = margins.get(date.field);
    const isMissed = !date.isOver && dayOf(date.on) >= dayOf(plan.now) && margin !== undefined && margin < 0;
    return { ...date, missed: isMissed && departs ? missedBy(-margin) : undefined };
  });
}

const missedBy = (days: number): Bilingual =>
  both(`预计晚 ${days} 天开船`, `sails ${days} ${days === 1 ? 'day' : 'days'} after`);
