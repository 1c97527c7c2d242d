import type { Finding } from '../finding';
import { both } from '../lang';
import type { TablePlan } from './table-plan';

/** Cells that are named for each column, the lowest rows first, which are the newest as a rule. */
const NAMED = 3;

/** Columns with blanks in orders that are past them: done and not recorded, told once for each column. */
export function unrecordedFindings({ table, columns, rows }: TablePlan): Finding[] {
  const byColumn = new Map<number, { header: string; rows: number[] }>();
  for (let at = rows.length - 1; at >= 0; at--)
    for (const stage of rows[at]!.unrecorded) {
      const [column] = columns.ofStage(stage).done;
      if (!column) continue;
      const found = byColumn.get(column.column) ?? { header: column.header, rows: [] };
      byColumn.set(column.column, found);
      if (found.rows.at(-1) !== rows[at]!.row.row) found.rows.push(rows[at]!.row.row);
    }
  return [...byColumn].map(([column, { header, rows: blank }]): Finding => {
    const some = blank.slice(0, NAMED);
    const [zh, en] = [some.join('、'), some.join(', ')];
    const more = blank.length > NAMED;
    return {
      kind: 'not recorded',
      severity: 'info',
      place: { sheet: table.sheet, row: blank[0]!, column },
      message: both(
        `“${header}”有${blank.length}单空着，后面的事已经发生，按已完成处理（第${zh}行${more ? '等' : ''}）`,
        `${header} is blank in ${blank.length} orders that are past it, and is taken as done (row ${en}${more ? ' …' : ''})`,
      ),
    };
  });
}
