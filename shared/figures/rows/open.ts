import { SAILED } from '../../orders/order-dates';
import { lateDate } from '../../plan/late-date';
import type { StagePlan } from '../../plan/order-plan';
import { OVER_PHASES } from '../../process/phase';
import { CLOSED, isDone } from '../../process/status';
import { dayOf } from '../../time/moment';
import type { FigureKey } from '../figure';
import { openClaims, openInquiries, type Unanswered } from './answered';
import { stageOf, type OrderLook, type RowLook } from './look';
import { onceAnOrder } from './once-an-order';
import { mayBeRight, PAPERS_OVER } from './papers';
import { promisedOf, sailings, SAILING } from './shipped';

/** Something open, and the serial days on which it is due and on which it counts. */
export interface OpenThing {
  readonly due: number;
  readonly day: number;
  /** Of money: the days that it has been out since the order sailed, once it has. */
  readonly days?: number;
}

const FIND: Readonly<Partial<Record<FigureKey, (look: OrderLook) => readonly OpenThing[]>>> = {
  stagesInTime: (look) => duesIn(look, ({ isFollowed }) => isFollowed).map(onItsDay),
  shippedAsPromised: (look) => atLast(look, sailingsOf(look)),
  depositDelay: (look) =>
    atLast(
      look,
      duesIn(look, ({ stage }) => stage.key === 'deposit'),
    ),
  daysToMoney: (look) => atLast(look, duesIn(look, isPrice)).map((each) => ({ ...each, ...outSince(look) })),
  papersFirstTime: (look) =>
    mayBeRight(look)
      ? atLast(
          look,
          duesIn(look, ({ stage }) => PAPERS_OVER.includes(stage.key)),
        )
      : [],
  answered24h: (look) => openInquiries(look).map(whenAsked),
  claims24h: (look) => openClaims(look).map(whenAsked),
};
const FOUND = Object.entries(FIND) as [FigureKey, (look: OrderLook) => readonly OpenThing[]][];

/** What is open of an order, by the figure that it will count for. */
export const openOfOrder = onceAnOrder(
  (look): ReadonlyMap<FigureKey, readonly OpenThing[]> =>
    new Map(OVER_PHASES.has(look.entry.phase) ? [] : FOUND.map(([figure, find]) => [figure, find(look)])),
);

/** What is due on a day counts on it. */
const onItsDay = (due: number): OpenThing => ({ due, day: due });
const whenAsked = ({ day, last }: Unanswered): OpenThing => ({ due: last, day });

/** Of several rows the last to be due decides, and one that is late lets the order be missed. */
function atLast({ plan }: OrderLook, dues: readonly number[]): OpenThing[] {
  const isLate = dues.some((due) => due < dayOf(plan.now));
  return dues.length === 0 || isLate ? [] : [onItsDay(Math.max(...dues))];
}

const isPrice = ({ stage }: StagePlan): boolean => stage.branch === 'money' && stage.key !== 'deposit';
const isOpen = ({ status, question }: StagePlan): boolean => !CLOSED.has(status) && question === undefined;

function duesIn({ rows }: OrderLook, wanted: (stage: StagePlan) => boolean): number[] {
  return rows.flatMap(({ placed, stages }) => {
    if (OVER_PHASES.has(placed.row.order.phase)) return [];
    return stages.flatMap((stage) => {
      const due = isOpen(stage) && wanted(stage) ? lateDate(stage) : undefined;
      return due === undefined ? [] : [dayOf(due)];
    });
  });
}

/** The promises of all shipments that have not sailed; none where one has missed its own. */
function sailingsOf({ entry, rows }: OrderLook): number[] {
  if (SAILED.has(entry.phase)) return [];
  const dues: number[] = [];
  for (const row of rows) {
    const stage = stageOf(row, SAILING);
    const by = stage && promiseOf(row, stage);
    if (by === undefined) continue;
    if (isDone(stage!.status)) {
      if (stage!.done !== undefined && dayOf(stage!.done) > by) return [];
    } else if (isOpen(stage!) && !OVER_PHASES.has(row.placed.row.order.phase)) dues.push(by);
  }
  return dues;
}

function promiseOf({ placed, facts }: RowLook, stage: StagePlan): number | undefined {
  const by = promisedOf(placed.row.order, facts, stage);
  return by === undefined ? undefined : dayOf(by);
}

function outSince(look: OrderLook): Pick<OpenThing, 'days'> {
  const left = sailings(look)?.map(({ on }) => on);
  return left ? { days: dayOf(look.plan.now) - Math.max(...left) } : {};
}
