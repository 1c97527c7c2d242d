import type { TableMap } from '../mapping/mapping';
import { type Sheet } from '../book/model';
import type { Moment } from '../time/moment';
import { orderKey } from '../trade/order-key';
import { areSameOrders, deletedOrders } from './deleted-orders';
import { samePartsBut, shippedParts } from './part-shipped';
import { factsOfRow } from './facts-of-row';
import type { RowFacts } from './row-facts';
import { rowFinder, type OrderRow, type RowFinder } from './row-finder';
import { columnsAfter, tableColumns, type TableColumns } from './table-columns';
import { habitsFrom, sameHabits, sampleRows, saySame, type RowSaying } from './table-habits';
import { TableJudge } from './table-judge';
import type { RowPlan, Rules, TablePlan } from './table-plan';

/** A table and how it is read. */
type TableBase = Pick<TablePlan, 'table' | 'sheet' | 'columns' | 'finder' | 'parts' | 'records'>;

export function planTable(
  table: TableMap,
  sheet: Sheet,
  rules: Rules,
  now: Moment,
  onRows?: (rows: number) => void,
): TablePlan {
  const columns = tableColumns(table, sheet, now, rules.signs);
  const finder = rowFinder(table, columns, sheet);
  const records = rules.records?.tableOf({ table, sheet, columns, finder }, now);
  const parts = shippedParts(table, sheet, columns, finder);
  const base: TableBase = { table, sheet, columns, finder, parts, records };
  const sample = sampleOf(base, rules, now);
  const deleted = deletedOrders(base, rules);
  const plan: TablePlan = { ...base, sample, deleted, habits: habitsFrom(sample, deleted), rows: [] };
  judgeRows(plan, { from: table.firstRow, to: table.lastRow }, rules, now, onRows);
  return plan;
}

/**
 * The plan after some rows of its sheet changed: those rows and the rows that continue their orders are
 * judged anew, all others keep their verdicts. Gives what `planTable` on the new sheet would give as long as
 * the mapping and `now` are the same.
 */
export function replanRows(
  before: TablePlan,
  sheet: Sheet,
  changed: readonly [number, number],
  rules: Rules,
  now: Moment,
): TablePlan {
  const { table } = before;
  const columns = columnsAfter(before, sheet, changed, now, rules.signs);
  // One cell can settle how a whole column writes its dates; then every row reads differently.
  if (!readsAlike(columns, before.columns)) return planTable(table, sheet, rules, now);
  const finder = rowFinder(table, columns, sheet);
  const [from, to] = wholeOrders(table, finder, changed);
  const parts = shippedParts(table, sheet, columns, finder);
  // A shipment counts for the other rows of its order, wherever they stand.
  if (!samePartsBut([from, to], parts, before.parts)) return planTable(table, sheet, rules, now);
  const areSame = areSameOrders(before, { finder }, [from, to]);
  const known = areSame ? before.records : undefined;
  const records = rules.records?.tableOf({ table, sheet, columns, finder }, now, known);
  const base: TableBase = { table, sheet, columns, finder, parts, records };
  const sample = resampled(before.sample, base, [from, to], rules, now);
  const deleted = areSame ? before.deleted : deletedOrders(base, rules);
  const isSame = sample === before.sample && deleted === before.deleted;
  const habits = isSame ? before.habits : habitsFrom(sample, deleted);
  // One cell can also settle whether a column is kept at all.
  if (!sameHabits(habits, before.habits)) return planTable(table, sheet, rules, now);
  const anew: TablePlan = { ...base, sample, deleted, habits, rows: [] };
  judgeRows(anew, { from, to }, rules, now);
  const after = { ...anew, rows: rowsAfter(before, [from, to], anew.rows) };
  const touched = ordersElsewhere(before, after, [from, to]);
  return touched.size === 0 ? after : replanRecords(after, touched, rules, now);
}

/** Orders of some rows that have others as well, among which what records say of the order is shared out. */
function ordersElsewhere(
  before: TablePlan,
  after: TablePlan,
  [from, to]: readonly [number, number],
): ReadonlySet<string> {
  const found = new Set<string>();
  const { records } = after;
  if (!records) return found;
  for (const plan of [before, after])
    for (let at = firstAtOrBelow(plan, from); at < plan.rows.length && plan.rows[at]!.row.row <= to; at++)
      found.add(orderKey(plan.rows[at]!.row.order));
  found.delete('');
  for (const key of found)
    if (records.rowsOf(key).every(({ row }) => row >= from && row <= to)) found.delete(key);
  return found;
}

/** The rows of a plan with some of them judged anew; copied once, since the copy is most of what one edited row costs. */
function rowsAfter(before: TablePlan, [from, to]: readonly [number, number], anew: RowPlan[]): RowPlan[] {
  const [first, end] = [firstAtOrBelow(before, from), firstAtOrBelow(before, to + 1)];
  if (end - first !== anew.length) return before.rows.slice(0, first).concat(anew, before.rows.slice(end));
  const rows = before.rows.slice();
  anew.forEach((row, at) => (rows[first + at] = row));
  return rows;
}

