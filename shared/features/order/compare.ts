import type { Bilingual } from '../../lang';
import type { FoundRow } from '../../plan/find-row';
import { gapText } from '../../plan/gap-text';
import type { OrderPlan, StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { Status } from '../../process/status';
import { effortOf } from '../../plan/effort';
import type { Party } from '../../cells/party';
import { dayOf, isPast, type Moment } from '../../time/moment';
import { CLOSED } from '../../process/status';
import { isCounted } from '../../plan/next';
import { contextOf } from './stage-context';
import { anchorDates, departureOf, type AnchorDate, type Departure } from './dates';

/** An order as it is and as it would be. Plain JSON. */
export interface Comparison {
  readonly status: BeforeAfter<Verdict>;
  readonly departure: BeforeAfter<Departure | undefined>;
  /** Text of the gap; absent where the work fits. */
  readonly gap: BeforeAfter<Bilingual | undefined>;
  /** Days of the gap, 0 where the work fits. */
  readonly gapDays: BeforeAfter<number>;
  /** ETD, the dates of the L/C and the customer's date, where they or the room before them change. */
  readonly dates: readonly BeforeAfter<AnchorDate | undefined>[];
  /** Stages whose deadline, completion or verdict changes, in the order of the process. */
  readonly moves: readonly StageMove[];
  /** Open stages that would be late and are not, and the other way round. */
  readonly newlyLate: number;
  readonly saved: number;
  /** Whose remaining work on this order changes, in working minutes. */
  readonly owners: readonly OwnerChange[];
}

export interface BeforeAfter<T> {
  readonly before: T;
  readonly after: T;
}

export interface Verdict {
  readonly status: Status;
  readonly waitsOn: Party | undefined;
}

export interface StageMove {
  readonly key: string;
  readonly name: Bilingual;
  readonly due: BeforeAfter<Moment | undefined>;
  /** Later is positive; absent where one of the two is missing. */
  readonly days: number | undefined;
  readonly status: BeforeAfter<Verdict>;
  readonly owner: BeforeAfter<string | undefined>;
  readonly turn: 'late' | 'saved' | undefined;
  readonly isFollowed: boolean;
}

export interface OwnerChange {
  readonly name: string;
  readonly minutes: BeforeAfter<number>;
}

/** Compares one order in two plans. */
export function compareOrders(plan: Plan, before: FoundRow, planAfter: Plan, after: FoundRow): Comparison {
  const [a, b] = [before.row.order, after.row.order];
  const moves = movesOf(a, b, plan.now);
  return {
    status: { before: verdictOf(a), after: verdictOf(b) },
    departure: { before: departureOf(a, plan.now), after: departureOf(b, plan.now) },
    gap: { before: a.gap && gapText(a.gap), after: b.gap && gapText(b.gap) },
    gapDays: { before: a.gap?.days ?? 0, after: b.gap?.days ?? 0 },
    dates: datesOf(plan, before, planAfter, after),
    moves,
    newlyLate: moves.filter(({ turn }) => turn === 'late').length,
    saved: moves.filter(({ turn }) => turn === 'saved').length,
    owners: ownersOf(plan, a, planAfter, b),
  };
}

function verdictOf({ status, next }: OrderPlan): Verdict {
  return { status, waitsOn: next?.wait?.party };
}

function movesOf(a: OrderPlan, b: OrderPlan, now: Moment): StageMove[] {
  const was = new Map(a.stages.map((stage) => [stage.stage.key, stage]));
  return b.stages.flatMap((after): StageMove[] => {
    const { key, name } = after.stage;
    const before = was.get(key);
    if (isAlike(before, after) || (!isSeen(before) && !isSeen(after))) return [];
    const [wasLate, isLate] = [before !== undefined && isBehind(before, now), isBehind(after, now)];
    const bothDue = before?.due !== undefined && after.due !== undefined;
    return [
      {
        key,
        name,
        due: { before: before?.due, after: after.due },
        days: bothDue ? dayOf(after.due!) - dayOf(before.due!) : undefined,
        status: { before: stageVerdict(before), after: stageVerdict(after) },
        owner: { before: before?.owner?.owner, after: after.owner?.owner },
        turn: wasLate === isLate ? undefined : isLate ? 'late' : 'saved',
        isFollowed: isCounted(after),
      },
    ];
  });
}

function isAlike(before: StagePlan | undefined, after: StagePlan): boolean {
  return (
    before?.due === after.due &&
    before?.status === after.status &&
    before?.done === after.done &&
    before?.owner?.owner === after.owner?.owner
  );
}

function isSeen(stage: StagePlan | undefined): boolean {
  return stage !== undefined && stage.status !== 'not applicable' && stage.status !== 'cancelled';
}

function stageVerdict(stage: StagePlan | undefined): Verdict {
  return { status: stage?.status ?? 'not applicable', waitsOn: stage?.wait?.party };
}

/** Late when it was done, or open with its deadline behind it, also while it waits for the stage before. */
function isBehind(stage: StagePlan, now: Moment): boolean {
  const { status, due } = stage;
  if (CLOSED.has(status)) return status === 'done late';
  if (status === 'overdue') return true;
  return status === 'waiting for predecessor' && isCounted(stage) && due !== undefined && isPast(due, now);
}

function datesOf(
  plan: Plan,
  before: FoundRow,
  planAfter: Plan,
  after: FoundRow,
): BeforeAfter<AnchorDate | undefined>[] {
  const anchors = (of: Plan, found: FoundRow): AnchorDate[] => {
    const { order, facts, columns } = contextOf(of, found);
    return anchorDates(order, facts, columns, of.now);
  };
  const [a, b] = [anchors(plan, before), anchors(planAfter, after)];
  const fields = [...new Set([...a, ...b].map(({ field }) => field))];
  return fields
    .map((field) => ({
      before: a.find((each) => each.field === field),
      after: b.find((each) => each.field === field),
    }))
    .filter(({ before: x, after: y }) => x?.date !== y?.date || x?.margin !== y?.margin);
}

function ownersOf(plan: Plan, a: OrderPlan, planAfter: Plan, b: OrderPlan): OwnerChange[] {
  const [was, is] = [minutesOf(plan, a), minutesOf(planAfter, b)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, minutes: { before: was.get(name) ?? 0, after: is.get(name) ?? 0 } }))
    .filter(({ minutes }) => minutes.before !== minutes.after);
}

/** Remaining work on an order by the name of its owner. */
function minutesOf({ now }: Plan, order: OrderPlan): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const stage of order.stages) {
    const owner = stage.owner?.owner;
    const work = owner === undefined ? 0 : effortOf(stage, now);
    if (work > 0) minutes.set(owner!, (minutes.get(owner!) ?? 0) + work);
  }
  return minutes;
}
