import type { Place } from '../book/address';
import type { Party } from '../cells/party';
import type { Bilingual } from '../lang';
import type { Status } from '../process/status';
import type { Role } from '../process/row';
import { toDoText } from '../templates/vocabulary/to-do';
import { weekdayOf } from '../time/civil';
import { dayOf, lastMinuteOf, type Moment } from '../time/moment';
import { factsOfRow } from './facts-of-row';
import { orderName } from './late-orders';
import { leftOf, leftText } from './left';
import type { StagePlan } from './order-plan';
import { isClosedOutside } from './owed';
import type { Plan } from './plan';
import { whyOf } from './why';
import type { Work } from './work';
import { workPlace } from './places';
import { roleOf } from './stage-role';

/** When something is to be done, seen from today; `waiting`: somebody outside has to move first. */
export const TODAY_GROUPS = ['late', 'today', 'week', 'waiting', 'later'] as const;
export type TodayGroupKey = (typeof TODAY_GROUPS)[number];

/** One stage of one order whose turn it is. */
export interface TodayItem {
  readonly sheet: string;
  readonly row: number;
  readonly stage: string;
  readonly order: string;
  /** What names the order where it has several rows: its number. */
  readonly whole: string;
  readonly customer: string;
  /** As the thing to do. */
  readonly name: Bilingual;
  readonly status: Status;
  readonly waitsOn: Party | undefined;
  /** Whether they are to be chased by now. */
  readonly isChaseDue: boolean;
  readonly due: Moment | undefined;
  /** Whether the outside world closes at the deadline: a cut-off, an expiry, and not money's due date. */
  readonly isHard: boolean;
  readonly left: Bilingual | undefined;
  /** What set the deadline. */
  readonly why: Bilingual;
  readonly owner: string | undefined;
  readonly role: Role;
  /** Parties the stage may wait for, the likeliest first. */
  readonly parties: readonly Party[];
  /** The cell that will show it done, else the one that names the order. */
  readonly place: Place;
}

/** When a stage is to be done, seen from now. */
export function groupOf({ status, due }: StagePlan, now: Moment): TodayGroupKey {
  if (status === 'on hold') return 'waiting';
  if (status === 'overdue') return 'late';
  // What cannot be judged is today's: the cell wants a look.
  if (status === 'data error' || status === 'date to confirm') return 'today';
  if (due === undefined) return 'later';
  const [today, day] = [dayOf(now), dayOf(due)];
  if (day <= today) return 'today';
  return day <= today + 6 - weekdayOf(today) ? 'week' : 'later';
}

/** Orders work by its deadline; what has none comes last. */
export function morePressing(a: Work, b: Work): number {
  return dueMinute(a.stage) - dueMinute(b.stage);
}

function dueMinute({ due }: StagePlan): number {
  return due === undefined ? Number.MAX_SAFE_INTEGER : lastMinuteOf(due);
}

/** What is told of one piece of work. */
export function itemOf(plan: Plan, work: Work): TodayItem {
  const { table, row: each, stage } = work;
  const { row, order } = each;
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  return {
    sheet: table.table.sheet,
    row: row.row,
    stage: stage.stage.key,
    order: order.key,
    whole: orderName(table, each),
    customer: factsOfRow(table, row, plan.now).text('customer'),
    name: toDoText(stage.stage.name),
    status: stage.status,
    waitsOn: stage.wait?.party,
    isChaseDue: stage.wait?.chase !== undefined && dayOf(stage.wait.chase) <= dayOf(plan.now),
    due: stage.due,
    isHard: isClosedOutside(stage),
    left: left && leftText(left, stage.status),
    why: whyOf(order, stage, clocks, plan.now).deadline,
    owner: stage.owner?.owner,
    role: roleOf(stage),
    parties: stage.stage.waitsOn,
    place: workPlace(work),
  };
}
