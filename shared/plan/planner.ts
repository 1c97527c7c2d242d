import { findSheet, type Book, type Sheet } from '../book/model';
import type { TableMap } from '../book/map';
import type { Team } from '../people/team';
import type { Process, Variant } from '../process/process';
import { holds } from '../process/condition';
import type { Moment } from '../time/moment';
import type { ClockSource } from './clock-source';
import { evaluateOrder, type FollowRule } from './evaluate';
import type { Finding } from './finding';
import type { LogIndex } from './log';
import type { OrderFacts } from './order-facts';
import type { OrderPlan } from './order-plan';
import { orderOwners } from './ownership';
import { RowFacts } from './row-facts';
import { rowFindings } from './row-findings';
import { rowFinder, type OrderRow, type RowFinder } from './row-finder';
import { followedStages, tableColumns, type TableColumns } from './table-columns';

/** What orders are judged by, besides their own cells. */
export interface Rules {
  readonly process: Process;
  readonly team: Team;
  readonly clocks: ClockSource;
  readonly log: LogIndex;
  /** `columns`: only stages that the sheet or the log keeps track of are held against anybody; `all`: every stage. */
  readonly follow: 'columns' | 'all';
  /** Stages without a column that count all the same. */
  readonly alsoFollowed: ReadonlySet<string>;
  /** The variant that every order takes; by the orders' own terms when absent. */
  readonly variant?: string;
}

/** A table with its verdicts, row by row. */
export interface TablePlan {
  readonly table: TableMap;
  readonly sheet: Sheet;
  readonly columns: TableColumns;
  readonly finder: RowFinder;
  readonly rows: RowPlan[];
}

export interface RowPlan {
  readonly row: OrderRow;
  readonly order: OrderPlan;
  readonly findings: readonly Finding[];
}

/** Below this many stages with a column, a sheet keeps track of nothing in particular and every stage counts. */
const FEW_STAGES = 2;

/** Judges every order of the tables at one moment. */
export function planTables(book: Book, tables: readonly TableMap[], rules: Rules, now: Moment): TablePlan[] {
  return tables.flatMap((table) => {
    const sheet = findSheet(book, table.sheet);
    return sheet ? [planTable(table, sheet, rules, now)] : [];
  });
}

export function planTable(table: TableMap, sheet: Sheet, rules: Rules, now: Moment): TablePlan {
  const columns = tableColumns(table, sheet);
  const plan: TablePlan = { table, sheet, columns, finder: rowFinder(table, columns, sheet), rows: [] };
  judgeRows(plan, { from: table.firstRow, to: table.lastRow }, rules, now);
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
  const columns = tableColumns(table, sheet);
  // One cell can settle how a whole column writes its dates; then every row reads differently.
  if (!sameStyles(columns, before.columns)) return planTable(table, sheet, rules, now);
  const finder = rowFinder(table, columns, sheet);
  const [from, to] = wholeOrders(table, finder, changed);
  const anew: TablePlan = { table, sheet, columns, finder, rows: [] };
  judgeRows(anew, { from, to }, rules, now);
  const above = before.rows.slice(0, firstFrom(before.rows, from));
  const below = before.rows.slice(firstFrom(before.rows, to + 1));
  return { ...anew, rows: [...above, ...anew.rows, ...below] };
}

function sameStyles(a: TableColumns, b: TableColumns): boolean {
  return a.all.every(({ style }, at) => style === b.all[at]!.style);
}

/** Rows that share an order are judged together: back to the row that names it, on to the last that continues it. */
function wholeOrders(
  table: TableMap,
  finder: RowFinder,
  [from, to]: readonly [number, number],
): [number, number] {
  const namesOrder = (row: number): boolean => finder.at(row, ANY)?.continues === false;
  let [first, last] = [Math.max(from, table.firstRow), Math.min(to, table.lastRow)];
  while (first > table.firstRow && !namesOrder(first)) first--;
  while (last < table.lastRow && !namesOrder(last + 1)) last++;
  return [first, last];
}

/** Stands for whatever order a row without a number would continue. */
const ANY = '?';

/** Position of the first row at or below `row`; rows stand in the order of the sheet. */
function firstFrom(rows: readonly RowPlan[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Judges the orders of some rows and appends them to the plan's rows. */
function judgeRows(
  plan: TablePlan,
  { from, to }: { from: number; to: number },
  rules: Rules,
  now: Moment,
): void {
  const { sheet, columns, finder, rows } = plan;
  const counts = countingStages(columns, rules);
  let above: { order: string; facts: RowFacts } | undefined;
  for (let row = from; row <= to; row++) {
    const found = finder.at(row, above?.order ?? '');
    if (!found) continue;
    const facts = new RowFacts(
      found.key,
      sheet,
      row,
      columns,
      now,
      found.continues ? above?.facts : undefined,
    );
    above = { order: found.order, facts };
    const variant = variantOf(facts, rules);
    if (variant) rows.push(judgeRow(found, facts, variant, counts(variant), plan, rules, now));
  }
}

/** Which stages of a variant count although the sheet has no column for them. */
function countingStages(
  columns: TableColumns,
  { follow, alsoFollowed }: Rules,
): (variant: Variant) => FollowRule {
  const known = new Map<Variant, FollowRule>();
  return (variant) => {
    let rule = known.get(variant);
    if (!rule) {
      const all = follow === 'all' || followedStages(columns, variant) < FEW_STAGES;
      known.set(variant, (rule = { all, also: alsoFollowed }));
    }
    return rule;
  };
}

function judgeRow(
  row: OrderRow,
  facts: RowFacts,
  variant: Variant,
  follow: FollowRule,
  { table, columns }: TablePlan,
  rules: Rules,
  now: Moment,
): RowPlan {
  const log = rules.log.get(row.key) ?? rules.log.get(row.order);
  const country = facts.text('country');
  const clocks = rules.clocks.of(variant, country);
  const ownerOf = orderOwners(facts, rules.team, now);
  const evaluation = evaluateOrder(variant, facts, { now, log, clocks, follow, ownerOf });
  const order: OrderPlan = {
    key: row.key,
    sheet: table.sheet,
    row: row.row,
    variant,
    country,
    ...evaluation,
  };
  return { row, order, findings: rowFindings(order, facts, columns, now, rules.team.members.length > 0) };
}

/** The variant asked for, else the first whose condition the order meets, else the process's last (the most general). */
function variantOf(facts: OrderFacts, { process, variant }: Rules): Variant | undefined {
  if (variant !== undefined) return process.variants.find(({ key }) => key === variant);
  return process.variants.find(({ applies }) => holds(applies, facts)) ?? process.variants.at(-1);
}
