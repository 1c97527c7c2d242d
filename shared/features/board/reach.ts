import { asIf } from '../../plan/as-if';
import type { FoundRow } from '../../plan/find-row';
import { isCounted } from '../../plan/next';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { LogEvent, LogEventKind } from '../../process/log';
import { PHASES, type Phase } from '../../process/phase';
import { CLOSED } from '../../process/status';
import { dayOf, wholeDay, type Moment } from '../../time/moment';

/** Stages that stand between an order and a phase. */
export interface Way {
  readonly phase: Phase;
  /** All of them, in the order of the process. */
  readonly stages: readonly StagePlan[];
  /** Those without which the order does not come there; the others are shown by these, or are nobody's to wait for. */
  readonly needed: readonly StagePlan[];
}

/**
 * The phases that an order comes to when its open stages are done one after the other. Tried by judging the order as if
 * the log said so: what tells a phase is written in one place.
 */
export function waysForward(plan: Plan, found: FoundRow): Map<Phase, Way> {
  const { order } = found.row;
  const open = order.stages.filter(({ status }) => !CLOSED.has(status));
  const day = wholeDay(dayOf(plan.now));
  return ways(
    plan,
    found,
    (to) => comesBefore(order.phase, to),
    open,
    isCounted,
    (stages) => events(found, stages, 'done', day),
  );
}

/** The phases that an order falls back to when what is done is done no more, the last of it first. */
export function waysBack(plan: Plan, found: FoundRow): Map<Phase, Way> {
  const done = found.row.order.stages.filter(isSaidDone).reverse();
  // Whatever day a cell holds, it lies before that.
  const never = wholeDay(dayOf(plan.now) + 20_000);
  return ways(
    plan,
    found,
    (to) => comesBefore(to, found.row.order.phase),
    done,
    () => false,
    (stages) => events(found, stages, 'reopened', never),
  );
}

/** What only follows from another stage is open again with it. */
const isSaidDone = ({ status, doneBy }: StagePlan): boolean =>
  (status === 'done' || status === 'done late') && doneBy !== 'implied';

/** `tells`: which of the stages on a way are told of though the phase can be reached without them. */
function ways(
  plan: Plan,
  found: FoundRow,
  isOnTheWay: (phase: Phase) => boolean,
  stages: readonly StagePlan[],
  tells: (stage: StagePlan) => boolean,
  eventsOf: (stages: readonly StagePlan[]) => LogEvent[],
): Map<Phase, Way> {
  const judged = asIf(plan, found);
  const phaseAfter = (changed: readonly StagePlan[]): Phase => judged(eventsOf(changed)).phase;
  const known = new Map<Phase, Way>();
  for (let end = 1; end <= stages.length; end++) {
    const all = stages.slice(0, end);
    const phase = phaseAfter(all);
    if (known.has(phase) || !isOnTheWay(phase)) continue;
    let needed = all;
    for (const stage of all) {
      const without = needed.filter((each) => each !== stage);
      if (phaseAfter(without) === phase) needed = without;
    }
    known.set(phase, { phase, needed, stages: all.filter((each) => needed.includes(each) || tells(each)) });
  }
  return known;
}

function events(
  { row: { row } }: FoundRow,
  stages: readonly StagePlan[],
  event: LogEventKind,
  date: Moment,
): LogEvent[] {
  return stages.map(({ stage }) => ({
    order: row.key, stage: stage.key, event, at: LAST, date, party: undefined, owner: '', judged: undefined,
  })); // prettier-ignore
}

/** Whether an order stands in a phase before it stands in another. */
export const comesBefore = (a: Phase, b: Phase): boolean => PHASES.indexOf(a) > PHASES.indexOf(b);

/** After whatever the log says already. */
const LAST = wholeDay(2_000_000);
