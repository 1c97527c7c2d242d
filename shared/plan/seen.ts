import type { SeenCell } from '../process/answers';
import { factsOfRow } from './facts-of-row';
import type { OrderQuestion } from './order-plan';
import type { Plan } from './plan';
import { seenName } from './seen-name';
import type { ReadColumn } from './read-column';
import type { RowPlan, TablePlan } from './table-plan';

/**
 * What a person looks at when they answer: the cell in question; beside a cut-off the ETD, beside a status word that
 * contradicts the dates, or that cancels, the word. When one of them changes the answer lapses.
 */
export function seenBy(
  { now }: Pick<Plan, 'now'>,
  table: TablePlan,
  row: RowPlan,
  question: OrderQuestion,
): SeenCell[] {
  const { columns } = table;
  const facts = factsOfRow(table, row.row, now);
  const own = columns.all.find(({ column }) => column === question.column);
  const fields = BESIDE[question.kind] ?? [];
  const beside = fields.flatMap((field) => columns.byField(field).slice(0, 1));
  const all = [...(own ? [own] : []), ...beside];
  return [...new Set<ReadColumn>(all)].map((column) => {
    const header = seenName(columns, column);
    return { header, value: facts.shown(header) ?? '' };
  });
}

const BESIDE: Partial<Record<OrderQuestion['kind'], readonly string[]>> = {
  vessel: ['etd'],
  contradiction: ['status'],
  early: ['order_date'],
  revived: ['status', 'remark'],
  remark: ['remark'],
};