function readsAlike(a: TableColumns, b: TableColumns): boolean {
  if (a === b) return true;
  return a.all.every(({ style, isPlan, isEarly, marksAreEmpty }, at) => {
    const other = b.all[at]!;
    const isSame = isPlan === other.isPlan && isEarly === other.isEarly && style === other.style;
    return isSame && marksAreEmpty === other.marksAreEmpty;
  });
}

/** What the lowest rows say of how the columns are kept, whatever records say, from the highest of them to the lowest. */
export function sampleOf(
  base: TableBase,
  rules: Rules,
  now: Moment,
  [from, to]: readonly [number, number] = sampleRows(base.table),
): RowSaying[] {
  const { table, sheet, columns, finder, parts } = base;
  const judge = new TableJudge(table, sheet, columns, parts, rules, now, new Map());
  const found: RowSaying[] = [];
  let above: { row: OrderRow; facts: RowFacts } | undefined;
  for (let at = from; at <= to; at++) {
    const row = finder.at(at, above?.row);
    if (!row) continue;
    above = { row, facts: judge.factsOf(row, above?.facts) };
    const saying = judge.sayingOf(row, above.facts);
    if (saying) found.push(saying);
  }
  return found;
}

/** The sample after whole orders changed. */
function resampled(
  before: readonly RowSaying[],
  base: TableBase,
  [from, to]: readonly [number, number],
  rules: Rules,
  now: Moment,
): readonly RowSaying[] {
  const [first] = sampleRows(base.table);
  if (to < first) return before;
  const anew = sampleOf(base, rules, now, [Math.max(first, from), to]);
  const above = before.filter(({ row }) => row < from);
  const below = before.filter(({ row }) => row > to);
  if (saySame(anew, before.slice(above.length, before.length - below.length))) return before;
  return [...above, ...anew, ...below];
}

/** The plan after records of some orders changed: their rows are judged anew, all others keep their verdicts. */
export function replanRecords(
  before: TablePlan,
  touched: ReadonlySet<string>,
  rules: Rules,
  now: Moment,
): TablePlan {
  const { table, sheet, columns, finder, parts, habits } = before;
  const records = rules.records?.tableOf({ table, sheet, columns, finder }, now, before.records);
  const found = [...touched].flatMap((order) => records?.rowsOf(order) ?? []);
  const judge = new TableJudge(table, sheet, columns, parts, rules, now, habits, records);
  const after = { ...before, records };
  const rows = before.rows.slice();
  for (const row of found) {
    const at = firstAtOrBelow(before, row.row);
    const judged = rows[at]?.row.row === row.row ? judge.judge(row, factsOfRow(after, row, now)) : undefined;
    if (judged) rows[at] = judged;
  }
  return { ...after, rows };
}

/** Rows that share an order are judged together: back to the row that names it, on to the last that continues it. */
function wholeOrders(
  table: TableMap,
  finder: RowFinder,
  [from, to]: readonly [number, number],
): [number, number] {
  const namesOrder = (row: number): boolean => finder.at(row, SOME_ORDER)?.continues === false;
  let [first, last] = [Math.max(from, table.firstRow), Math.min(to, table.lastRow)];
  while (first > table.firstRow && !namesOrder(first)) first--;
  while (last < table.lastRow && !namesOrder(last + 1)) last++;
  return [first, last];
}

/** Stands for whatever order a row without a number would continue. */
const SOME_ORDER: OrderRow = { row: 0, order: '?', key: '?', continues: false };

/** Position of the first order at or below a row; rows stand in the order of the sheet. */
export function firstAtOrBelow({ rows }: Pick<TablePlan, 'rows'>, row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows are judged between two words about progress. */
const PROGRESS_ROWS = 500;

/** Judges the orders of some rows and appends them to the plan's rows. */
function judgeRows(
  plan: TablePlan,
  { from, to }: { from: number; to: number },
  rules: Rules,
  now: Moment,
  onRows?: (rows: number) => void,
): void {
  const { table, sheet, columns, finder, parts, habits, records, rows } = plan;
  const judge = new TableJudge(table, sheet, columns, parts, rules, now, habits, records);
  let above: { row: OrderRow; facts: RowFacts } | undefined;
  for (let at = from; at <= to; at++) {
    if (onRows && (at - from) % PROGRESS_ROWS === PROGRESS_ROWS - 1) onRows(PROGRESS_ROWS);
    const row = finder.at(at, above?.row);
    if (!row) continue;
    const facts = judge.factsOf(row, above?.facts);
    above = { row, facts };
    const judged = judge.judge(row, facts);
    if (judged) rows.push(judged);
  }
}
