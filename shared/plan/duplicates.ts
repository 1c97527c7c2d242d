import { both } from '../lang';
import type { Finding } from '../finding';
import type { TablePlan } from './table-plan';

/** Rows of one table that go by the same name: log rows and explanations could mean either. */
export function duplicateFindings({ table, rows, finder }: TablePlan): Finding[] {
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { row } of rows) {
    if (row.order === '' || row.continues) continue;
    const before = first.get(row.key);
    if (before === undefined) {
      first.set(row.key, row.row);
      continue;
    }
    findings.push({
      kind: 'same order twice',
      severity: 'info',
      place: { sheet: table.sheet, row: row.row, column: finder.keyColumn?.column ?? 1 },
      message: both(
        `${row.key} 在第${before}行已经有了；如果是分批出运，请加上批次以便区分`,
        `${row.key} is in row ${before} already; if it is another shipment, say which so that the two can be told apart`,
      ),
    });
  }
  return findings;
}
