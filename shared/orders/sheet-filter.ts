import { textOf } from '../cells/cells';
import { both, type Bilingual } from '../lang';
import { valueAt } from '../book/model';
import type { SheetFilter } from '../book/sheet-filter';
import type { Plan } from '../plan/plan';
import type { TablePlan } from '../plan/table-plan';
import { entriesOf, plainText } from './entry';
import { isFiltering, pickOrders, type FilterKey, type OrderFilter } from './filter';

/** Per table that holds orders, what its own filter has to show for the sheet to show what the pane shows; why not where it cannot. */
export interface SheetFilters {
  readonly filters: readonly SheetFilter[];
  readonly problems: readonly Bilingual[];
}

/** Keys that one column of the sheet may hold as it is. */
const BY_COLUMN: readonly FilterKey[] = ['customer', 'factory'];

/** By the column of the filter's only key where there is one, so that new rows of that customer show as well; else by the orders' numbers. */
export function sheetFilters(plan: Plan, filter: OrderFilter): SheetFilters {
  if (!isFiltering(filter)) return { filters: [], problems: [] };
  const picked = new Set(
    pickOrders(plan, entriesOf(plan), filter).flatMap(({ entry }) => entry.whole.rows.map(({ row }) => row)),
  );
  const filters: SheetFilter[] = [];
  const problems: Bilingual[] = [];
  for (const table of plan.tables) {
    if (filter.sheet?.length && !filter.sheet.includes(table.table.sheet)) continue;
    const column = onlyColumn(table, filter) ?? table.finder.keyColumn?.column;
    if (column === undefined) {
      problems.push(NO_NUMBER(table.table.sheet));
      continue;
    }
    const values = new Set<string>();
    const shown = (isPicked: boolean): string[] =>
      table.rows
        .filter((row) => picked.has(row) === isPicked)
        .map(({ row: { row } }) => textOf(valueAt(table.sheet, row, column)));
    for (const text of shown(true)) values.add(text);
    // Rows that continue the one above have no number of their own: with the blank ones of these all others would show.
    if (values.has('') && shown(false).includes('')) {
      values.delete('');
      problems.push(CONTINUED(table.table.sheet));
    }
    const { sheet, headerRow: header, lastRow, left, right } = table.table;
    filters.push({ sheet, header, lastRow, left, right, column, values: [...values] });
  }
  return { filters, problems };
}

function onlyColumn(table: TablePlan, filter: OrderFilter): number | undefined {
  const used = (Object.keys(filter) as (keyof OrderFilter)[]).filter(
    (key) => filter[key] !== undefined && filter[key].length > 0,
  );
  const [key] = used;
  if (used.length !== 1 || !BY_COLUMN.includes(key as FilterKey)) return undefined;
  const [column] = table.columns.byField(key!);
  if (!column) return undefined;
  // Cells that continue the row above are blank and would be hidden.
  return table.rows.some(
    ({ row }) => row.continues && plainText(textOf(valueAt(table.sheet, row.row, column.column))) === '',
  )
    ? undefined
    : column.column;
}

const CONTINUED = (sheet: string): Bilingual =>
  both(
    `“${sheet}”有的订单占几行，只有第一行写了订单号：表里只显示这一行，其余的在窗格里看。`,
    `In “${sheet}” some orders have several rows and a number in the first alone: the sheet shows that row, the pane all of them.`,
  );
const NO_NUMBER = (sheet: string): Bilingual =>
  both(
    `“${sheet}”没有订单号一列，表里的筛选用不上；窗格里照常筛选。`,
    `“${sheet}” has no column of order numbers, so its own filter cannot follow; the pane filters all the same.`,
  );
