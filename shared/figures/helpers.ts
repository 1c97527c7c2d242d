import { entriesOf, type OrderEntry } from '../orders/entry';
import { mattersOf } from '../orders/matters';
import { SAILED } from '../orders/order-dates';
import { lateDate } from '../plan/late-date';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import { OVER_PHASES } from '../process/phase';
import { CLOSED, isDone } from '../process/status';
import { dayOf } from '../time/moment';
import { QUOTE_DAYS } from './definitions.data';
import type { FigureKey, Period } from './figure';
import { openClaims, openInquiries, type Unanswered } from './rows/answered';
import { lookAt, stageOf, type OrderLook, type RowLook } from './rows/look';
import { mayBeRight, PAPERS_OVER } from './rows/papers';
import { quotations } from './rows/quote-to-order';
import { promisedOf, sailings, SAILING } from './rows/shipped';

/** Something open that will count in a period, and can still be met. */
export interface Helper {
  readonly order: string;
  readonly key: string;
  readonly due: number;
  /** The serial day on which it counts. */
  readonly day: number;
}

type Goal = Pick<Period, 'from' | 'to'> & { readonly target: number };
type Find = (plan: Plan, goal: Goal) => readonly Helper[];

const FIND: Readonly<Partial<Record<FigureKey, Find>>> = {
  stagesInTime: (plan) =>
    open(plan).flatMap((look) => duesIn(look, ({ isFollowed }) => isFollowed).map((due) => at(look.entry, due))),
  shippedAsPromised: (plan) => open(plan).flatMap((look) => atLast(look, sailingsOf(look))),
  depositDelay: (plan) => open(plan).flatMap((look) => atLast(look, duesIn(look, ({ stage }) => stage.key === 'deposit'))),
  daysToMoney: (plan, { target }) =>
    open(plan).flatMap((look) => (isSlow(look, target) ? [] : atLast(look, duesIn(look, isPrice)))),
  papersFirstTime: (plan) =>
    open(plan).flatMap((look) => (mayBeRight(look) ? atLast(look, duesIn(look, ({ stage }) => PAPERS_OVER.includes(stage.key))) : [])),
  answered24h: (plan) => asked(plan, openInquiries),
  claims24h: (plan) => asked(plan, openClaims),
  quoteToOrder: (plan) => undecided(plan),
  handOffsFirst: (plan) => handOffs(plan),
}; // prettier-ignore

/**
 * What would help a goal in a period: open, to count within it, due and not late, the soonest first. Things whose day the
 * sheet does not say, and those that can only be missed any more, are not among them.
 */
export function helpersOf(plan: Plan, figure: FigureKey, goal: Goal): Helper[] {
  const today = dayOf(plan.now);
  const found = FIND[figure]?.(plan, goal) ?? [];
  return found
    .filter(({ due, day }) => due >= today && day >= goal.from && day <= goal.to)
    .sort((a, b) => a.due - b.due);
}

const open = (plan: Plan): OrderLook[] =>
  entriesOf(plan).flatMap((entry) => (OVER_PHASES.has(entry.phase) ? [] : [lookAt(plan, entry)]));

/** What is due on a day counts on it. */
const at = ({ order, key }: OrderEntry, due: number, day = due): Helper => ({ order, key, due, day });

/** Of several rows the last to be due decides, and one that is late lets the order be missed. */
function atLast({ plan, entry }: OrderLook, dues: readonly number[]): Helper[] {
  const isLate = dues.some((due) => due < dayOf(plan.now));
  return dues.length === 0 || isLate ? [] : [at(entry, Math.max(...dues))];
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

/** Sailed so long ago that its money would make the mean worse than the target. */
function isSlow(look: OrderLook, target: number): boolean {
  const left = sailings(look)?.map(({ on }) => on);
  return left !== undefined && dayOf(look.plan.now) - Math.max(...left) > target;
}

const asked = (plan: Plan, find: (look: OrderLook) => readonly Unanswered[]): Helper[] =>
  open(plan).flatMap((look) => find(look).map(({ day, last }) => at(look.entry, last, day)));

/** Quotations without an outcome count on their own day; until they are taken as lost each can be won, late or not. */
const undecided = (plan: Plan): Helper[] =>
  quotations(plan).flatMap(({ order, key, on, is }): Helper[] =>
    is === undefined ? [{ order, key, due: on + QUOTE_DAYS - 1, day: on }] : [],
  );

function handOffs(plan: Plan): Helper[] {
  return mattersOf(plan).flatMap(({ matter, turn }): Helper[] => {
    const { kind, order, state, times = 1 } = matter;
    if (kind !== 'handoff' || !order || state !== 'handed' || times > 1 || turn?.due === undefined) return [];
    const due = dayOf(turn.due);
    return [{ order, key: order, due, day: due }];
  });
}
