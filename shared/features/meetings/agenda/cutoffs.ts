import type { Place } from '../../../book/address';
import { both, type Bilingual } from '../../../lang';
import type { AgendaItem } from '../../../orders/agenda-item';
import type { OrderEntry } from '../../../orders/entry';
import { keyDatesOf } from '../../../orders/key-dates';
import { datesOfRow } from '../../../orders/order-dates';
import { dateWords, hourWords } from '../../../orders/section-parts';
import { lateByHard } from '../../../plan/late-date';
import type { PlacedRow } from '../../../plan/late-orders';
import type { StagePlan } from '../../../plan/order-plan';
import { isClosedOutside } from '../../../plan/owed';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { isPromise } from '../../../plan/promise';
import { ownerName } from '../../../plan/work';
import { fieldsOf } from '../../../process/expression';
import { CLOSED } from '../../../process/status';
import { dayOf, isPast, lastMinuteOf, minuteOf, MINUTES_PER_DAY, type Moment } from '../../../time/moment';
import { daysWords, told } from '../words';

/** Days of the calendar ahead that the team looks at. */
const AHEAD = 3;

/** A date that the outside world closes. */
interface Closing {
  readonly name: Bilingual;
  readonly on: Moment;
  readonly stage: StagePlan | undefined;
  readonly place: Place;
}

/** What closes in less than three days and is not done: cut-offs, the last days of a credit, promised dates, days that a law sets. */
export function cutoffItems(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  return entries.flatMap((entry): AgendaItem[] => {
    const rows = entry.whole.rows.filter(({ row }) => !row.order.carriedOn);
    const [first, ...more] = rows
      .flatMap((placed) => closingsOf(plan, placed))
      .sort((a, b) => lastMinuteOf(a.on) - lastMinuteOf(b.on));
    return first ? [itemOf(plan, entry, first, more)] : [];
  });
}

function closingsOf(plan: Plan, placed: PlacedRow): Closing[] {
  const isNear = nearTest(plan.now);
  const { phase } = placed.row.order;
  const isDated = datesOfRow(plan, placed).some(({ kind, on, isOver }) => kind !== 'sailing' && !isOver && isNear(on)); // prettier-ignore
  // All stages are worked out anew, and so for the few that have something to close.
  const dated = isDated || phase === 'documents' ? datedClosings(plan, placed, isNear) : [];
  const lawful = placed.row.order.actionable.flatMap((stage): Closing[] => {
    const on = isSetByLaw(stage) ? lateByHard(stage) : undefined;
    return on !== undefined && isNear(on)
      ? [{ name: stage.stage.name, on, stage, place: workPlace({ ...placed, stage }) }]
      : [];
  });
  return [...dated, ...lawful.filter(({ stage }) => !dated.some((each) => each.stage === stage))];
}

/** Not over yet, and over before three days have passed: a whole day with its last minute. */
const nearTest = (now: Moment) => (on: Moment): boolean =>
  !isPast(on, now) && lastMinuteOf(on) < minuteOf(now) + AHEAD * MINUTES_PER_DAY; // prettier-ignore

function datedClosings(plan: Plan, placed: PlacedRow, isNear: (on: Moment) => boolean): Closing[] {
  const { stages } = placed.row.order;
  return keyDatesOf(plan, placed).flatMap(({ field, name, on, isOver, place }): Closing[] => {
    if (isOver || SAILINGS.has(field) || !isNear(on)) return [];
    const bound = field === 'present' ? stages.filter(({ stage }) => stage.key === field) : boundBy(field, stages);
    const open = bound.filter(({ status }) => !CLOSED.has(status));
    // What it closes has happened.
    return bound.length > 0 && open.length === 0 ? [] : [{ name, on, stage: open[0], place }];
  }); // prettier-ignore
}

const SAILINGS: ReadonlySet<string> = new Set(['etd', 'atd']);

/** The stages that a date of the order binds. */
const boundBy = (field: string, stages: readonly StagePlan[]): StagePlan[] =>
  stages.filter(({ stage }) =>
    stage.notLater.some((rule) =>
      fieldsOf(rule).some((each) => each === field || (field === 'cust_due' && isPromise(each))),
    ),
  );

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

function itemOf(
  plan: Plan,
  { key, order, customer }: OrderEntry,
  { name, on, stage, place }: Closing,
  more: readonly Closing[],
): AgendaItem {
  const days = dayOf(on) - dayOf(plan.now);
  const left = days === 0 ? TODAY : both(`还有 ${daysWords(days).zh}`, `in ${daysWords(days).en}`);
  return {
    part: 'cutoff',
    id: key,
    order,
    customer,
    what: name,
    why: told(dateWords(on, plan.now), left, ...onceEach(more.map((each) => closingWords(plan, each)))),
    owner: stage ? ownerName(stage, plan.team) : '',
    weight: -lastMinuteOf(on),
    place,
    ...(stage && { stage: stage.stage.key }),
  };
}

/** `截关 5月20日 11:00`. */
function closingWords({ now }: Plan, { name, on }: Closing): Bilingual {
  const at = hourWords(on, now);
  return both(`${name.zh} ${at.zh}`, `${name.en} ${at.en}`);
}

/** Rows of an order often say the same. */
const onceEach = (words: readonly Bilingual[]): Bilingual[] => [
  ...new Map(words.map((each) => [each.en, each])).values(),
];

const TODAY = both('今天', 'today');
