import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import { lateByHard } from '../plan/late-date';
import type { PlacedRow } from '../plan/late-orders';
import type { StagePlan } from '../plan/order-plan';
import { isClosedOutside } from '../plan/owed';
import { workPlace } from '../plan/places';
import type { Plan } from '../plan/plan';
import { isPromise } from '../plan/promise';
import { fieldsOf, type Expression } from '../process/expression';
import { CLOSED } from '../process/status';
import { isPast, lastMinuteOf, minuteOf, MINUTES_PER_DAY, type Moment } from '../time/moment';
import { keyDatesOf } from './key-dates';
import { datesOfRow } from './order-dates';

/** Days of the calendar ahead that the team looks at. */
const AHEAD = 3;

/** A date of an order that is near and that something not done yet has to keep. */
export interface Closing {
  /** Of the book's vocabulary, `present` for the last day to present documents; undefined for a day that a law sets. */
  readonly field: string | undefined;
  readonly name: Bilingual;
  readonly on: Moment;
  /** What is to be done by then and is not; none where no stage of the order's process is bound by the date. */
  readonly open: readonly StagePlan[];
  readonly place: Place;
}

/** What closes of a row in less than three days and is not done: cut-offs, the last days of a credit, promised dates, days that a law sets. */
export function closingsOf(plan: Plan, placed: PlacedRow): Closing[] {
  const isNear = nearTest(plan.now);
  const { phase } = placed.row.order;
  const isDated = datesOfRow(plan, placed).some(({ kind, on, isOver }) => kind !== 'sailing' && !isOver && isNear(on)); // prettier-ignore
  // All stages are worked out anew, and so for the few that have something to close.
  const dated = isDated || phase === 'documents' ? datedClosings(plan, placed, isNear) : [];
  const lawful = placed.row.order.actionable.flatMap((stage): Closing[] => {
    const on = isSetByLaw(stage) ? lateByHard(stage) : undefined;
    return on !== undefined && isNear(on)
      ? [
          {
            field: undefined,
            name: stage.stage.name,
            on,
            open: [stage],
            place: workPlace({ ...placed, stage }),
          },
        ]
      : [];
  });
  return [...dated, ...lawful.filter(({ open: [stage] }) => !dated.some((each) => each.open[0] === stage))];
}

/** Not over yet, and over before three days have passed: a whole day with its last minute. */
const nearTest = (now: Moment) => (on: Moment): boolean =>
  !isPast(on, now) && lastMinuteOf(on) < minuteOf(now) + AHEAD * MINUTES_PER_DAY; // prettier-ignore

function datedClosings(plan: Plan, placed: PlacedRow, isNear: (on: Moment) => boolean): Closing[] {
  const { stages } = placed.row.order;
  return keyDatesOf(plan, placed).flatMap(({ field, name, on, isOver, place }): Closing[] => {
    if (isOver || SAILINGS.has(field) || !isNear(on)) return [];
    const bound = field === 'present' ? stages.filter(({ stage }) => stage.key === field) : closedBy(field, stages);
    const open = bound.filter(({ status }) => !CLOSED.has(status));
    // What it closes has happened.
    return bound.length > 0 && open.length === 0 ? [] : [{ field, name, on, open, place }];
  }); // prettier-ignore
}

const SAILINGS: ReadonlySet<string> = new Set(['etd', 'atd']);

/** The stages that a date of the order closes: those that have to be done by that very day, else those that it binds at all. */
function closedBy(field: string, stages: readonly StagePlan[]): readonly StagePlan[] {
  const isOf = (rule: Expression): boolean =>
    fieldsOf(rule).some((each) => each === field || (field === 'cust_due' && isPromise(each)));
  const bound = stages.filter(({ stage }) => stage.notLater.some(isOf));
  const closed = bound.filter(({ stage }) => stage.notLater.some((rule) => !rule.offset && isOf(rule)));
  return closed.length > 0 ? closed : bound;
}

/** Dates that the team plans, or that stand among the order’s own. */
const NO_LAW: ReadonlySet<string> = new Set([
  'etd', 'eta', 'atd', 'ata', 'load_plan', 'factory_due', 'si_cutoff', 'vgm_cutoff', 'cy_cutoff', 'customs_cutoff',
  'manifest_cutoff', 'lc_latest_ship', 'lc_expiry', 'cust_due', 'ship_by', 'deliver_by',
]); // prettier-ignore

function isSetByLaw(stage: StagePlan): boolean {
  const rule = stage.stage.notLater[stage.hardBy];
  if (!rule || !isClosedOutside(stage) || stage.stage.key === 'present') return false;
  return stage.stage.binds && fieldsOf(rule).some((field) => !NO_LAW.has(field));
}
