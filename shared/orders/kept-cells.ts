import { factsOfRow } from '../plan/facts-of-row';
import type { Plan } from '../plan/plan';
import { seenName } from '../plan/seen-name';
import type { RowPlan, TablePlan } from '../plan/table-plan';
import { answerIndex, answersFor, type AnswerIndex } from '../process/answers';
import type { KeptKind } from '../process/question';

/** Whether somebody said of a cell that it is right as it is, and it still shows the same. */
export type IsKept = (table: TablePlan, row: RowPlan, column: number) => boolean;

/** By the answers of a kind that the log has. */
export function keptTest(plan: Plan, kind: KeptKind): IsKept {
  const byHeader = new Map<string, AnswerIndex>();
  const said = plan.config.log.filter(({ answer }) => answer?.kind === kind && answer.seen.length === 1);
  for (const header of new Set(said.map(({ answer }) => answer!.seen[0]!.header)))
    byHeader.set(header, answerIndex(said.filter(({ answer }) => answer!.seen[0]!.header === header)));
  if (byHeader.size === 0) return () => false;
  return (table, { row }, column) => {
    const own = table.columns.all.find((each) => each.column === column);
    const index = own && byHeader.get(seenName(table.columns, own));
    if (!index) return false;
    const facts = factsOfRow(table, row, plan.now);
    const answers = answersFor(index, row, (header) => facts.shown(header));
    return answers !== undefined && answers.size > 0;
  };
}
