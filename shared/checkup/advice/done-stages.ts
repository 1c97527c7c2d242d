import { workOut } from '../../plan/evaluate';
import { factsOfRow } from '../../plan/facts-of-row';
import { shownName } from '../../plan/late-orders';
import type { DoneBy } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { rulesFor } from '../../plan/rules';
import type { StageRecord } from '../../plan/stage-record';
import type { TablePlan } from '../../plan/table-plan';
import { answersFor } from '../../process/answers';
import { logOf } from '../../process/log';
import type { Stage } from '../../process/process';
import { dayOf, lastMinuteOf, minuteOf } from '../../time/moment';

/** A stage that one order has done on a day that is known, as the process would judge it today, whatever was recorded. */
export interface DoneStage {
  readonly order: string;
  readonly variant: string;
  readonly stage: Stage;
  /** The serial day on which it was done. */
  readonly day: number;
  /** The column that dates it; undefined: the log does. */
  readonly column: number | undefined;
  /** Whether it was done by its deadline; undefined where it had none. */
  readonly isOnTime: boolean | undefined;
  /** Whether its clock ran from a date of the order (`startFrom`), and not from the stage before it. */
  readonly isFromDate: boolean;
}

/**
 * Of some stages everything that was done, on `since` (a serial day) or later; an order that stands in several rows has
 * each day once. Judged by the process alone: verdicts on record speak of the rules of their time.
 */
export function doneStages(
  plan: Plan,
  keys: ReadonlySet<string>,
  since: number | undefined,
): ReadonlyMap<string, readonly DoneStage[]> {
  const found = new Map<string, DoneStage[]>();
  if (keys.size === 0) return found;
  const seen = new Set<string>();
  for (const table of plan.tables)
    for (const done of doneIn(table, plan, keys)) {
      const { order, stage, day } = done;
      const name = JSON.stringify([order, stage.key, day]);
      if (day > dayOf(plan.now) || (since !== undefined && day < since) || seen.has(name)) continue;
      seen.add(name);
      const known = found.get(stage.key);
      if (known) known.push(done);
      else found.set(stage.key, [done]);
    }
  return found;
}

function* doneIn(table: TablePlan, plan: Plan, keys: ReadonlySet<string>): Generator<DoneStage> {
  const { now } = plan;
  // The process as the plan has it: a row may have been judged by another.
  const variants = new Map(
    plan.process.variants
      .filter(({ stages }) => stages.some(({ key }) => keys.has(key)))
      .map((each) => [each.key, each]),
  );
  const { answers: given } = rulesFor(plan, table.table);
  for (const placed of table.rows) {
    const { row, order } = placed;
    if (order.carriedOn || order.status === 'cancelled') continue;
    const variant = variants.get(order.variant.key);
    if (!variant) continue;
    const facts = factsOfRow(table, row, now);
    const { inputs } = workOut(variant, facts, {
      now,
      log: logOf(plan.log, row),
      clocks: plan.clocks.of(variant, order.country),
      answers: answersFor(given, row, (header) => facts.shown(header)),
      follow: () => 'kept',
      wanted: 'all stages',
    }).order;
    for (const { record, facts: cell } of inputs) {
      const { stage, done, doneBy, startedBy } = record;
      if (done === undefined || !keys.has(stage.key) || !WRITTEN.has(doneBy)) continue;
      yield {
        order: shownName(placed),
        variant: variant.key,
        stage,
        day: dayOf(done),
        column: doneBy === 'cell' ? cell.column : undefined,
        isOnTime: isOnTime(record),
        isFromDate: stage.startFrom !== undefined && stage.after.length > 0 && !startedBy,
      };
    }
  }
}

/** Of whom the day counts: somebody wrote down when it happened. */
const WRITTEN: ReadonlySet<DoneBy> = new Set<DoneBy>(['cell', 'log', 'answer']);

/** By its deadline, unless that rests on an estimate. */
function isOnTime({ done, due, by, isEstimated }: StageRecord): boolean | undefined {
  if (due === undefined || (by === 'limit' && isEstimated)) return undefined;
  return minuteOf(done!) <= lastMinuteOf(due);
}
