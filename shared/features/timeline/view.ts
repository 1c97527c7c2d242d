import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { toDoText } from '../../templates/vocabulary/to-do';
import { fieldName } from '../../mapping/questions';
import type { LineGroup } from '../../orders/groups';
import { byUrgency } from '../../orders/groups';
import { placeOf, type Ranked } from '../../orders/lines';
import { datesOf, orderedOn } from '../../orders/order-dates';
import { lateSince } from '../../plan/late-date';
import { leftOf, leftText } from '../../plan/left';
import { isCounted } from '../../plan/next';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { Phase } from '../../process/phase';
import { CLOSED } from '../../process/status';
import { dayOf, type Moment } from '../../time/moment';
import { arrange, type GroupLine, type Line, type TimelineWanted } from './arrange';

/** A window of the rows of all orders over the days: dates only, whoever draws decides how wide a day is. Plain JSON. */
export interface TimelineView {
  /** Rows of the whole list, headings included. */
  readonly total: number;
  readonly orders: number;
  readonly late: number;
  readonly over: number;
  /** Serial days between which there is something to see. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  /** Position of the first of `rows`. */
  readonly at: number;
  readonly rows: readonly TimelineRow[];
}

export type TimelineRow = GroupLine | TimelineOrder;

export interface TimelineOrder {
  readonly is: 'order';
  readonly key: string;
  readonly order: string;
  readonly customer: string;
  readonly phase: Phase;
  readonly group: LineGroup;
  readonly place: Place;
  /** From the order to the last that is due, or was done; absent where nothing dates it. */
  readonly span: readonly [number, number] | undefined;
  /** Days on which something was done, is due, is late. */
  readonly done: readonly number[];
  readonly due: readonly number[];
  readonly lateDays: readonly number[];
  /** What the outside world has set, in the order of the days. */
  readonly marks: readonly TimelineMark[];
  readonly next: TimelineNext | undefined;
}

export interface TimelineMark {
  readonly day: number;
  readonly name: Bilingual;
  readonly on: Moment;
  readonly isOver: boolean;
}

/** What is to be done first. */
export interface TimelineNext {
  readonly name: Bilingual;
  readonly due: Moment | undefined;
  readonly left: Bilingual | undefined;
  readonly owner: string | undefined;
}

/** What is due long after all else, as a refund in three years, is left out: it would make every bar endless. */
const BEYOND = 60;

/** No window is longer. */
const MOST = 120;

export function timelineView(plan: Plan, wanted: TimelineWanted, at: number, count: number): TimelineView {
  const { lines, ...told } = arrange(plan, wanted);
  const rows = lines.slice(at, at + Math.min(count, MOST)).map((line) => rowOf(plan, line));
  return { ...told, total: lines.length, today: dayOf(plan.now), at, rows };
}

function rowOf(plan: Plan, line: Line): TimelineRow {
  return line.is === 'group' ? line : orderOf(plan, line.ranked);
}

function orderOf(plan: Plan, { entry, work, group }: Ranked): TimelineOrder {
  const stages = entry.whole.rows
    .filter(({ row }) => row.order.carriedOn === undefined)
    .flatMap(({ row }) => row.order.stages.filter(isShown));
  const dated = (days: readonly (Moment | undefined)[]): number[] => [
    ...new Set(days.flatMap((day) => (day === undefined ? [] : [dayOf(day)]))),
  ];
  const open = stages.filter(({ status }) => !CLOSED.has(status));
  const done = dated(stages.map((stage) => stage.done));
  const lateDays = dated(open.filter(({ status }) => status === 'overdue').map(lateSince));
  const marks = datesOf(plan, entry)
    .filter(({ field }) => field !== 'atd')
    .map(({ field, on, isOver }) => ({ day: dayOf(on), name: fieldName(field), on, isOver }))
    .sort((a, b) => a.on - b.on);
  const ordered = orderedOn(plan, entry);
  const begin = ordered === undefined ? [] : [dayOf(ordered)];
  const reach = Math.max(dayOf(plan.now), ...done, ...marks.map(({ day }) => day)) + BEYOND;
  const isNear = (day: number): boolean => day <= reach;
  const due = dated(open.filter(({ status }) => status !== 'overdue').map((stage) => stage.due)).filter(
    isNear,
  );
  const days = [...begin, ...done, ...due, ...lateDays];
  return {
    is: 'order',
    key: entry.key,
    order: entry.order,
    customer: entry.customer,
    phase: entry.phase,
    group,
    place: placeOf(entry),
    span: days.length === 0 ? undefined : [begin[0] ?? Math.min(...days), Math.max(...days)],
    done,
    due,
    lateDays,
    marks,
    next: nextOf(plan, work),
  };
}

/** What the team keeps track of, or what an outside date binds; not what only follows from something else. */
const isShown = (stage: StagePlan): boolean =>
  isCounted(stage) && stage.status !== 'not applicable' && stage.status !== 'cancelled';

function nextOf(plan: Plan, work: Ranked['work']): TimelineNext | undefined {
  const [first] = byUrgency(work, plan.now);
  if (!first) return undefined;
  const { stage, row } = first;
  const clocks = plan.clocks.of(row.order.variant, row.order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  return {
    name: toDoText(stage.stage.name),
    due: stage.due,
    left: left && leftText(left, stage.status),
    owner: stage.owner?.owner,
  };
}
