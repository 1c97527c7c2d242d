import type { Place } from '../book/address';
import { both, type Bilingual } from '../lang';
import { fieldName } from '../mapping/questions';
import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import { workPlace } from '../plan/places';
import { CLOSED } from '../process/status';
import { dayOf, isPast, minuteOf, type Moment } from '../time/moment';
import { datesOfRow, SAILED, type OrderDate } from './order-dates';
import { hourWords, placeOfField } from './section-parts';

/** A date that an order has to keep, or on which it sailed, as its file shows it. Plain JSON. */
export interface KeyDate {
  /** Of the book's vocabulary; `present` for the last day to present documents. */
  readonly field: string;
  readonly name: Bilingual;
  readonly on: Moment;
  /** `5月28日`, `18 May 16:00`. */
  readonly said: Bilingual;
  /** `还有 10 天`; empty once it binds nobody any more. */
  readonly left: Bilingual;
  /** `late`: it has passed on an order that is late; `today`: it has passed and is not yet late, or is close. */
  readonly tone: 'late' | 'today' | 'plain';
  /** What it is there for has happened, or the order is over. */
  readonly isOver: boolean;
  readonly place: Place;
}

/** Working days of the office before a date that are little. */
const CLOSE = 3;

/** The dates of a row: those that bind, the next one first, then those that are over. Cut-offs that are over say nothing any more. */
export function keyDatesOf(plan: Plan, placed: PlacedRow): KeyDate[] {
  const { table, row } = placed;
  const dates = datesOfRow(plan, placed)
    .filter(({ kind, isOver }) => !(kind === 'cutoff' && isOver))
    .map((date) =>
      keyDate(plan, placed, date, fieldName(date.field), placeOfField(table, row, [date.field])),
    );
  const presentation = presentationOf(plan, placed);
  if (presentation && !dates.some(({ on }) => dayOf(on) === dayOf(presentation.on))) dates.push(presentation);
  return dates.sort((a, b) => Number(a.isOver) - Number(b.isOver) || minuteOf(a.on) - minuteOf(b.on));
}

/** The last day to present the documents under an L/C, once the sailing has set it. */
function presentationOf(plan: Plan, placed: PlacedRow): KeyDate | undefined {
  const { phase, stages } = placed.row.order;
  const stage = SAILED.has(phase) ? stages.find((each) => each.stage.key === 'present') : undefined;
  if (!stage || stage.hardDue === undefined || CLOSED.has(stage.status)) return undefined;
  const date = { field: 'present', on: stage.hardDue, isOver: false };
  return keyDate(plan, placed, date, PRESENTATION, workPlace({ ...placed, stage }));
}

const PRESENTATION = both('最迟交单', 'Present by');

function keyDate(
  plan: Plan,
  { row }: PlacedRow,
  { field, on, isOver }: Pick<OrderDate, 'field' | 'on' | 'isOver'>,
  name: Bilingual,
  place: Place,
): KeyDate {
  return {
    field,
    name: NAMES[field] ?? name,
    on,
    said: hourWords(on, plan.now),
    left: isOver ? NOTHING : leftWords(dayOf(on) - dayOf(plan.now), isPast(on, plan.now)),
    tone: isOver ? 'plain' : toneOf(plan, on, row.order.late),
    isOver,
    place,
  };
}

/** Shorter than the words of the header, where the trade has a shorter one. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  atd: both('已开船', 'Sailed'),
  lc_latest_ship: both('最迟装运', 'Latest shipment'),
  lc_expiry: both('信用证效期', 'L/C expiry'),
  cust_due: both('交期', 'Promised'),
};

const NOTHING = both('', '');

/** Red is for orders that are late: on others a date that passed is asked about, or waits for the day after it. */
function toneOf({ clocks, now }: Plan, on: Moment, isLate: boolean): KeyDate['tone'] {
  if (isPast(on, now)) return isLate ? 'late' : 'today';
  const [today, day] = [dayOf(now), dayOf(on)];
  const days = day > today ? clocks.office.countWorkdays(today + 1, day) : 0;
  return days <= CLOSE ? 'today' : 'plain';
}

function leftWords(days: number, isGone: boolean): Bilingual {
  if (days === 0) return isGone ? both('已过', 'passed') : both('今天', 'today');
  const count = Math.abs(days);
  const unit = count === 1 ? 'day' : 'days';
  return days > 0
    ? both(`还有 ${count} 天`, `in ${count} ${unit}`)
    : both(`已过 ${count} 天`, `${count} ${unit} ago`);
}
