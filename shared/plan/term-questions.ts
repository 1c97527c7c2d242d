import { textOf } from '../cells/cells';
import { valueAt } from '../book/model';
import { both } from '../lang';
import type { Finding } from '../finding';
import { CLOSED } from '../process/status';
import { termsOf } from '../terms/kinds';
import type { TablePlan } from './table-plan';

/** Payment terms of open orders that leave something open, each text once for the table, at its first order. */
export function termQuestions({ table, sheet, columns, rows }: TablePlan): Finding[] {
  const column = columns.byField('payment_term')[0]?.column;
  if (column === undefined) return [];
  const first = new Map<string, { row: number; orders: number }>();
  for (const { row, order } of rows) {
    if (CLOSED.has(order.status)) continue;
    const text = textOf(valueAt(sheet, row.row, column));
    const seen = first.get(text);
    if (seen) seen.orders++;
    else if (text !== '' && termsOf(text).question) first.set(text, { row: row.row, orders: 1 });
  }
  return [...first].map(([text, { row, orders }]): Finding => {
    const question = termsOf(text).question!;
    return {
      kind: 'payment term',
      severity: 'warning',
      place: { sheet: table.sheet, row, column },
      message: both(
        `付款条件“${text}”${orders > 1 ? `（${orders} 单）` : ''}：${question.zh}`,
        `payment term "${text}"${orders > 1 ? ` (${orders} orders)` : ''}: ${question.en}`,
      ),
    };
  });
}
