import { replay, type LogEvent } from '../process/log';
import { factsOfRow } from './facts-of-row';
import type { FoundRow } from './find-row';
import type { OrderPlan } from './order-plan';
import type { Plan } from './plan';
import { rulesFor } from './rules';
import { TableJudge } from './table-judge';

/**
 * Judges the order of one row as if the log said more of it than it does, or only what `counts`; nothing is written,
 * and no other row is looked at. Cheap enough to try every step of a process.
 */
export function asIf(
  plan: Plan,
  { table, row: { row } }: Omit<FoundRow, 'index'>,
  counts: (event: LogEvent) => boolean = () => true,
): (more: readonly LogEvent[]) => OrderPlan {
  const names = new Set([row.key, row.order].filter((name) => name !== ''));
  const own = plan.config.log.filter((event) => names.has(event.order) && counts(event));
  const rules = rulesFor(plan, table.table);
  return (more) => {
    const log = replay([...own, ...more]);
    const judge = new TableJudge(
      table.table, table.sheet, table.columns, table.parts, { ...rules, log }, plan.now, table.habits, table.records,
    ); // prettier-ignore
    return judge.judge(row, factsOfRow(table, row, plan.now))!.order;
  };
}
