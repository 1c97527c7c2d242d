import { workOut } from '../../plan/evaluate';
import { factsOfRow } from '../../plan/facts-of-row';
import type { DoneBy } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { rulesFor } from '../../plan/rules';
import type { StageRecord } from '../../plan/stage-record';
import type { RowPlan } from '../../plan/table-plan';
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
  const { now } = plan;
  for (const table of plan.tables) {
    const { answers: given } = rulesFor(plan, table.table);
    for (const { row, order } of table.rows) {
      if (order.carriedOn || order.status === 'cancelled') continue;
      const { variant } = order;
      const log = logOf(plan.log, row);
      const clocks = plan.clocks.of(variant, order.country);
      const facts = factsOfRow(table, row, now);
      const answers = answersFor(given, row, (header) => facts.shown(header));
      const judging = { now, log, clocks, answers, follow: () => 'kept', wanted: 'all stages' } as const;
      const worked = workOut(variant, facts, judging);
      for (const { record, facts: cell } of worked.order.inputs) {
        const { stage, done, doneBy } = record;
        if (!keys.has(stage.key) || done === undefined) continue;
        if (!WRITTEN.has(doneBy)) continue;
        const day = dayOf(done);
        if (day > dayOf(now) || (since !== undefined && day < since)) continue;
        const name = `${nameOf({ row, order })}\0${stage.key}\0${day}`;
        if (seen.has(name)) continue;
        seen.add(name);
        let list = found.get(stage.key);
        if (!list) found.set(stage.key, (list = []));
        list.push({
          order: nameOf({ row, order }),
          variant: variant.key,
          stage,
          day,
          column: doneBy === 'cell' ? cell.column : undefined,
          isOnTime: isOnTime(record),
          isFromDate: stage.startFrom !== undefined && stage.after.length > 0 && !record.startedBy,
        });
      }
    }
  }
  return found;
}

/** Of whom the day counts: somebody wrote down when it happened. */
const WRITTEN: ReadonlySet<DoneBy> = new Set<DoneBy>(['cell', 'log', 'answer']);

/** What an order is called, whatever rows it has. */
export const nameOf = ({ row, order }: Pick<RowPlan, 'row' | 'order'>): string =>
  row.order === '' ? order.key : row.order;

/** By its deadline, unless that rests on an estimate. */
function isOnTime({ done, due, by, isEstimated }: StageRecord): boolean | undefined {
  if (due === undefined || (by === 'limit' && isEstimated)) return undefined;
  return minuteOf(done!) <= lastMinuteOf(due);
}
