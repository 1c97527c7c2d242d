import type { Place } from '../../book/address';
import { fieldName } from '../../mapping/questions';
import type { Tone } from '../../book/patch';
import type { Bilingual } from '../../lang';
import type { OrderPlan } from '../../plan/order-plan';
import { CLOSED } from '../../process/status';
import type { RowFacts } from '../../plan/row-facts';
import type { TableColumns } from '../../plan/table-columns';
import { dayOf, wholeDay, type Moment } from '../../time/moment';

/** A date that the order has to keep, against the departure as it stands. Plain JSON. */
export interface AnchorDate {
  readonly field: AnchorField;
  readonly name: Bilingual;
  readonly date: Moment;
  /** From today; negative when past. */
  readonly days: number;
  /** Days between the departure and the date, negative when it departs too late; absent where nothing dates the departure. */
  readonly margin: number | undefined;
  readonly tone: Tone;
  readonly place: Place | undefined;
}

/** When the goods leave: as the sheet has it, or at the earliest by the work that is left. */
export interface Departure {
  readonly at: Moment;
  readonly isActual: boolean;
}

export type AnchorField = 'etd' | 'lc_latest_ship' | 'lc_expiry' | 'cust_due';
const FIELDS: readonly AnchorField[] = ['etd', 'lc_latest_ship', 'lc_expiry', 'cust_due'];

/** Less room than this is worth a look. */
const CLOSE: Readonly<Record<AnchorField, number>> = {
  etd: 0,
  lc_latest_ship: 3,
  lc_expiry: 10,
  cust_due: 3,
};

/** ETD, the dates of the L/C and the customer's own date, as far as the order has them. */
export function anchorDates(
  order: OrderPlan,
  facts: RowFacts,
  columns: TableColumns,
  now: Moment,
): AnchorDate[] {
  const departure = departureOf(order, now);
  return FIELDS.flatMap((field): AnchorDate[] => {
    const date = facts.date(field);
    // What the sheet says of the departure itself needs no comparison once it has happened.
    if (date === undefined || (field === 'etd' && departure?.isActual)) return [];
    const days = dayOf(date) - dayOf(now);
    const margin = departure && dayOf(date) - dayOf(departure.at);
    const column = columns.byField(field)[0];
    const place = column && { sheet: order.sheet, row: order.row, column: column.column };
    return [{ field, name: fieldName(field), date, days, margin, tone: toneOf(field, margin), place }];
  });
}

/** The departure, when the order's process has one and it can be told. Goods that have not left yet leave today at the earliest. */
export function departureOf({ variant, stages, gap }: OrderPlan, now: Moment): Departure | undefined {
  const stage = variant.anchorStage === undefined ? undefined : stages[variant.anchorStage];
  if (!stage) return undefined;
  if (stage.done !== undefined) return { at: stage.done, isActual: true };
  const at = gap?.expected ?? stage.due;
  if (at === undefined || CLOSED.has(stage.status)) return undefined;
  return { at: wholeDay(Math.max(dayOf(at), dayOf(now))), isActual: false };
}

function toneOf(field: AnchorField, margin: number | undefined): Tone {
  if (margin === undefined) return 'muted';
  if (margin < 0) return 'late';
  return margin < CLOSE[field] ? 'soon' : 'good';
}
